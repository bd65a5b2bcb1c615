"""Turns: a message in, a reply out, as JSON or as a stream of events."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Header, Response
from pydantic_core import to_json

from api.auth import MayConverse
from api.late import load
from api.live import stream_live
from api.negotiation import EVENT_STREAM, JSON, choose_media_type
from api.openapi import links, problems
from api.parts import WithParts
from api.schemas.base import ConversationPath
from api.schemas.conversations import TurnAnswer, TurnRequest
from api.sse import encode_event, stream_turn
from assistant.telling import Tell, tell_nobody

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])

_ABOUT = {"conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd", "message_id": "m-1", "turn": 1}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": (
            "The reply. As a stream: `state`, one `block` for each block, `done`. With a language model the"
            " question may come as it is worded: `token`s with the place of its `block` and more of its `text`,"
            " then that `block`. `replace` takes the words so far back for the `text` it gives; a second"
            " `state` takes back all before it; `problem` ends a stream of which nothing was stored."
        ),
        "headers": {
            "Idempotent-Replayed": {
                "description": "`true` when the message had been answered before.",
                "schema": {"type": "string"},
            }
        },
        "links": links("conversation_id", "conversation_id", "take_turn", "get_brief", "get_proposal"),
        "content": {
            EVENT_STREAM: {
                "schema": {"type": "string"},
                "example": b"".join(
                    (
                        encode_event("state", {**_ABOUT, "phase": "interview"}),
                        encode_event("block", {"type": "say", "text": "Renewals are to rise to 90%."}),
                        encode_event("done", {**_ABOUT, "phase": "interview", "blocks": 1}),
                    )
                ).decode(),
            }
        },
    }
}


@router.post(
    "/{conversation_id}/turns",
    response_model=TurnAnswer,
    responses={**_ANSWERS, **problems(404, 409, body=True)},
)
def take_turn(
    parts: WithParts,
    key: MayConverse,
    conversation_id: ConversationPath,
    request: TurnRequest,
    accept: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Response:
    """Answer a message. The same message again, by its `message_id`, gets the same answer, stored once.

    The turn is stored before the answer is sent; of a stream before its last event, `done`.
    """
    # Loaded late: matching imports numpy, and the server answers before that.
    load()
    from assistant.service import Message  # noqa: PLC0415

    message = Message(
        message_id=request.message_id, channel="api", text=request.text or "", command=request.command
    )
    replayed = False

    def take(tell: Tell) -> TurnAnswer:
        nonlocal replayed
        turn = parts.desk(key).take(conversation_id, message, tell=tell)
        replayed = turn.replayed
        return TurnAnswer(
            conversation_id=conversation_id,
            message_id=turn.message_id,
            turn=turn.replied.turn,
            phase=turn.phase,
            at=turn.replied.at,
            blocks=turn.replied.blocks,
        )

    streamed = choose_media_type(accept, (JSON, EVENT_STREAM)) == EVENT_STREAM

    def whole(answer: TurnAnswer) -> Response:
        headers = {"Idempotent-Replayed": "true"} if replayed else {}
        if streamed:
            return stream_turn(answer, headers=headers)
        # Written out directly: the values were checked when they were made, and once is enough.
        return Response(to_json(answer), media_type=JSON, headers=headers)

    if streamed and parts.settings.model:
        return stream_live(
            take,
            conversation_id=conversation_id,
            message_id=request.message_id,
            instance=f"/v1/conversations/{conversation_id}/turns",
            whole=whole,
        )
    return whole(take(tell_nobody))
