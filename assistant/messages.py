"""What comes in from a channel."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.commands import Command


@dataclass(frozen=True)
class Message:
    """Words, or a command from a button or the API. `message_id` is the caller's, unique in its channel."""

    message_id: str
    channel: str
    text: str = ""
    command: Command | None = None
