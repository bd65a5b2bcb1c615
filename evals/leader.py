"""A simulated leader: answers what is asked, by slot, from a sheet of hidden facts, in their own manner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.blocks import Ask, Block
from assistant.brief import Slot
from evals.cases_format import Case, Correction, Fact, Habit

_YES = {
    "terse": "yes",
    "non-native": "yes it is correct",
    "sceptical": "I suppose that's right, yes.",
    "rambling": "Yes, yes, I think that covers it, more or less what I meant.",
}

_NUMBERS = {"terse", "non-native"}  # who answers with the numbers of choices


class SimulatedLeader:
    """Plays one case. Keeps which facts were said, so that scorers know what could have been understood.

    `names` are those of the framework's capabilities, by id: without them none on a short list is recognised.
    """

    def __init__(self, case: Case, names: Mapping[str, str] | None = None) -> None:
        self._case = case
        self._names = names or {}
        self._messages = 0
        self._vague_given: set[Slot] = set()
        self._pending: list[Habit | Correction] = [*case.habits, *case.corrects, *case.contradicts]
        self._contradiction: Correction | None = None
        self.said: list[tuple[Slot, Fact]] = []

    def answer(self, blocks: Sequence[Block]) -> str:
        """Return the next message to a reply that asks something."""
        self._messages += 1
        ask = next((block for block in reversed(blocks) if isinstance(block, Ask)), None)
        if ask is None:
            return "ok"
        if ask.question_id == "contradiction" and self._contradiction:
            return self._contradiction.resolves or self._contradiction.says
        aside = self._aside()
        if aside:
            return aside
        if ask.question_id == "contradiction":
            return ask.choices[-1]
        if ask.question_id == "disambiguation":
            return self._nearer(ask.choices)
        if ask.most > 1:
            return self._picked(ask)
        if ask.slot is Slot.CONFIRMATION:
            return _YES.get(self._case.manner, "Yes, that's right.")
        return self._facts(ask.slot)

    def _aside(self) -> str | None:
        """What this leader does at this message besides answering, if anything."""
        for thing in self._pending:
            if thing.message <= self._messages and self._ripe(thing):
                self._pending.remove(thing)
                if isinstance(thing, Correction) and thing in self._case.contradicts:
                    self._contradiction = thing
                return thing.says
        return None

    def _ripe(self, thing: Habit | Correction) -> bool:
        """Nobody corrects what they have not said yet."""
        return not isinstance(thing, Correction) or any(slot is thing.slot for slot, _ in self.said)

    def _facts(self, slot: Slot) -> str:
        if slot in self._case.vague_first and slot not in self._vague_given:
            self._vague_given.add(slot)
            return self._case.vague_first[slot]
        told = [slot]
        told += [also for one in self._case.volunteers if one.when_asked is slot for also in one.also]
        fresh = [
            (where, fact)
            for where in told
            for fact in self._case.facts.get(where, ())
            if (where, fact) not in self.said
        ]
        self.said += fresh
        return _one_message([fact.say for _, fact in fresh]) if fresh else self._case.extra

    def _picked(self, ask: Ask) -> str:
        """Name those on the short list that this leader would pick, or their numbers."""
        names = [self._names[id] for id in self._case.picks if self._names.get(id) in ask.choices][: ask.most]
        if not names:
            return ask.choices[-1]
        if self._case.manner in _NUMBERS:
            return ", ".join(str(ask.choices.index(name) + 1) for name in names)
        return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))

    def _nearer(self, choices: Sequence[str]) -> str:
        """Choose the picture that shares more words with the sheet: a stand-in for the leader's own view."""
        sheet = _words(" ".join(fact.say for _, fact in self._case.all_facts))
        shared = [len(_words(choice) & sheet) / max(len(_words(choice)), 1) for choice in choices[:2]]
        if abs(shared[0] - shared[1]) < 0.05:
            return "Both"
        return choices[0] if shared[0] > shared[1] else choices[1]


def _one_message(facts: Sequence[str]) -> str:
    """Several facts as one message. Who does not end a sentence with a stop starts a new line instead."""
    text = ""
    for fact in facts:
        text += (" " if text.endswith((".", "!", "?")) else "\n") * bool(text) + fact
    return text


def _words(text: str) -> set[str]:
    return {word.strip(".,;:!?\"'“”").casefold() for word in text.split() if len(word) > 3}
