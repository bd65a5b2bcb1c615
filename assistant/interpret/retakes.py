"""When a leader corrects an edit in the same breath: "add delegation, no, rather feedback". Pure."""

from __future__ import annotations

import re

from assistant.commands import Add, Drop, ProposalCommand
from assistant.interpret.edit_cues import VERBS
from assistant.interpret.edit_names import Names
from assistant.interpret.references import place_said
from assistant.interpret.wishes import is_thing
from assistant.interpret.words import fold

_DOUBT = r"(?:no|nope|nah|sorry|wait|oh|ah|er|erm|hold on|scratch that|correction|my mistake|my bad)"
_MEANT = r"(?:(?:or )?(?:rather|better)|i mean|i meant|i'd meant|i was thinking of|make (?:it|that)|actually)"
# "No, rather", "sorry," and "I meant" begin a retake; a "no" needs its comma, as "no idea" is none.
_BEGINS = rf"(?:(?:{_DOUBT}[\s]*[,.!:–-]+\s*)+(?:{_MEANT}[\s,:]+)?|(?:{_DOUBT}\s+)*{_MEANT}[\s,:]+)"
_RETAKE = re.compile(rf"{_BEGINS}(?P<a>\S.*)")
_JOINT = re.compile(rf"(?:[,;?–—]|\s-)\s*(?={_BEGINS}\S)")
_EDIT = re.compile(rf"(?:please |then )?(?:{VERBS})\b")
LONGEST = 240


def at_retakes(sentence: str) -> list[str]:
    """Cut before what is said better: "add delegation", "no, rather feedback"."""
    if len(sentence) > LONGEST:
        return [sentence]
    folded = fold(sentence)
    joint = next((one for one in _JOINT.finditer(folded) if one.start()), None)
    if joint is None or thing_meant(sentence[joint.end() :]) is None:
        return [sentence]
    return [sentence[: joint.start()].rstrip(), sentence[joint.end() :]]


def thing_meant(words: str) -> str | None:
    """Return what `words` say was meant: a name or a place in the list, and no other edit."""
    if len(words) > LONGEST:
        return None
    said = words.strip(" \t\n.;:!?…")
    match = _RETAKE.fullmatch(fold(said))
    if match is None or _EDIT.match(match["a"]):
        return None
    thing = re.sub(r"(?i)[\s,]+(?:instead|please|then)$", "", said[match.start("a") :])
    return (
        thing if is_thing(thing) or place_said(thing) or fold(thing) in {"the last one", "the last"} else None
    )


def retaken(before: ProposalCommand, thing: str, names: Names) -> list[ProposalCommand] | None:
    """Return what `before` asks for once `thing` was meant; None where it named nothing that could be another.

    What was taken out stays out where the thing meant isn't in the proposal: "coaching out, I meant feedback".
    """
    match before:
        case Add():
            return [Add(capability=one, level=before.level) for one in names.added(thing)]
        case Drop() if before.capability in names.context.proposed:
            held = [one for one in names.held(thing) if one in names.context.proposed]
            if held:
                return [Drop(capability=one) for one in held]
            return [before, *(Add(capability=one) for one in names.added(thing))]
        case Drop():
            return [Drop(capability=one) for one in names.held(thing)]
        case _:
            return None
