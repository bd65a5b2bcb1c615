"""A turn as server-sent events while it is being made: the question comes as words, before the turn is stored.

The turn is taken in a thread of its own, which ends its work whether or not anybody still listens: a caller who
goes away loses nothing. What can be refused before the first word is refused as usual, by a status.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextvars import copy_context
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import assert_never

from fastapi.responses import Response
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.responses import StreamingResponse

from api.negotiation import EVENT_STREAM
from api.problems import internal_problem, problem
from api.schemas.conversations import TurnAnswer
from api.sse import HEADERS, about, encode_event, encode_turn
from assistant.blocks import Ask
from assistant.telling import Begun, Instead, Tell, Told, Words
from kit.errors import CapwrightError, NotReady
from kit.logging import get_logger

_Heard = SimpleQueue[Told | TurnAnswer | Exception]


@dataclass
class _Shown:
    """What the caller has been shown so far: as much as the stored answer has to agree with."""

    begun: Begun | None = None
    text: str = field(default="")

    def agrees(self, answer: TurnAnswer) -> bool:
        begun = self.begun
        if begun is None or (begun.turn, begun.phase, begun.at) != (answer.turn, answer.phase, answer.at):
            return False
        shown = len(begun.blocks)
        question = answer.blocks[shown] if len(answer.blocks) > shown else None
        put = question.text if isinstance(question, Ask) else ""
        return answer.blocks[:shown] == begun.blocks and self.text in ("", put)


def stream_live(
    take: Callable[[Tell], TurnAnswer],
    *,
    conversation_id: str,
    message_id: str,
    instance: str,
    whole: Callable[[TurnAnswer], Response],
) -> Response:
    """Take a turn and stream it: `state`, `block`s, the question as `token`s, then its `block` and `done`.

    `replace` says that the words so far don't stand and gives those that do; a second `state` that the answer
    stored is another one, which follows in whole; `problem` that nothing was stored. An answer that comes without
    anything told before, such as one given again, is sent by `whole`. Raises what `take` raises before that.
    """
    heard: _Heard = SimpleQueue()
    _take_aside(take, heard)
    first = heard.get()
    if isinstance(first, Exception):
        raise first
    if isinstance(first, TurnAnswer):
        return whole(first)
    about_it: dict[str, object] = {"conversation_id": conversation_id, "message_id": message_id}
    events = _events(first, heard, about_it, instance)
    return StreamingResponse(events, media_type=EVENT_STREAM, headers=HEADERS)


def _take_aside(take: Callable[[Tell], TurnAnswer], heard: _Heard) -> None:
    def run() -> None:
        try:
            heard.put(take(heard.put))
        except Exception as error:  # handed to the one who waits
            heard.put(error)

    context = copy_context()  # the request's id stands in the log lines of this thread as well
    threading.Thread(target=lambda: context.run(run), name="turn", daemon=True).start()


def _events(first: Told, heard: _Heard, about_it: dict[str, object], instance: str) -> Iterator[bytes]:
    shown = _Shown()
    one: Told | TurnAnswer | Exception = first
    while True:
        match one:
            case Begun():
                shown = _Shown(begun=one)
                state = {**about_it, "turn": one.turn, "phase": one.phase, "at": one.at}
                yield encode_event("state", state)
                yield from (encode_event("block", block) for block in one.blocks)
            case Words():
                shown.text += one.text
                yield encode_event("token", {"block": _place(shown), "text": one.text})
            case Instead():
                shown.text = one.text
                yield encode_event("replace", {"block": _place(shown), "text": one.text})
            case TurnAnswer():
                yield from _rest(one, shown)
                return
            case Exception():
                yield b"event: problem\ndata: " + _problem(one, instance) + b"\n\n"
                return
            case _:
                assert_never(one)
        one = heard.get()


def _rest(answer: TurnAnswer, shown: _Shown) -> Iterator[bytes]:
    """What is left of the stored answer; all of it where it is not the one that was shown."""
    if shown.begun is None or not shown.agrees(answer):
        yield from encode_turn(answer)
        return
    yield from (encode_event("block", block) for block in answer.blocks[len(shown.begun.blocks) :])
    yield encode_event("done", {**about(answer), "blocks": len(answer.blocks)})


def _place(shown: _Shown) -> int:
    """The place of the question among the blocks of the reply, from 0."""
    return len(shown.begun.blocks) if shown.begun else 0


def _problem(error: Exception, instance: str) -> bytes:
    """The same document that a status would have come with."""
    match error:
        case CapwrightError():
            answer = problem(error, instance=instance)
        case OperationalError() | PoolTimeout():
            busy = NotReady(
                "The database is too busy or can't be reached.", do="Send the same request again."
            )
            answer = problem(busy, instance=instance)
        case _:
            try:
                raise error  # a log line takes its places from the error that is being handled
            except Exception:
                get_logger("api").exception("failed")
            answer = internal_problem(instance=instance)
    return bytes(answer.body)
