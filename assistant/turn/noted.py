"""What is said about the notes: all of them, what stands under a question, what was taken out."""

from __future__ import annotations

from random import Random

from assistant import replies
from assistant.commands import Command, Forget, ShowNotes, ToldBefore
from assistant.notes import findings_with
from assistant.restate import said_back
from assistant.turn.draft import Draft

_SHOWN = 3  # lines named in one sentence


def say_of_notes(draft: Draft, command: Command) -> bool:
    """Answer a command that is about the notes; False for any other."""
    match command:
        case ShowNotes():
            _show(draft, wrong=command.wrong)
        case Forget():
            _say_gone(draft)
        case ToldBefore():
            asked = draft.before.asked
            held = draft.before.slots.get(asked.slot, ()) if asked and asked.slot else ()
            values = [said_back(one.value, words=24) for one in held]
            _say(draft, "already_noted" if values else "nothing_noted", _quoted(values))
        case _:
            return False
    return True


def _show(draft: Draft, *, wrong: bool) -> None:
    notes = replies.read_back(draft.state)
    if not notes.lines:
        _say(draft, "nothing_noted")
        return
    draft.say(_dice(draft).choice(draft.bank.phrases["readback_intro"]))
    draft.blocks.append(notes)
    if wrong:
        _say(draft, "notes_wrong")


def _say_gone(draft: Draft) -> None:
    named = [command.words for command in draft.commands if isinstance(command, Forget)]
    found = {words: findings_with(words, draft.before.findings) for words in named}
    gone = [one.value for words in named for one in found[words]]
    missed = [words for words in named if not found[words]]
    if gone:
        _say(draft, "taken_out", _quoted(gone))
    if missed:
        _say(draft, "not_noted", _quoted(missed))
    fresh = {one.id for one in draft.fresh()}
    stood = [one for one in draft.state.findings if one.id not in fresh]
    left = [one.value for words in named for one in findings_with(words, stood)]
    if left:
        draft.say(f"What you said earlier stays: {_quoted(left)}. Say it once more to take that out too.")


def _say(draft: Draft, name: str, words: str = "") -> None:
    draft.say(_dice(draft).choice(draft.bank.phrases[f"meta.{name}"]).format(words=words))


def _quoted(values: list[str]) -> str:
    return ", ".join(f"“{value}”" for value in dict.fromkeys(values[-_SHOWN:]))


def _dice(draft: Draft) -> Random:
    return Random(f"{draft.state.started.seed}:{draft.state.turn}:notes")
