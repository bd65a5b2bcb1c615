"""A conversation that is held message by message, so that something can be put between two of them."""

from __future__ import annotations

import copy

from assistant.commands import AttachDocument, Command, ConfirmFindings
from assistant.events import DocumentRead, Event, Replied
from assistant.messages import Message
from assistant.service import Interview
from assistant.state import fold
from evals.cases_format import Case
from evals.leader import SimulatedLeader
from evals.playing import Played
from extraction.values import Document, FileKind, Page


class Talk:
    """A conversation with a simulated leader."""

    def __init__(self, interview: Interview, leader: SimulatedLeader) -> None:
        self.interview, self.leader = interview, leader
        self.events = interview.open(framework=None, seed=1)
        self.documents: dict[str, Document] = {}
        self._sent = 0

    def send(
        self, text: str = "", command: Command | None = None, document: Document | None = None
    ) -> tuple[Event, ...]:
        self._sent += 1
        message = Message(f"m{self._sent}", "eval", text, command, document)
        turn = self.interview.respond(self.events, message)
        self.events = (*self.events, *turn)
        return turn

    def go_on(self, messages: int) -> None:
        for _ in range(messages):
            if fold(self.events).proposal:
                return
            last = self.events[-1]
            assert isinstance(last, Replied)
            self.send(self.leader.answer(last.blocks))

    def to_proposal(self) -> None:
        self.go_on(40)

    def hand_over(self, text: str) -> tuple[Event, ...]:
        """Hand over a document and confirm whatever is read in it, unread."""
        document = Document(FileKind.TXT, "1 page", (Page(1, "page 1", text),))
        self.documents["doc_1"] = document
        turn = self.send(command=AttachDocument(document_id="doc_1", name="plan.txt"), document=document)
        if any(isinstance(event, DocumentRead) and event.findings for event in turn):
            return (*turn, *self.send(command=ConfirmFindings(document_id="doc_1", keep="all")))
        return turn

    def played(self, case: Case) -> Played:
        return Played(case, self.events, tuple(self.leader.said), copy.copy(self.documents))
