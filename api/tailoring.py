"""Has a capability worded: reads what that takes, asks without holding a connection, and keeps what came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from api.frameworks import load_framework
from api.late import load
from api.parts import Parts
from assistant.events import Event
from assistant.model.record import Rejection
from assistant.state import fold
from assistant.tailoring.values import CapabilityText, Tailored
from capability_library.schema import Framework
from kit.errors import CapwrightError, Conflict, ModelFailed, NotFound, NotReady
from storage.api_keys import Caller
from storage.conversations import ConversationRepository
from storage.role_profiles import RoleProfileRepository, StoredRoleProfile
from storage.tailorings import StoredTailoring, TailoringRepository
from workforce.role_profiles import RequiredCapability

if TYPE_CHECKING:
    from assistant.tailoring.asking import Subject

_STANDS = "The library's text stands as it was."


@dataclass(frozen=True)
class Read:
    """What a wording takes: the role profile, its capability and framework, and the conversation behind it."""

    role: StoredRoleProfile
    required: RequiredCapability
    framework: Framework
    events: tuple[Event, ...]
    spent: int


def word(parts: Parts, key: Caller, role_profile_id: str, capability_id: str) -> StoredTailoring:
    """Have a capability worded and keep the attempt, whatever came of it.

    Raises `NotFound`; `Conflict` without a model, without a conversation, for a retired profile and when tokens are
    used up; `NotReady` while the model rests or is busy; `ModelFailed` when its wording can't be used.
    """
    read = _read(parts, key, role_profile_id, capability_id)
    tailor = parts.tailor(key.organisation_id)
    if tailor is None:
        raise Conflict(
            "There is no language model, and without one nothing can be worded.",
            do="Set CAPWRIGHT_MODEL, with CAPWRIGHT_MODEL_BASE_URL for a server of your own, and start again.",
        )
    subject = _subject(read)
    from assistant.tailoring.asking import tailor as ask  # noqa: PLC0415 loaded late, with `parts.tailor`

    session = tailor.access.open(read.events)
    session.budget.conversation_spent += read.spent  # wordings are no events of the conversation
    tailored = ask(subject, session, vocabulary=tailor.vocabulary())
    with parts.database.write(key.organisation_id) as connection:
        RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        stored = TailoringRepository(connection, key.organisation_id).add(
            role_profile_id, tailored, at=parts.clock.now(), by=key.id
        )
    if tailored.text is None:
        raise _refusal(tailored)
    return stored


def required_in(role: StoredRoleProfile, capability_id: str) -> RequiredCapability:
    """Return a capability of a role profile. Raises `NotFound`."""
    for one in role.profile.capabilities:
        if one.capability_id == capability_id:
            return one
    raise NotFound(
        f"The role profile has no capability {capability_id!r}.",
        do="Get the role profile for the ids it has.",
    )


def holding(
    connection: Connection, organisation_id: str, role_profile_id: str, framework: Framework
) -> dict[str, Tailored]:
    """Return the wordings that hold and whose record still says what they were made from, by capability."""
    texts: dict[str, Tailored] = {}
    for stored in TailoringRepository(connection, organisation_id).list(role_profile_id):
        tailored = stored.tailored
        now = record_now(framework, tailored.capability_id)
        if now is not None and now.version == tailored.record_version:
            texts[tailored.capability_id] = tailored
    return texts


def record_now(framework: Framework, capability_id: str) -> CapabilityText | None:
    """Return the record's text, None where the framework has it no more."""
    capability = framework.capabilities.get(capability_id)
    return CapabilityText.of(capability) if capability else None


def _read(parts: Parts, key: Caller, role_profile_id: str, capability_id: str) -> Read:
    with parts.database.read(key.organisation_id) as connection:
        role = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        required = required_in(role, capability_id)
        profile = role.profile
        framework = load_framework(
            parts, connection, key.organisation_id, profile.framework, profile.framework_version
        )
        events: tuple[Event, ...] = ()
        spent = 0
        if role.conversation_id is not None:
            repository = ConversationRepository(connection, key.organisation_id)
            events = repository.load(role.conversation_id).events
            spent = TailoringRepository(connection, key.organisation_id).spent(role.conversation_id)
    return Read(role, required, framework, events, spent)


def _subject(read: Read) -> Subject:
    load("workforce.tailoring")
    from workforce.tailoring import subject_of  # noqa: PLC0415 loaded late, see above

    if not read.events:
        raise Conflict(
            "The role profile was not made of a conversation, so there are no words of your organisation to go by.",
            do="Make a role profile of a conversation's proposal, and word its capabilities.",
        )
    findings = fold(read.events).findings
    return subject_of(read.role.profile, read.required, framework=read.framework, findings=findings)


def _refusal(tailored: Tailored) -> CapwrightError:
    match tailored.fallback:
        case "over_budget":
            return Conflict(
                f"The tokens that may be used are used up. {_STANDS}",
                do="Try again tomorrow, or raise CAPWRIGHT_MODEL_DAILY_TOKENS or …_CONVERSATION_TOKENS.",
            )
        case "busy" | "down":
            return NotReady(
                f"The language model is busy or rests after failures. {_STANDS}", do="Try again in a minute."
            )
        case "rejected":
            return ModelFailed(
                f"The model's wording was refused twice: {_reasons(tailored.rejected)}. {_STANDS}",
                do="Try again, or keep the library's text.",
            )
        case why:
            told = f"{why}, {tailored.calls[-1].detail}" if tailored.calls[-1].detail else why
            return ModelFailed(
                f"The language model gave no usable answer ({told}). {_STANDS}",
                do="Try again; if it stays so, check the address, key and time limit set for the model.",
            )


def _reasons(rejected: tuple[Rejection, ...]) -> str:
    return "; ".join(one.detail for one in rejected[-3:])
