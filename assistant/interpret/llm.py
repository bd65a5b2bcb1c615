"""The interpreter with a language model: the model reads, code checks, the rules have the last word.

Where the rules are sure and cheap (a button, a plain move, an edit by number) the model is not asked. A reading
that fails a check is asked for once more with the reason; then the rules do that turn, and the event says why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from assistant.brief import Finding
from assistant.commands import Answer, Command, Correct, OffTopic, ProposalCommand, Unclear
from assistant.commands import Hostile as HostileCommand
from assistant.events import Interpreted
from assistant.interpret.base import Context, Interpreter, Reading
from assistant.interpret.checks import check
from assistant.interpret.choices import chosen
from assistant.interpret.merge import merge
from assistant.interpret.shape import Understood
from assistant.model.port import Outcome
from assistant.model.record import Rejection, call_of
from assistant.model.session import ModelSession
from assistant.model.values import WORTH_ANOTHER
from prompts.templates import template

TRIES = 2
FEW_WORDS = 3  # of a message that is certain enough without a model
SHOWN = 24  # findings shown to the model, the newest
SHOWN_WORDS = 30  # of each

_SLOTS = """
frame: whose results, which role or team, what period, who decides
goal: what must be different in 12 to 18 months
kpi: a measure with its numbers
problem: where the work breaks down today, how often, at what cost
priority: what comes first, if only two things could improve
critical_work: the process or the moment that moves the number, and who carries it
excellence: what the best people do there that others don't
incident: one case that went well or badly
cause: why it happens
future: what change makes today's strengths insufficient
existing: frameworks, values and training that exist already
level: how alone and how far people in the role work
constraints: people, time, budget, law, languages
proof: what evidence would convince, and who should confirm it
""".strip()


def read_with_model(
    text: str,
    context: Context,
    rules: Interpreter,
    session: ModelSession,
    *,
    meanwhile: Callable[[Sequence[Command]], None] | None = None,
) -> Reading:
    """Return what `text` means. Never raises for what a model does; falls back to what the rules read.

    `meanwhile` is given the rules' reading before the model is asked, to begin what will be wanted of it.
    """
    by_rules = rules.interpret(text, context)
    if certain(text, by_rules, context):
        return Reading(commands=by_rules)
    if meanwhile:
        meanwhile(by_rules)
    outcomes: list[Outcome[Any]] = []
    rejected: list[Rejection] = []
    why = ""
    for _ in range(TRIES):
        outcome = session.structured(template("interpret"), _values(text, context, rejected), Understood)
        outcomes.append(outcome)
        if outcome.parsed is None:
            why = str(outcome.error)
            if outcome.error in WORTH_ANOTHER:
                rejected.append(Rejection(check="shape", detail=f"the answer was {why}: {outcome.detail}"))
                continue
            break
        checked = check(outcome.parsed, text, context, by_rules)
        if not checked.rejected:
            kept = Interpreted(calls=tuple(map(call_of, outcomes)), rejected=tuple(rejected))
            return Reading(commands=merge(checked, by_rules, text, context), by="llm", kept=kept)
        rejected += checked.rejected
        why = "rejected"
    kept = Interpreted(calls=tuple(map(call_of, outcomes)), rejected=tuple(rejected), fallback=why)
    return Reading(commands=by_rules, kept=kept)


def certain(text: str, by_rules: Sequence[Command], context: Context) -> bool:
    """Say whether the rules' reading needs no second reader."""
    if not text.strip() or chosen(text, context.choices) or context.phase in ("contradiction", "accepted"):
        return True
    if len(text.split()) <= FEW_WORDS or _picks(by_rules):
        return True
    if context.phase == "proposal":
        return any(isinstance(command, ProposalCommand) for command in by_rules)
    told = Answer | Correct | Unclear | OffTopic | HostileCommand
    return not any(isinstance(command, told) for command in by_rules)


def _picks(commands: Sequence[Command]) -> bool:
    """Something was picked from the short list: names and numbers, which rules read whole."""
    drafts = (draft for command in commands if isinstance(command, Answer) for draft in command.drafts)
    return any(draft.capability_id for draft in drafts)


def _values(text: str, context: Context, rejected: Sequence[Rejection]) -> dict[str, str]:
    return {
        "today": context.today.isoformat(),
        "phase": context.phase,
        "slots": _SLOTS,
        "asked": _asked(context),
        "known": "\n".join(_shown(finding) for finding in context.findings[-SHOWN:]) or "nothing yet",
        "proposal": _proposal(context),
        "message": text,
        "problems": _problems(rejected),
    }


def _asked(context: Context) -> str:
    if context.asked_slot is None:
        return "No question stands open."
    aim = f" ({context.asked_aim})" if context.asked_aim else ""
    return f"The question asked was about: {context.asked_slot.value}{aim}."


def _shown(finding: Finding) -> str:
    return f"{finding.slot.value}: {' '.join(finding.quote.split()[:SHOWN_WORDS])}"


def _proposal(context: Context) -> str:
    if context.phase != "proposal":
        return ""
    lines = [
        f"{place}. {name}: {context.names.get(name, '')}" for place, name in enumerate(context.proposed, 1)
    ]
    return "The proposal, as number. id: name\n" + "\n".join(lines)


def _problems(rejected: Sequence[Rejection]) -> str:
    if not rejected:
        return ""
    lines = "\n".join(f"- {one.check}: {one.detail}" for one in rejected)
    return f"Your reading before this one could not be used:\n{lines}\nRead the message again."
