import pytest

from assistant.brief import Slot
from assistant.interpret.vague import PROBED, vague_words

VAGUE = [
    (Slot.PROBLEM, "better communication", "better communication"),
    (Slot.GOAL, "be more proactive", "be more proactive"),
    (Slot.GOAL, "We need to improve quality", "improve quality"),
    (Slot.GOAL, "become more agile", "become more agile"),
    (Slot.PROBLEM, "people need to step up", "step up"),
    (Slot.CAUSE, "it's the culture", "culture"),
    (Slot.CAUSE, "it's complicated", "it's complicated"),
    (Slot.PROBLEM, "lack of ownership", "lack of ownership"),
    (Slot.EXCELLENCE, "they have a good attitude", "good attitude"),
    (Slot.CRITICAL_WORK, "everything", "everything"),
    (Slot.PROOF, "better teamwork", "better teamwork"),
    (Slot.FUTURE, "we must be more innovative", "be more innovative"),
    (Slot.PROBLEM, "it depends", "it depends"),
    (Slot.GOAL, "operational excellence", "operational excellence"),
    (Slot.CAUSE, "human error", "human error"),
    (Slot.EXCELLENCE, "they just get it", "they just get it"),
    (Slot.GOAL, "Happy customers and better service", "Happy customers"),
]

CONCRETE = [
    (Slot.KPI, "18 to 12"),
    (Slot.GOAL, "improve quality from 82 to 95"),
    (Slot.PROBLEM, "communication between Leeds and Hull"),
    (Slot.PROBLEM, "technicians close tickets without calling the customer back, so communication is poor"),
    (Slot.CRITICAL_WORK, "the handover"),
    (Slot.CRITICAL_WORK, "handover at 7am"),
    (Slot.PROBLEM, "the night shift leaves the line without telling anyone, it's the culture"),
    (Slot.EXCELLENCE, "Maria calls the customer before the visit"),
    (Slot.FRAME, "leadership team"),
    (Slot.CONSTRAINTS, "culture"),
    (Slot.EXISTING, "quality"),
    (Slot.GOAL, "keep the top 20 accounts"),
    (Slot.CAUSE, "nobody has time"),
    (Slot.PROBLEM, "late parts"),
    (None, "better communication"),
]


@pytest.mark.parametrize(("slot", "text", "words"), VAGUE)
def test_vague_words_are_quoted(slot: Slot, text: str, words: str) -> None:
    found = vague_words(text, slot)
    assert found is not None
    assert found in text
    assert words in found or found in words


@pytest.mark.parametrize(("slot", "text"), CONCRETE)
def test_concrete_is_not_probed(slot: Slot | None, text: str) -> None:
    assert vague_words(text, slot) is None


def test_frame_and_numbers_are_never_probed() -> None:
    assert not PROBED & {Slot.FRAME, Slot.KPI, Slot.CONSTRAINTS, Slot.EXISTING, Slot.LEVEL}
