"""The rules interpreter: what a leader wrote, to commands, without any model.

It composes the readers of this package in the order in which one overrules the other: a button pressed, an edit
of the proposal, a correction, meta-moves, and then the answer in what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.brief import FindingDraft, Slot
from assistant.commands import (
    Answer,
    Clarify,
    Command,
    Confirm,
    ConfirmFindings,
    Correct,
    Deny,
    DontKnow,
    Forget,
    Greet,
    Hostile,
    ShowNotes,
    Skip,
    Thanks,
    ToldBefore,
    Unclear,
)
from assistant.documents.selection import read_selection
from assistant.interpret.asides import (
    agrees,
    aside_of,
    complains_of_asking,
    only_announces,
    only_ends_the_answer,
    passes,
)
from assistant.interpret.at_proposal import read_at_proposal
from assistant.interpret.base import Context
from assistant.interpret.cause_drafts import sorted_cell
from assistant.interpret.choice_drafts import of_choices
from assistant.interpret.choices import chosen
from assistant.interpret.clauses import Clause, Span, split_clauses, split_sentences
from assistant.interpret.corrections import (
    Correction,
    corrects,
    read_correction,
)
from assistant.interpret.edits import Edits
from assistant.interpret.kpi_drafts import fills
from assistant.interpret.likeness import likely_cell
from assistant.interpret.measured import Measured, blanked
from assistant.interpret.measures_said import measures_said
from assistant.interpret.meta import meta_of, peel
from assistant.interpret.notes import asks_which, counter_question, remark_on_notes, sentence_on_notes
from assistant.interpret.picks import AsksAgain, read_picks
from assistant.interpret.remarks import Remarks, told_apart
from assistant.interpret.shorten import shorten
from assistant.interpret.side import side_question
from assistant.interpret.slots import read_drafts
from assistant.interpret.vague import vague_words
from assistant.interpret.words import is_said

_LIST_MARK = re.compile(r"(?<!\S)\(?\d{1,2}[.)]\s+\Z")
_REST_WORDS = 4  # fewer words behind what was picked are not another answer
_AT_PROPOSAL = frozenset({"proposal", "accepted"})


class RulesInterpreter:
    """Reads messages by rules. Holds nothing but an index of capability names; safe to share."""

    def __init__(self) -> None:
        self._edits = Edits()

    def interpret(self, text: str, context: Context) -> tuple[Command, ...]:
        """Return what `text` means at this moment of the conversation, at least one command; never raises."""
        if not text.strip():
            return (Unclear(),)
        settled = self._of_document(text, context)
        if settled:
            return settled
        if from_list := self._of_list(text, context):
            return from_list
        if picked := chosen(text, context.choices):
            return of_choices(text, picked, context)
        remark = remark_on_notes(text, context)
        if remark:
            return remark
        if context.phase in _AT_PROPOSAL:
            edits = read_at_proposal(text, context, self._edits)
            if edits:
                return edits
        return _read(text, context)

    def _of_document(self, text: str, context: Context) -> tuple[Command, ...]:
        """Which findings of the document just shown hold, and whatever else the message says after that."""
        if context.shown is None:
            return ()
        selection = read_selection(text, len(context.shown.findings))
        if selection is None:
            return ()
        kept, rest = selection
        confirm = ConfirmFindings(document_id=context.shown.document_id, keep=kept or "none")
        if not rest:
            return (confirm,)
        more = self.interpret(rest, replace(context, shown=None, choices=()))
        return (confirm, *(command for command in more if not isinstance(command, Unclear)))

    def _of_list(self, text: str, context: Context) -> tuple[Command, ...]:
        """What was picked from the short list, and whatever else the message says after that."""
        names = dict(zip(context.listed, context.choices, strict=False))
        picks = read_picks(text, names) if names else None
        if picks is None:
            return ()
        if isinstance(picks, AsksAgain):
            return (Clarify(capability=picks.of) if picks.meaning else Unclear(),)
        drafts = tuple(
            FindingDraft(slot=Slot.PRIORITY, value=context.names[id], quote=words, capability_id=id)
            for id, words in picks.named.items()
        )
        picked = Answer(drafts=drafts) if drafts else Skip()
        if not picks.rest:
            return (picked,)
        more = self.interpret(picks.rest, replace(context, listed=(), choices=()))
        said = tuple(command for command in more if not isinstance(command, Unclear))
        if len(picks.rest.split()) < _REST_WORDS:
            said = tuple(command for command in said if not isinstance(command, Answer))
        return (picked, *said) if drafts or not said else said


def _read(text: str, context: Context) -> tuple[Command, ...]:
    meta = meta_of(text)
    if meta is None and (counter := counter_question(text, context)):
        return (counter,)
    if side := side_question(text, meta):
        return (side,)
    if meta:
        return (meta,)
    if asks_which(text):
        return (Clarify(),)
    if passed := passes(text):
        return (passed,)
    if context.phase == "confirming" and agrees(text):
        return (Confirm(),)
    correction = read_correction(text, context)
    aside = aside_of(text) if correction is None else None
    if aside:
        return (aside,)
    work = _without_denied(text, correction)
    metas, clauses = _peeled(work, correction)
    measured = measures_said(_only(work, clauses), context, correction, text)
    corrects_for_sure = correction is not None and correction.strong
    asking = context.asked_slot if not corrects_for_sure else None
    told = told_apart(text, clauses, context)
    metas += told.commands
    drafts = _drafts(text, told, measured, context, answers=asking is not None, metas=metas)
    commands: list[Command] = []
    for_sure = corrects_for_sure and not (correction and correction.assumed)
    if correction and (drafts or (for_sure and not told.only_of_questions)):
        changed, drafts = corrects(correction, drafts, text, context)
        commands += changed
    # What they are instead of the word that was denied puts nothing right that was said of them before.
    drafts += told.what_they_are(text)
    commands += _answer(text, drafts, context, metas)
    if any(isinstance(command, Answer) for command in commands):
        metas = [meta for meta in metas if not only_ends_the_answer(meta, text)]
    if commands:  # said again after "I told you": that is what to read
        metas = [meta for meta in metas if not isinstance(meta, ToldBefore)]
    return _ordered(metas, commands) or (_nothing_read(text, context, told),)


def _without_denied(text: str, correction: Correction | None) -> str:
    """The "not 18" of a correction is no number to be read."""
    if correction is None or correction.old is None:
        return text
    return blanked(text, correction.old.start, correction.old.end)


def _peeled(text: str, correction: Correction | None) -> tuple[list[Command], list[Clause]]:
    metas: list[Command] = []
    clauses: list[Clause] = []
    begin = correction.rest.start if correction and correction.strong else 0
    for number, sentence in enumerate(split_sentences(text)):
        if sentence.end <= begin:
            continue
        inside = Span(max(sentence.start, begin), sentence.end)
        if remark := sentence_on_notes(inside.of(text)):
            metas.append(remark)
            continue
        peeled = peel(text, inside)
        metas += peeled.commands
        rest = peeled.rest
        if rest.start < rest.end and is_said(rest.of(text)):
            clauses += [
                Clause(c.start, c.end, number, c.joint)
                for c in split_clauses(text, rest)
                if meta_of(c.of(text)) is None
                and not complains_of_asking(rest.of(text))
                and not (only_announces(c.of(text)) and len(text) > c.end + 2)
            ]
    return metas, clauses


def _only(text: str, clauses: Sequence[Clause]) -> str:
    """The text with everything before `clauses` blanked out, offsets kept; the mark of a list stays."""
    if not clauses:
        return ""
    mark = _LIST_MARK.search(text, 0, clauses[0].start)
    return blanked(text, 0, mark.start() if mark else clauses[0].start)


def _drafts(
    text: str,
    told: Remarks,
    measured: Sequence[Measured],
    context: Context,
    *,
    answers: bool,
    metas: Sequence[Command],
) -> tuple[FindingDraft, ...]:
    if not told.facts:
        return ()
    # Beside a remark on our words, a measure is a measure and answers nothing else.
    beside = bool(told.kinds) and all(fills(clause, measured) for clause in told.facts)
    answers = answers and (context.asked_slot is Slot.KPI or not beside)
    here = context if answers else _nothing_asked(context)
    answered = not any(isinstance(meta, DontKnow | Skip) for meta in metas)
    return read_drafts(text, told.facts, measured, here, answered=answered)


def _nothing_asked(context: Context) -> Context:
    return Context(
        today=context.today,
        phase=context.phase,
        kpis=context.kpis,
        findings=context.findings,
        cells=context.cells,
    )


def _answer(
    text: str, drafts: Sequence[FindingDraft], context: Context, metas: list[Command]
) -> list[Command]:
    if not drafts:
        return []
    asked = context.asked_slot
    mine = [draft for draft in drafts if draft.slot is asked]
    if mine:
        unsure = DontKnow() in metas
        metas[:] = [meta for meta in metas if not isinstance(meta, DontKnow | Confirm | Deny)]
        if unsure:  # "I don't know, maybe 15": an answer, and an assumption
            drafts = [d.model_copy(update={"assumption": True}) if d.slot is asked else d for d in drafts]
    said = " ".join(draft.quote for draft in mine)
    vague = vague_words(said, asked) if said and not any(draft.kpi for draft in drafts) else None
    if vague and vague not in text:
        vague = next((v for d in mine if (v := vague_words(d.quote, asked))), None)
    return [Answer(drafts=tuple(drafts), vague=vague)]


def _ordered(metas: Iterable[Command], commands: Sequence[Command]) -> tuple[Command, ...]:
    """Small talk first, then what was said about the question asked, then facts, and leaving last."""
    unique = list(dict.fromkeys(metas))
    facts = any(isinstance(command, Correct) for command in commands)
    first = [m for m in unique if isinstance(m, Greet | Thanks | Skip | DontKnow | Forget)]
    agreed = [m for m in unique if isinstance(m, Confirm | Deny) and not facts]
    rest = [m for m in unique if m not in first and not isinstance(m, Confirm | Deny)]
    return (*first, *agreed, *commands, *rest)


def _nothing_read(text: str, context: Context, told: Remarks) -> Command:
    if told.kinds and not told.facts:
        if "notes" in told.kinds:
            return ShowNotes(wrong=True)
        return Hostile() if "question" in told.kinds else Unclear()
    slot = context.asked_slot
    said = text.strip()
    if slot is Slot.CONFIRMATION and is_said(said, at_least=3) and "?" not in said:
        return _added(said, context)
    if slot is None or slot is Slot.CONFIRMATION or not is_said(said):
        return Unclear()
    return Answer(drafts=(FindingDraft(slot=slot, value=said[:160], quote=said),))


def _added(said: str, context: Context) -> Answer:
    """What is told beside the notes and sounds like no slot of its own: a cause if it is like one, or a problem."""
    cell = (like := likely_cell(said)) and (sorted_cell(said, context.cells) or like)
    slot = Slot.CAUSE if cell else Slot.PROBLEM
    return Answer(drafts=(FindingDraft(slot=slot, value=shorten(said), quote=said, cell=cell),))
