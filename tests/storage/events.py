"""Events for tests of storage."""

from __future__ import annotations

from datetime import UTC, datetime

from assistant.blocks import Say
from assistant.events import Event, Received, Replied, Started
from storage.conversations import Stamp

NOW = datetime(2026, 1, 5, 9, 30, 15, 123456, tzinfo=UTC)


def beginning() -> tuple[Event, ...]:
    started = Started(at=NOW, framework="capwright", framework_version="v", bank_version="b", seed=7)
    return started, Replied(at=NOW, turn=0, blocks=(Say(text="Good morning."),))


def turn(number: int, text: str = "Churn is 18%.") -> tuple[Event, ...]:
    received = Received(
        at=NOW, turn=number, text=text, channel="api", message_id=f"m{number}", interpreter="rules"
    )
    return received, Replied(at=NOW, turn=number, blocks=(Say(text=f"Understood: {text}"),))


def stamp(message_id: str, channel: str = "api") -> Stamp:
    return Stamp(channel=channel, message_id=message_id, digest="d")
