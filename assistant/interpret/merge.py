"""Puts a checked reading of a model together with that of the rules, so that nothing that was read gets lost. Pure.

Where both saw the same, the rules' finding stays: it holds more (unit, date, tag). Where the model saw another slot
in the same words, the model's stays, for rules put what they can't place under the question that was asked. Numbers
that rules read stay unless the model's account for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.brief import ENVIRONMENT_CELLS, FindingDraft, Slot
from assistant.commands import (
    Answer,
    Clarify,
    Command,
    Correct,
    DontKnow,
    Greet,
    Help,
    Hostile,
    OffTopic,
    Skip,
    Thanks,
    Unclear,
    Why,
)
from assistant.interpret.base import Context
from assistant.interpret.causes import CLEAR, read_causes
from assistant.interpret.checks import Checked
from assistant.interpret.clauses import Span
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.vague import vague_words

_MOVES: dict[str, Command] = {
    "skip": Skip(),
    "dont_know": DontKnow(),
    "why": Why(),
    "clarify": Clarify(),
    "off_topic": OffTopic(),
    "hostile": Hostile(),
    "greet": Greet(),
    "thanks": Thanks(),
    "help": Help(),
}


@dataclass(frozen=True)
class Placed:
    """A draft and where its quote stands."""

    span: Span
    draft: FindingDraft

    def meets(self, other: Placed) -> bool:
        return self.span.start < other.span.end and other.span.start < self.span.end


def merge(checked: Checked, by_rules: Sequence[Command], text: str, context: Context) -> tuple[Command, ...]:
    """Return the commands of a message that a model has read, too. `checked` must hold no rejection."""
    if checked.edits:
        return checked.edits
    if not (checked.drafts or checked.corrections):
        return (_MOVES[checked.move],) if checked.move in _MOVES else tuple(by_rules)
    rules = [
        one for command in by_rules if isinstance(command, Answer) for one in _placed(command.drafts, text)
    ]
    corrected = [
        one for command in by_rules if isinstance(command, Correct) for one in _placed(command.drafts, text)
    ]
    mine = [Placed(span, draft) for span, draft in checked.drafts]
    mine = [one for one in mine if not any(one.meets(other) for other in corrected)]
    surely = 1 if context.asked_slot is Slot.CAUSE else CLEAR
    mine = [one for one in (_weighed(one, surely) for one in mine) if _may_stand(one, rules)]
    drafts = merge_drafts(rules, mine, asked=context.asked_slot)
    kept: list[Command] = [
        command for command in by_rules if not isinstance(command, Answer | Unclear | OffTopic | Hostile)
    ]
    if not any(isinstance(command, Correct) for command in kept):
        kept += [Correct(slot=draft.slot, drafts=(draft,)) for _, draft in checked.corrections]
    if drafts:
        kept.append(_answer(drafts, by_rules, context))
    return _in_order(kept)


def merge_drafts(
    rules: Sequence[Placed], model: Sequence[Placed], *, asked: Slot | None
) -> tuple[FindingDraft, ...]:
    """Return the drafts of both, each fact once, in the order of the message, those of the asked slot first."""
    kept: list[Placed] = []
    replaced: set[int] = set()
    for one in model:
        rivals = [rival for rival in rules if one.meets(rival)]
        same = [rival for rival in rivals if rival.draft.slot is one.draft.slot]
        if one.draft.slot is Slot.KPI:
            if same and not any(_holds_more(one.draft, rival.draft) for rival in same):
                continue
            replaced |= {id(rival) for rival in same}
            kept.append(Placed(one.span, _measure_of_both(one.draft, [rival.draft for rival in same])))
            continue
        # Words that the model placed are not placed a second time by a guess of the rules.
        replaced |= {id(rival) for rival in rivals if not (_certain(rival.draft) or _also(rival, model))}
        if not same:
            kept.append(one)
        elif _finer(one, same, model):
            kept.append(Placed(one.span, _both(one.draft, rules=same[0].draft, model=one.draft)))
            replaced |= {id(rival) for rival in same}
        else:
            # Once: two words of the model in one sentence of the rules make no second finding of it.
            fresh = [rival for rival in same if id(rival) not in replaced]
            replaced |= {id(rival) for rival in same}
            kept += [Placed(rival.span, _with_cell_of(one.draft, rival.draft, fresh)) for rival in fresh]
    answered = any(one.draft.slot is asked for one in kept)
    for rival in rules:
        passed_over = rival.draft.slot is asked and answered and not (rival.draft.kpi or rival.draft.cell)
        if id(rival) not in replaced and not passed_over:
            kept.append(rival)
    kept.sort(key=lambda one: (one.draft.slot is not asked, one.span.start))
    return tuple(dict.fromkeys(one.draft for one in kept))


def _weighed(one: Placed, surely: int) -> Placed:
    """Take off a cell that puts a cause on people where the rules don't see as much in the words.

    Causes on people weigh against saying that training won't fix it, and that must not be hidden by a misreading.
    A cell of the environment may stand: it leads to a notice too many at worst.
    """
    cell = one.draft.cell
    if cell is None or cell in ENVIRONMENT_CELLS:
        return one
    if any(cause.cell is cell for cause in read_causes(one.draft.quote, at_least=surely)):
        return one
    return Placed(one.span, one.draft.model_copy(update={"cell": None}))


def _may_stand(one: Placed, rules: Sequence[Placed]) -> bool:
    """False for a cause that no rule sees or can weigh: it would only close the question about causes."""
    return (
        one.draft.slot is not Slot.CAUSE
        or one.draft.cell is not None
        or any(rival.draft.slot is Slot.CAUSE and one.meets(rival) for rival in rules)
    )


def _certain(draft: FindingDraft) -> bool:
    """A measure, a cause in the environment, or one in words that name its cell without doubt."""
    return draft.kpi is not None or draft.cell in ENVIRONMENT_CELLS or _clear(draft)


def _clear(draft: FindingDraft) -> bool:
    return draft.cell is not None and bool(read_causes(draft.quote, at_least=CLEAR))


def _also(rival: Placed, model: Sequence[Placed]) -> bool:
    """The model placed these words, or some of them, where the rules did."""
    return any(other.meets(rival) and other.draft.slot is rival.draft.slot for other in model)


def _finer(one: Placed, same: Sequence[Placed], model: Sequence[Placed]) -> bool:
    """The model tells apart what the rules took as one finding. Not causes: they are counted against each other."""
    if len(same) != 1 or one.draft.slot is Slot.CAUSE:
        return False
    return sum(other.draft.slot is one.draft.slot and other.meets(same[0]) for other in model) > 1


def _both(draft: FindingDraft, *, rules: FindingDraft, model: FindingDraft) -> FindingDraft:
    """Return `draft` with tag and cell of both: the model's where it has one, but not against what is certain."""
    cell = rules.cell if _certain(rules) or model.cell is None else model.cell
    return draft.model_copy(update={"tag": model.tag or rules.tag, "cell": cell})


def _with_cell_of(model: FindingDraft, rules: FindingDraft, fresh: Sequence[Placed]) -> FindingDraft:
    """Return the rules' draft with the model's tag and cell.

    One cause of the model in several sentences of the rules stays one: only those that rules sort too are sorted.
    """
    if len(fresh) > 1 and rules.cell is None:
        model = model.model_copy(update={"cell": None})
    return _both(rules, rules=rules, model=model)


def _holds_more(mine: FindingDraft, rules: FindingDraft) -> bool:
    """Say whether the model's numbers account for all that the rules read, and for more or otherwise."""
    if mine.kpi is None:
        return False
    if rules.kpi is None:
        return True
    ours = (mine.kpi.baseline, mine.kpi.target, mine.kpi.change)
    theirs = (rules.kpi.baseline, rules.kpi.target, rules.kpi.change)
    if ours == theirs:
        return rules.kpi.kpi_id is None and mine.kpi.kpi_id is not None
    return {abs(n) for n in theirs if n is not None} <= {abs(n) for n in ours if n is not None}


def _measure_of_both(mine: FindingDraft, rules: Sequence[FindingDraft]) -> FindingDraft:
    """The model's numbers, in what rules know of the measure: its id and name, its unit, its date."""
    known = next((draft.kpi for draft in rules if draft.kpi and draft.kpi.kpi_id), None)
    if mine.kpi is None or known is None or (mine.kpi.kpi_id and mine.kpi.kpi_id != known.kpi_id):
        return mine
    numbers = {name: getattr(mine.kpi, name) for name in ("baseline", "target", "change", "direction")}
    given = {
        name: value for name, value in (("unit", mine.kpi.unit), ("due", mine.kpi.due)) if value is not None
    }
    reading = known.model_copy(update={**given, **numbers})
    return mine.model_copy(update={"kpi": reading, "value": format_reading(reading)})


def _answer(drafts: Sequence[FindingDraft], by_rules: Sequence[Command], context: Context) -> Answer:
    asked = context.asked_slot
    if any(isinstance(command, DontKnow) for command in by_rules):
        drafts = [one.model_copy(update={"assumption": True}) if one.slot is asked else one for one in drafts]
    said = [one.quote for one in drafts if one.slot is asked]
    measured = any(one.kpi for one in drafts)
    vague = next((words for quote in said if (words := vague_words(quote, asked))), None)
    whole = vague_words(" ".join(said), asked) if said else None
    return Answer(drafts=tuple(drafts), vague=vague if whole and not measured else None)


def _placed(drafts: Sequence[FindingDraft], text: str) -> list[Placed]:
    found: list[Placed] = []
    for draft in drafts:
        start = text.find(draft.quote)
        found.append(Placed(Span(max(start, 0), max(start, 0) + len(draft.quote)), draft))
    return found


def _in_order(commands: Sequence[Command]) -> tuple[Command, ...]:
    """As the rules put them: small talk first, then facts, and leaving last."""
    rank = {
        "greet": 0,
        "thanks": 0,
        "skip": 1,
        "dont_know": 1,
        "confirm": 2,
        "deny": 2,
        "correct": 3,
        "answer": 4,
    }
    return tuple(sorted(commands, key=lambda command: rank.get(command.type, 5)))
