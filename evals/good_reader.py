"""A good model for a scripted server that reads documents: it notes what stands in the gold of the one at hand.

It sees only what a model sees, the prompt, and tells the document by its own words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.brief import Slot
from assistant.interpret.clauses import split_sentences
from assistant.interpret.numbers import numbers_in
from evals.document_cases import DocumentCase, GoldFinding
from evals.scripted_model import Asked

ALIKE = 0.8  # share of a gold quote's words that a sentence must hold

_DOCUMENT = re.compile(r"<document>\n(.*)\n</document>", re.DOTALL)
_PAGE = re.compile(r"^\[(\d+)\] .*$", re.MULTILINE)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class GoodReader:
    """Answers the question what some pages say, well."""

    cases: Sequence[DocumentCase]

    def __call__(self, asked: Asked) -> str:
        found = _DOCUMENT.search(asked.user)
        pages = list(_pages(found[1] if found else ""))
        findings = [one for case in self.cases for one in _of_case(case, pages)]
        return json.dumps({"findings": findings})


def _pages(text: str) -> Iterator[tuple[int, str]]:
    heads = list(_PAGE.finditer(text))
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        yield int(head[1]), text[head.end() : after.start() if after else len(text)]


def _of_case(case: DocumentCase, pages: Sequence[tuple[int, str]]) -> list[dict[str, Any]]:
    """The gold findings whose words stand on these pages; none when it is another document."""
    found = [one for gold in case.gold for one in _placed(gold, pages)]
    return found if len(found) * 2 > len(case.gold) or len(found) > 4 else []


def _placed(gold: GoldFinding, pages: Sequence[tuple[int, str]]) -> Iterator[dict[str, Any]]:
    wanted = set(_WORD.findall(gold.quote.casefold()))
    for number, text in pages:
        for sentence in _sentences(text):
            if len(wanted & set(_WORD.findall(sentence.casefold()))) >= ALIKE * len(wanted):
                yield {
                    "page": number,
                    "slot": gold.slot.value,
                    "quote": sentence,
                    "cell": gold.cell.value if gold.cell else None,
                    "tag": gold.tag if gold.slot in (Slot.GOAL, Slot.LEVEL) else None,
                    "kpi": _kpi(gold, sentence),
                }
                return


def _sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if " | " in line:
            yield line
        else:
            yield from (span.of(line) for span in split_sentences(line))


def _kpi(gold: GoldFinding, sentence: str) -> dict[str, Any] | None:
    if gold.kpi is None:
        return None
    said = numbers_in(sentence)
    name = gold.kpi.name or (gold.kpi.kpi_id or "").replace("-", " ")
    numbers = {
        part: value if value is not None and abs(value) in said else None
        for part, value in (("baseline", gold.kpi.baseline), ("target", gold.kpi.target), ("change", None))
    }
    return {"name": name, **numbers}
