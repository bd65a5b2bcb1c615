"""Weighs the causes a leader gave: people, or the environment they work in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from assistant.brief import ENVIRONMENT_CELLS, Finding
from assistant.proposal_types import Remedy
from assistant.restate import said_back
from prompts.schema import Remedy as RemedyEntry

# How many times those in people the causes in the environment must weigh, and how much at least. Of 1,120 leaders
# whose causes were sorted by hand, an expert found the environment to dominate in 52 of 231 with two against one,
# in 48 of 63 with three against one, and in all 16 with two against none.
TIMES = 2.0
LEAST = 1.0
# Where it is known how likely an expert finds so (`retrieval.environment`), that alone decides. Chosen with the
# tuning half of evals/unseen and the cases in sight: below it more leaders hear it without need than are recognised
# besides.
LIKELY = 0.35


@dataclass(frozen=True)
class CauseBalance:
    """Causes by side. `environment` and `people` hold the findings, oldest first.

    `likely` is how likely an expert would find that the environment dominates, where that is known.
    """

    environment: tuple[Finding, ...]
    people: tuple[Finding, ...]
    likely: float | None = None

    @property
    def environment_dominates(self) -> bool:
        """True when clearly more lies in expectations, tools or consequences than in people."""
        if self.likely is not None:
            return bool(self.environment) and self.likely > LIKELY
        environment = self._weight(self.environment)
        return environment > LEAST and environment > TIMES * self._weight(self.people)

    def _weight(self, side: tuple[Finding, ...]) -> float:
        """The answer about causes counts in full, a remark in passing in another answer counts half."""
        turns = Counter(finding.turn for finding in self.environment + self.people)
        main = turns.most_common(1)[0][0] if turns else 0
        return sum(1.0 if finding.turn == main else 0.5 for finding in side)


def balance(findings: Iterable[Finding], likely: float | None = None) -> CauseBalance:
    """Sort the findings that carry a cell; the same words count once on each side."""
    environment: dict[str, Finding] = {}
    people: dict[str, Finding] = {}
    for finding in findings:
        if finding.cell is None:
            continue
        side = environment if finding.cell in ENVIRONMENT_CELLS else people
        side.setdefault(finding.quote, finding)
    return CauseBalance(tuple(environment.values()), tuple(people.values()), likely)


def remedies(
    causes: CauseBalance, entries: Mapping[str, tuple[RemedyEntry, ...]], known: Container[str] = ()
) -> tuple[Remedy, ...]:
    """One remedy for each environmental cause: the entry whose keywords meet the leader's words best.

    Where none does, the first of the cell is used, once. `known` are the ids of the framework's capabilities.
    """
    chosen: list[Remedy] = []
    taken: set[str] = set()
    for finding in causes.environment:
        assert finding.cell is not None
        words = finding.quote.casefold()
        of_cell = entries.get(finding.cell.value, ())
        met = [entry for entry in of_cell if any(stem in words for stem in entry.when)]
        options = [entry for entry in met or of_cell[:1] if entry.remedy not in taken]
        if not options:
            continue
        best = max(options, key=lambda entry: sum(stem in words for stem in entry.when))
        taken.add(best.remedy)
        chosen.append(
            Remedy(
                cell=finding.cell,
                finding_id=finding.id,
                quote=finding.quote,
                remedy=best.remedy,
                takes=best.takes if best.takes and best.takes in known else None,
            )
        )
    return tuple(chosen)


def summary(causes: CauseBalance) -> str:
    """The environmental causes in a phrase, in the leader's words."""
    return "; ".join(f"“{said_back(finding.quote, words=14)}”" for finding in causes.environment[:3])
