"""A turn of the interview: what was said goes into the brief, and the next question is put."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from assistant import replies
from assistant.asking import make_move
from assistant.blocks import Ask
from assistant.causes import balance
from assistant.commands import Answer, Correct, DontKnow, ToldBefore, Unclear
from assistant.documents import showing
from assistant.engine import advance
from assistant.events import Event, Moved, Proposed, StartedOver
from assistant.interpret.planted import without_planted
from assistant.matching import Catalogue, Ranking
from assistant.policy import (
    Move,
    Standing,
    confirm_or_propose,
    due_for_read_back,
    move_without_ranking,
    next_move,
)
from assistant.rephrase.put import may_rephrase, rephrase
from assistant.shortlist import listed
from assistant.telling import Begun
from assistant.turn.draft import Draft
from assistant.turn.remarks import say_meta, say_of_document, say_understood

STAND_OUT = 3  # leading capabilities that are named before the short list
# A question that was met twice with nothing that could be used is left open; a leader is not cornered.
TRIES = 2


def go_on(draft: Draft) -> None:
    """Take in what was said and ask the next question, or the same again; or propose."""
    changes = advance(draft.state, draft.commands)
    draft.record(*changes)
    if any(isinstance(change, StartedOver) for change in changes):
        say_meta(draft)
        ask_next(draft)
        return
    gave_up = _give_up_when_cornered(draft, changes)
    say_of_document(draft, changes)
    say_understood(draft)
    say_meta(draft)
    if _question_still_open(draft):
        draft.rank()
        ask_again(draft)
    elif changes or gave_up or draft.state.asked is None or draft.state.misfits > draft.before.misfits:
        ask_next(draft)
    else:
        ask_again(draft)


def ask_again(draft: Draft) -> None:
    """Put the question that stands once more."""
    if draft.state.shown:
        draft.blocks.append(showing.ask_which(draft.state.shown))
        return
    assert draft.state.asked
    draft.blocks.append(replies.ask_block(draft.state.asked, draft.state, draft.bank))


def ask_next(draft: Draft) -> None:
    """Put the question that the policy chooses, after a read-back where one is due; or propose."""
    # Nobody waits for a ranking that has no say: with a model, what is asked is on its way before it is made.
    move = move_without_ranking(draft.state) if draft.session else None
    ranked_later = move is not None
    if move is None:
        ranking = draft.rank()
        move = next_move(draft.state, _standing(ranking, draft.catalogue))
    if move.kind == "shortlist":
        move = _with_list(draft, move)
    if move.kind == "propose":
        _propose(draft, draft.rank(reading=True), move)
        return
    summing_up = move.kind == "summarise"
    read_back = summing_up or (move.kind == "ask" and due_for_read_back(draft.state))
    if read_back:
        intro = Random(f"{draft.state.started.seed}:{draft.state.turn}:readback")
        draft.say(intro.choice(draft.bank.phrases["readback_intro"]))
        draft.blocks.append(replies.read_back(draft.state))
    moved = make_move(move, draft.state, draft.bank, draft.catalogue, read_back=read_back)
    draft.record(moved)
    if move.kind == "ask" and move.slot:
        lead = replies.bridge(move.slot, draft.state, draft.bank)
        if lead and not read_back:
            draft.say(lead)
    draft.blocks.append(_put(draft, moved))
    if ranked_later:
        draft.rank()


def _with_list(draft: Draft, move: Move) -> Move:
    """Choose what the short list names. Where training alone won't do, that is said before anything is named."""
    ranking = draft.rank(reading=True)
    ids = draft.state.listed or listed(ranking.matches)  # shown again, it is the same one
    if not ids:
        return confirm_or_propose(draft.state)
    causes = balance(draft.state.findings, ranking.environment)
    if causes.environment_dominates:
        draft.blocks.append(replies.environment_first(causes, draft.state, draft.bank))
    leading = [draft.catalogue.names[match.capability_id] for match in ranking.matches[:STAND_OUT]]
    intro = Random(f"{draft.state.started.seed}:shortlist").choice(draft.bank.phrases["shortlist_intro"])
    draft.say(intro.format(words=replies.listed_names(leading)))
    return replace(move, about=ids)


def _question_still_open(draft: Draft) -> bool:
    """The message was about something else than the question, which is as open as before."""
    asked = draft.state.asked
    if asked is None or draft.state.contradiction:
        return False
    besides = draft.puts_right or draft.settles or draft.takes_out
    if asked.move == "shortlist":
        besides = besides or any(isinstance(command, Correct) for command in draft.commands)
        return besides and not any(finding.capability_id for finding in draft.fresh())
    if not besides or asked.move not in ("ask", "probe", "disambiguate"):
        return False
    return asked.slot not in {finding.slot for finding in draft.fresh()}


def _give_up_when_cornered(draft: Draft, changes: Sequence[Event]) -> bool:
    asked = draft.before.asked if draft.before.shown is None else None
    stuck = not changes and any(
        isinstance(command, Unclear | Answer | ToldBefore) for command in draft.commands
    )
    if not (stuck and asked and asked.slot and draft.before.unanswered + 1 >= TRIES):
        return False
    draft.record(*advance(draft.state, [DontKnow()]))
    return True


def _put(draft: Draft, moved: Moved) -> Ask:
    """The question that was chosen, in the bank's words or, with a model, in the leader's."""
    if draft.session and may_rephrase(moved, draft.session):
        state = draft.state
        draft.tell(Begun(state.turn, state.phase, draft.now, tuple(draft.blocks)))
        rephrased = rephrase(
            moved,
            message=without_planted(draft.written),
            findings=state.findings,
            bank=draft.bank,
            names=draft.catalogue.names,
            session=draft.session,
            tell=draft.tell,
        )
        draft.record(rephrased)
    assert draft.state.asked
    return replies.ask_block(draft.state.asked, draft.state, draft.bank)


def _propose(draft: Draft, ranking: Ranking, move: Move) -> None:
    made = draft.build(ranking)
    draft.record(Proposed(proposal=made), Moved(move=move.kind, why=move.why))
    draft.blocks += replies.present(made, draft.state, draft.bank)


def _standing(ranking: Ranking, catalogue: Catalogue) -> Standing:
    known = catalogue.framework.capabilities
    top = [match.capability_id for match in ranking.matches[:8]]
    pairs = {(one, other) for one in top for other in known[one].not_to_confuse_with}
    return Standing(
        scores=[(match.capability_id, match.score) for match in ranking.matches],
        confusable=frozenset(pairs),
    )
