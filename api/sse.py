"""Server-sent events (WHATWG HTML, section 9.2), made from a turn that has been stored already."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from types import MappingProxyType

from pydantic import BaseModel
from pydantic_core import to_json
from starlette.responses import StreamingResponse

from api.negotiation import EVENT_STREAM
from api.schemas.conversations import TurnAnswer

HEADERS: Mapping[str, str] = MappingProxyType({"Cache-Control": "no-store", "X-Accel-Buffering": "no"})


def stream_turn(answer: TurnAnswer, *, headers: dict[str, str]) -> StreamingResponse:
    """Stream `state`, one `block` a block, and `done`. Nothing is lost when the caller goes away."""
    return StreamingResponse(_events(answer), media_type=EVENT_STREAM, headers={**HEADERS, **headers})


async def _events(answer: TurnAnswer) -> AsyncIterator[bytes]:
    for event in encode_turn(answer):
        yield event


def encode_turn(answer: TurnAnswer) -> Iterator[bytes]:
    """Return the events of a whole answer."""
    yield encode_event("state", about(answer))
    for block in answer.blocks:
        yield encode_event("block", block)
    yield encode_event("done", {**about(answer), "blocks": len(answer.blocks)})


def about(answer: TurnAnswer) -> dict[str, object]:
    """Return what is said of an answer besides its blocks."""
    return answer.model_dump(mode="json", exclude={"blocks"})


def encode_event(name: str, data: BaseModel | dict[str, object]) -> bytes:
    """Return one event. JSON has no raw line breaks, so its data is always one line."""
    return b"event: " + name.encode() + b"\ndata: " + to_json(data) + b"\n\n"
