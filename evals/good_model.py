"""A good model for a scripted server: it reads what a careful reader would, from the leader's own sheet.

It sees only what a model sees, the prompt, and finds the sheet's facts in the message; what the sheet doesn't hold
it leaves to the rules.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from assistant.brief import Slot
from assistant.interpret.clauses import split_sentences
from assistant.interpret.numbers import numbers_in
from assistant.interpret.verbatim import stands_in
from assistant.interpret.words import word_set
from evals.cases_format import Case, Correction, Fact, GoldKpi
from evals.good_wording import good_wording
from evals.scripted_model import Asked

_NO_NAME = word_set("is at was are stands sits runs about around only currently today now and the of from")
_WHOLE = frozenset({Slot.CAUSE, Slot.INCIDENT, Slot.PRIORITY})
ALIKE = 0.8  # share of a sentence's words that must be a fact's

_MESSAGE = re.compile(r"<message>\n(.*)\n</message>", re.DOTALL)
_QUESTION = re.compile(r"<question>\n(.*)\n</question>", re.DOTALL)
_FIRST_WORDS = re.compile(r"\s*(?:[\w’'%-]+ ?){3,6}")  # of one clause
_KNOWN = re.compile(r"<known>\n(.*)\n</known>", re.DOTALL)
_CANDIDATE = re.compile(r"^([\w/.-]+) \| (.*)$", re.MULTILINE)
_ASKED = re.compile(r"The question asked was about: (\w+)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class GoodModel:
    """Answers every question this project asks of a model, well. One case, or several played at once."""

    cases: Sequence[Case]

    def __call__(self, asked: Asked) -> str:
        match asked.schema:
            case "Understood":
                return json.dumps(self.read(asked.user))
            case "Grades":
                return json.dumps(self.grade(asked.user))
            case "Topics":
                return json.dumps({"topics": []})
            case "Wording":
                return json.dumps(good_wording(asked.user))
            case _:
                return self.ask(asked.user)

    def read(self, prompt: str) -> dict[str, Any]:
        """Return the reading of the message in a prompt."""
        found = _MESSAGE.search(prompt)
        message = found[1] if found else ""
        where = _ASKED.search(prompt)
        asked = Slot(where[1]) if where else None
        findings = [self._correction(message, change) for change in self._changes(message)]
        if not findings:
            findings = [one for words in self._facts(message, asked) for one in self._findings(words, asked)]
        if not findings and any(message == case.extra for case in self.cases):
            return {"move": "dont_know", "findings": [], "edits": []}
        return {"move": "answer", "findings": findings, "edits": []}

    def ask(self, prompt: str) -> str:
        """Return the question in a prompt, behind a few words of the message it follows."""
        question, message = _QUESTION.search(prompt), _MESSAGE.search(prompt)
        if question is None:
            return "Could you tell me more about that?"
        words = _FIRST_WORDS.match(message[1]) if message else None
        return f"You said “{words[0].strip()}”. {question[1]}" if words else question[1]

    def grade(self, prompt: str) -> dict[str, Any]:
        """Grade the capabilities in a prompt as the sheet's expert would, with the nearest of the known words."""
        known = _KNOWN.search(prompt)
        said = [line.partition(": ")[2] for line in known[1].splitlines()] if known else []
        needed = {one.id: one.grade for one in self._played(said).needed}
        grades: list[dict[str, Any]] = []
        for name, text in _CANDIDATE.findall(prompt):
            value = needed.get(name, 0)
            nearest = max(said, key=lambda line, text=text: len(_words(line) & _words(text)), default=None)
            grades.append({"id": name, "grade": value, "quote": nearest if value else None})
        return {"grades": grades}

    def _played(self, said: Sequence[str]) -> Case:
        """The case whose leader said most of the known words."""
        words = [_words(line) for line in said]

        def told(case: Case) -> int:
            facts = [_words(fact.say) for _, fact in case.all_facts]
            return sum(any(line <= fact for fact in facts) for line in words)

        return max(self.cases, key=told)

    def _facts(self, message: str, asked: Slot | None) -> list[str]:
        """The message in sentences; those of one cause, story or order of rank stay together."""
        pieces: list[str] = []
        before: Fact | None = None
        for span in split_sentences(message):
            slot, fact = self._fact(span.of(message), asked)
            if fact is not None and fact is before and slot in _WHOLE and not fact.golds:
                start = message.index(pieces[-1])
                pieces[-1] = message[start : span.end]
            else:
                pieces.append(span.of(message))
            before = fact
        return pieces

    def _findings(self, sentence: str, asked: Slot | None) -> list[dict[str, Any]]:
        slot, fact = self._fact(sentence, asked)
        if slot is None or fact is None:
            vague = [one for case in self.cases for one, said in case.vague_first.items() if sentence in said]
            return [_finding(vague[0], sentence)] if vague and vague[0] is not Slot.CONFIRMATION else []
        golds = [gold for gold in fact.golds if _told(gold, sentence)]
        if golds:
            return [_finding(Slot.KPI, sentence, kpi=_kpi(gold, sentence)) for gold in golds]
        return [_finding(slot, sentence, cell=fact.cell, tag=fact.tag)]

    def _fact(self, sentence: str, asked: Slot | None) -> tuple[Slot | None, Fact | None]:
        """The fact that holds the sentence; of several, one of the slot that was asked about."""
        words = _words(sentence)
        best: tuple[float, bool, Slot | None, Fact | None] = (0.0, False, None, None)
        for case in self.cases:
            for slot, fact in case.all_facts:
                share = len(words & _words(fact.say)) / len(words) if words else 0.0
                if share >= ALIKE and (share, slot is asked) > best[:2]:
                    best = (share, slot is asked, slot, fact)
        return best[2], best[3]

    def _changes(self, message: str) -> list[Correction]:
        changes = [change for case in self.cases for change in (*case.corrects, *case.contradicts)]
        return [change for change in changes if change.says == message and change.kpi_id is None]

    def _correction(self, message: str, change: Correction) -> dict[str, Any]:
        return {**_finding(change.slot, message), "corrects": True}


def _finding(slot: Slot, quote: str, **more: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {"slot": slot.value, "quote": quote, "cell": None, "tag": None, "corrects": False}
    plain["kpi"] = None
    if more.get("cell") is not None and slot is not Slot.CAUSE:
        more["cell"] = None
    return {**plain, **more}


def _told(gold: GoldKpi, sentence: str) -> bool:
    said = numbers_in(sentence)
    numbers = [n for n in (gold.baseline, gold.target, gold.change) if n is not None]
    return bool(numbers) and any(abs(n) in said for n in numbers)


def _kpi(gold: GoldKpi, sentence: str) -> dict[str, Any]:
    said = numbers_in(sentence)
    numbers = {
        name: value if value is not None and abs(value) in said else None
        for name, value in (("baseline", gold.baseline), ("target", gold.target), ("change", gold.change))
    }
    return {"name": _name(gold, sentence), **numbers}


def _name(gold: GoldKpi, sentence: str) -> str:
    """What this leader calls the measure: the words before its numbers where they name it, else its usual name."""
    plain = gold.name or (gold.kpi_id or "").replace("-", " ")
    if stands_in(plain, sentence):
        return plain
    before = re.split(r"[€£$]?\d", sentence, maxsplit=1)[0].split()
    while before and before[-1].casefold().strip(",;:") in _NO_NAME:
        before.pop()
    words = " ".join(before[-4:]).strip(" ,;:")
    return words if _words(words) & _words(plain) else plain


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
