"""One turn in the making: from a message to the events it leads to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from random import Random

from assistant import edits, proposal, replies
from assistant.asking import make_move
from assistant.blocks import Ask, Block, Say
from assistant.brief import Finding, FindingDraft, Slot
from assistant.carrying import carry_over
from assistant.commands import (
    Add,
    Answer,
    Back,
    Command,
    ConfirmFindings,
    Correct,
    Drop,
    OffTopic,
    ProposalCommand,
    Revise,
    SideQuestion,
    StartOver,
    Unclear,
    Undo,
)
from assistant.documents import showing
from assistant.engine import advance
from assistant.events import (
    Accepted,
    DocumentRead,
    DocumentSettled,
    Event,
    Found,
    Moved,
    Proposed,
    Ranked,
    Received,
    Replied,
    Skipped,
    StartedOver,
    Withdrawn,
)
from assistant.grading import grade
from assistant.interpret.base import Reading
from assistant.interpret.planted import without_planted
from assistant.matching import Catalogue, Ranking, rank
from assistant.messages import Message
from assistant.model.session import ModelSession
from assistant.policy import Move, Standing, due_for_read_back, move_without_ranking, next_move
from assistant.proposal_types import Proposal
from assistant.rephrase.put import may_rephrase, rephrase
from assistant.side import answer_side, is_question, nothing_said
from assistant.state import State, fold
from assistant.telling import Begun, Tell, tell_nobody
from prompts.schema import QuestionBank

# A question that was met twice with nothing that could be used is left open; a leader is not cornered.
TRIES = 2
_AT_THE_PROPOSAL = (
    "The proposal stands. You can drop or add a capability, raise or lower a level, compare two, ask why one"
    " is there, undo the last change, accept it, or start over."
)


class Turn:
    """Collects the events and the blocks of one turn, and the state they lead to."""

    def __init__(
        self,
        before: State,
        message: Message,
        reading: Reading,
        *,
        bank: QuestionBank,
        catalogue: Catalogue,
        now: datetime,
        session: ModelSession | None = None,
        tell: Tell = tell_nobody,
    ) -> None:
        self._before = before
        self._state = before
        self._message = message
        self._reading = reading
        self._commands = reading.commands
        self._session = session
        self._tell = tell
        self._bank = bank
        self._catalogue = catalogue
        self._now = now
        self._events: list[Event] = []
        self._blocks: list[Block] = []

    def run(self) -> tuple[Event, ...]:
        """Return the events of the turn, from `Received` to `Replied`."""
        self._record(
            Received(
                at=self._now,
                turn=self._before.turn + 1,
                text=_text(self._message),
                channel=self._message.channel,
                message_id=self._message.message_id,
                command=self._message.command,
                interpreter=self._reading.by,
            )
        )
        if self._reading.kept:
            self._record(self._reading.kept)
        if isinstance(self._reading.kept, DocumentRead):
            self._show_document(self._reading.kept)
        elif self._before.phase == "proposal":
            self._work_on_proposal()
        else:
            self._go_on()
        self._record(Replied(at=self._now, turn=self._state.turn, blocks=tuple(self._blocks)))
        return tuple(self._events)

    def _record(self, *events: Event) -> None:
        self._events += events
        self._state = fold(events, self._state)

    # A document

    def _show_document(self, read: DocumentRead) -> None:
        self._blocks += showing.present(read)
        if read.findings:
            return
        if self._before.phase == "proposal":
            self._blocks.append(Say(text=_AT_THE_PROPOSAL))
        elif self._state.asked:
            self._ask_again()
        else:
            self._ask_next()

    def _say_of_document(self, changes: Sequence[Event]) -> None:
        """What became of the findings that were shown: kept, dropped, or passed over."""
        for change in changes:
            if isinstance(change, DocumentSettled):
                waited = {one.document_id: one for one in self._before.pending}
                self._blocks.append(showing.settled(change, waited[change.document_id]))
                return
        if changes and self._before.shown:
            self._blocks.append(showing.set_aside(self._before.shown))

    @property
    def _settles(self) -> bool:
        return any(isinstance(command, ConfirmFindings) for command in self._commands)

    # The interview

    def _go_on(self) -> None:
        changes = advance(self._state, self._commands)
        self._record(*changes)
        if any(isinstance(change, StartedOver) for change in changes):
            self._say_meta()
            self._ask_next()
            return
        self._give_up_when_cornered(changes)
        self._say_of_document(changes)
        self._say_understood()
        self._say_meta()
        if self._question_still_open():
            self._rank()
            self._ask_again()
        elif changes or self._state.asked is None or len(self._state.skipped) > len(self._before.skipped):
            self._ask_next()
        else:
            self._ask_again()

    @property
    def _puts_right(self) -> bool:
        return any(isinstance(command, Correct) and command.finding_id for command in self._commands)

    def _question_still_open(self) -> bool:
        """The message was about something else than the question, which is as open as before."""
        asked = self._state.asked
        if not (self._puts_right or self._settles) or self._state.contradiction or asked is None:
            return False
        if asked.move not in ("ask", "probe", "disambiguate"):
            return False
        return asked.slot not in {finding.slot for finding in self._fresh()}

    def _ask_again(self) -> None:
        if self._state.shown:
            self._blocks.append(showing.ask_which(self._state.shown))
            return
        assert self._state.asked
        self._blocks.append(replies.ask_block(self._state.asked, self._bank))

    def _give_up_when_cornered(self, changes: Sequence[Event]) -> None:
        asked = self._before.asked if self._before.shown is None else None
        stuck = not changes and any(isinstance(command, Unclear | Answer) for command in self._commands)
        if stuck and asked and asked.slot and self._before.unanswered + 1 >= TRIES:
            self._record(Skipped(slot=asked.slot, reason="unknown"))

    def _fresh(self) -> list[Finding]:
        return [event.finding for event in self._events if isinstance(event, Found)]

    def _say_understood(self) -> None:
        text = replies.acknowledge([one for one in self._fresh() if one.source is None], self._state)
        if text:
            self._blocks.append(Say(text=text))

    def _say_meta(self) -> None:
        for command in self._commands:
            if self._say_aside(command):
                return
            line = replies.meta_line(command, self._before, self._bank)
            if line:
                self._blocks.append(Say(text=line))
                return

    def _say_aside(self, command: Command) -> bool:
        """Answer a side question; with a model, also one that rules only know to be about something else."""
        match command:
            case SideQuestion():
                question = command.question
            case OffTopic() if self._session and is_question(self._message.text):
                question = self._message.text
            case _:
                return False
        answered, said = answer_side(question, self._before, self._session)
        self._record(answered)
        if said is None and isinstance(command, SideQuestion):
            said = nothing_said()
        if said:
            self._blocks.append(Say(text=said))
        return said is not None

    def _ask_next(self) -> None:
        # Nobody waits for a ranking that has no say: with a model, what is asked is on its way before it is made.
        move = move_without_ranking(self._state) if self._session else None
        ranked_later = move is not None
        if move is None:
            ranking = self._rank()
            move = next_move(self._state, _standing(ranking, self._catalogue))
            if move.kind == "propose":
                self._propose(ranking, move)
                return
        summing_up = move.kind == "summarise"
        read_back = summing_up or (move.kind == "ask" and due_for_read_back(self._state))
        if read_back:
            intro = Random(f"{self._state.started.seed}:{self._state.turn}:readback")
            self._blocks.append(Say(text=intro.choice(self._bank.phrases["readback_intro"])))
            self._blocks.append(replies.read_back(self._state))
        moved = make_move(move, self._state, self._bank, self._catalogue, read_back=read_back)
        self._record(moved)
        if move.kind == "ask" and move.slot:
            lead = replies.bridge(move.slot, self._state, self._bank)
            if lead and not read_back:
                self._blocks.append(Say(text=lead))
        self._blocks.append(self._put(moved))
        if ranked_later:
            self._rank()

    def _put(self, moved: Moved) -> Ask:
        """The question that was chosen, in the bank's words or, with a model, in the leader's."""
        if self._session and may_rephrase(moved, self._session):
            state = self._state
            self._tell(Begun(state.turn, state.phase, self._now, tuple(self._blocks)))
            rephrased = rephrase(
                moved,
                message=without_planted(_text(self._message)),
                findings=state.findings,
                bank=self._bank,
                names=self._catalogue.names,
                session=self._session,
                tell=self._tell,
            )
            self._record(rephrased)
        assert self._state.asked
        return replies.ask_block(self._state.asked, self._bank)

    def _rank(self) -> Ranking:
        ranking = rank(self._state.findings, self._catalogue)
        if any(isinstance(event, Found | Withdrawn) for event in self._events):
            top = tuple((match.capability_id, round(match.score, 4)) for match in ranking.matches[:12])
            self._record(Ranked(top=top))
        return ranking

    def _build(self, ranking: Ranking) -> Proposal:
        if self._session and ranking.matches:
            ranking, graded = grade(ranking, self._catalogue.framework, self._session)
            self._record(graded)
        return proposal.build(
            self._state,
            ranking,
            framework=self._catalogue.framework,
            kpis=self._catalogue.kpis,
            remedy_entries=self._bank.remedies,
            nearest=self._nearest,
        )

    def _propose(self, ranking: Ranking, move: Move) -> None:
        made = self._build(ranking)
        self._record(Proposed(proposal=made), Moved(move=move.kind, why=move.why))
        self._blocks += replies.present(made, self._state, self._bank)

    def _nearest(self, words: str) -> tuple[str, ...]:
        return tuple(match.capability_id for match in self._catalogue.matcher.search(words, limit=3))

    # The proposal

    def _work_on_proposal(self) -> None:
        if any(isinstance(command, StartOver) for command in self._commands):
            self._go_on()
            return
        if self._puts_right or self._settles:
            self._propose_anew()
            return
        # Here there is no question to go back to: "undo" means the last change.
        commands = [Undo() if isinstance(command, Back) else command for command in self._commands]
        wanted = [command for command in commands if isinstance(command, ProposalCommand)]
        for command in wanted:
            self._edit(command)
        if not wanted:
            self._say_meta()
            self._blocks.append(Say(text=_AT_THE_PROPOSAL))

    def _propose_anew(self) -> None:
        """The brief has changed: what rests on it is made again, and the leader's changes are repeated."""
        stood, made = self._state.proposal, self._state.made
        assert stood
        changes = advance(self._state, self._commands)
        self._record(*changes)
        self._say_of_document(changes)
        self._say_understood()
        if not self._fresh():
            self._blocks.append(Say(text=_AT_THE_PROPOSAL))
            return
        fresh = self._build(self._rank())
        carried = carry_over(made or stood, stood, fresh, self._desk(None))
        self._record(Proposed(proposal=fresh), Moved(move="propose", why="the brief has changed"))
        if carried.proposal is not fresh:
            self._record(Proposed(proposal=carried.proposal))
        self._blocks += replies.present_anew(stood, carried, self._state, self._bank)

    def _edit(self, command: ProposalCommand) -> None:
        current = self._state.proposal
        assert current
        edited = edits.edit(current, command, self._desk(command))
        if edited.proposal is not current:
            change = "undone" if isinstance(command, Undo) else "edited"
            self._record(Proposed(proposal=edited.proposal, change=change))
        if edited.accepted:
            self._record(Accepted())
        self._blocks += edited.blocks

    def _desk(self, command: ProposalCommand | None) -> edits.Desk:
        """An edit that changes what is in rests on the message itself, which is kept as a finding."""
        said = None
        if isinstance(command, Add | Drop) and self._message.text.strip():
            draft = FindingDraft(
                slot=Slot.CONFIRMATION, value=self._message.text.strip(), quote=self._message.text.strip()
            )
            said = Finding(**dict(draft), id=f"f{self._state.found_count + 1}", turn=self._state.turn)
            self._record(Found(finding=said))
        return edits.Desk(
            framework=self._catalogue.framework,
            kpis=dict(self._catalogue.kpis),
            findings=self._state.findings,
            search=self._nearest,
            said=said,
            before=self._state.earlier[-1] if self._state.earlier else None,
        )


def _text(message: Message) -> str:
    """What the leader wrote: a finding put right is written too, and will be quoted."""
    return message.command.text if isinstance(message.command, Revise) else message.text


def _standing(ranking: Ranking, catalogue: Catalogue) -> Standing:
    known = catalogue.framework.capabilities
    top = [match.capability_id for match in ranking.matches[:8]]
    pairs = {(one, other) for one in top for other in known[one].not_to_confuse_with}
    return Standing(
        scores=[(match.capability_id, match.score) for match in ranking.matches],
        confusable=frozenset(pairs),
    )
