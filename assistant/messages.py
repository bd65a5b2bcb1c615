"""What comes in from a channel."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.commands import Command
from extraction.values import Document


@dataclass(frozen=True)
class Message:
    """Words, or a command from a button or the API. `message_id` is the caller's, unique in its channel.

    `document` is the text of a file that comes with the command `attach_document`.
    """

    message_id: str
    channel: str
    text: str = ""
    command: Command | None = None
    document: Document | None = None
