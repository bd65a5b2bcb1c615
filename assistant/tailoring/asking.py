"""A model words a capability for one organisation; code checks every line, and the record's text always stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.brief import Finding, KpiReading, Slot
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.words import is_said
from assistant.model.port import Outcome
from assistant.model.record import Rejection, call_of
from assistant.model.session import ModelAccess, ModelSession
from assistant.model.values import WORTH_ANOTHER
from assistant.tailoring.checks import Grounds, check_wording, names_of_others
from assistant.tailoring.orders import gives_orders
from assistant.tailoring.values import CapabilityText, Tailored
from assistant.tailoring.wording import Wording, with_lines
from capability_library.schema import Capability, Framework
from prompts.templates import template

TRIES = 2
LEFT_OUT = "(stays as it is)"  # in place of a line that is not shown
MOST_SAID = 6000  # characters of the leader's words that are handed on


@dataclass(frozen=True)
class Tailor:
    """One organisation's way to have capabilities worded. `vocabulary` gives the stems of usual words."""

    access: ModelAccess
    vocabulary: Callable[[], Collection[str]]


@dataclass(frozen=True)
class Subject:
    """What is worded, and for whom. `quotes` are the words behind the capability, `findings` the whole brief."""

    capability: Capability
    framework: Framework
    title: str
    goal: str | None
    kpis: tuple[KpiReading, ...]
    quotes: tuple[str, ...]
    findings: tuple[Finding, ...]


def tailor(subject: Subject, session: ModelSession, *, vocabulary: Collection[str]) -> Tailored:
    """Have a capability worded, at most twice. Never raises for what a model does: see `Tailored.fallback`."""
    record = CapabilityText.of(subject.capability)
    name = subject.capability.name if not gives_orders(subject.capability.name) else subject.capability.id
    role, said = role_lines(subject), spoken(subject)
    grounds = Grounds(
        record=record,
        name=name,
        said=(*role, *(quote for _, quote in said)),
        others=names_of_others(subject.framework, subject.capability.id),
        vocabulary=vocabulary,
        prompt=template("tailor").system,
    )
    outcomes: list[Outcome[Any]] = []
    rejected: list[Rejection] = []
    text, why = None, ""
    values = {
        "role": "\n".join(map(_on_one_line, role)),
        "words": "\n".join(f"{about}: {_on_one_line(quote)}" for about, quote in said),
        "record": shown(record, name),
    }
    for _ in range(TRIES):
        outcome = session.structured(template("tailor"), {**values, "problems": _problems(rejected)}, Wording)
        outcomes.append(outcome)
        if outcome.parsed is None:
            why = str(outcome.error)
            if outcome.error in WORTH_ANOTHER:
                rejected.append(
                    Rejection(check="answer", detail=f"the answer was {why}: {outcome.detail}"[:500])
                )
                continue
            break
        text, found = check_wording(outcome.parsed, grounds)
        if text is not None:
            break
        rejected += found
        why = "rejected"
    return Tailored(
        calls=tuple(map(call_of, outcomes)),
        rejected=tuple(rejected),
        fallback=None if text is not None else why,
        capability_id=subject.capability.id,
        framework=subject.framework.name,
        framework_version=subject.framework.version,
        record_version=record.version,
        text=text,
    )


def spoken(subject: Subject) -> tuple[tuple[str, str], ...]:
    """Return the leader's words with what each is about: those behind the capability first, each once.

    Words that give orders to a machine, or to whoever words a record, are left out.
    """
    told = {quote: "about this capability" for quote in subject.quotes if _is_material(quote)}
    for finding in subject.findings:
        if finding.slot is not Slot.CONFIRMATION and _is_material(finding.quote):
            told.setdefault(finding.quote, finding.slot.value)
    kept: list[tuple[str, str]] = []
    left = MOST_SAID
    for quote, about in told.items():
        left -= len(quote)
        if left >= 0:
            kept.append((about, quote))
    return tuple(kept)


def role_lines(subject: Subject) -> tuple[str, ...]:
    """Return what is known of the role: its title, its goal and its numbers."""
    goal = (subject.goal,) if subject.goal else ()
    lines = (subject.title, *goal, *(format_reading(reading) for reading in subject.kpis))
    return tuple(line for line in lines if not gives_orders(line))


def shown(record: CapabilityText, name: str) -> str:
    """Return a record as the model reads it: a line for each line that is to be worded.

    One that gives orders is not shown, and whatever comes back for it, the record's stands.
    """
    quiet = with_lines(record, lambda _, line: LEFT_OUT if gives_orders(line) else _on_one_line(line))
    return "\n".join(_shown(quiet, _on_one_line(name)))


def _is_material(quote: str) -> bool:
    return is_said(quote) and not gives_orders(quote)


def _on_one_line(text: str) -> str:
    """A line break would let a text look like the lines around it."""
    return " ".join(text.split())


def _shown(record: CapabilityText, name: str) -> Iterator[str]:
    yield f"name: {name}"
    yield f"definition: {record.definition}"
    for level in record.levels:
        yield f"level {level.level}:"
        yield from (f"- {indicator}" for indicator in level.indicators)
    for number, one in enumerate(record.activities, start=1):
        yield f"activity {number} ({one.format.value}, {one.strand.value}, {one.hours:g} hours):"
        yield from (f"- title: {one.title}", f"- outcome: {one.outcome}")
        yield from (f"- practice: {one.practice}", f"- evidence: {one.evidence}")


def _problems(rejected: Sequence[Rejection]) -> str:
    if not rejected:
        return ""
    lines = "\n".join(f"- {one.check}: {one.detail}" for one in rejected)
    return f"Your wording before this one could not be used:\n{lines}"
