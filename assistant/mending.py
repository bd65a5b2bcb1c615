"""Who puts the environment right needs something too: where training won't fix it, leading people will have to.

Where most causes lie in how the work is set up, each remedy falls to somebody, mostly the manager. What that takes
stands among the capabilities proposed, behind those that the leader's words call for most.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.brief import Finding
from assistant.proposal_types import Evidence, Remedy
from retrieval.matcher import Match

SEATS = 3
BEHIND = 7  # the leading matches keep their places


@dataclass(frozen=True)
class Mending:
    """What putting things right takes, by capability, each with the cause that calls for it.

    Those in `seated` had no place among the leading matches: they are for whoever leads.
    """

    causes: Mapping[str, Evidence]
    seated: frozenset[str]
    matches: tuple[Match, ...]


def mend(
    matches: Sequence[Match],
    remedies: Iterable[Remedy],
    findings: Iterable[Finding],
    *,
    picked: Container[str] = (),
) -> Mending:
    """Put what the `remedies` take right behind the leading `matches`, with the last one's score.

    At most `SEATS` are given; what leads already keeps its place, and so does what the leader `picked`. One that
    nothing else speaks for comes in without reasons.
    """
    by_id = {finding.id: finding for finding in findings}
    behind = max([BEHIND, *(at + 1 for at, match in enumerate(matches) if match.capability_id in picked)])
    leading, rest = tuple(matches[:behind]), {match.capability_id: match for match in matches[behind:]}
    lead = {match.capability_id for match in leading}
    causes: dict[str, Evidence] = {}
    seated: dict[str, Match] = {}
    score = leading[-1].score if leading else 1.0
    for remedy in remedies:
        id = remedy.takes
        if id is None or id in causes or (id not in lead and len(seated) == SEATS):
            continue
        causes[id] = _evidence(remedy, by_id[remedy.finding_id])
        if id not in lead:
            seated[id] = replace(rest.pop(id, Match(id, score)), score=score)
    return Mending(causes, frozenset(seated), (*leading, *seated.values(), *rest.values()))


def _evidence(remedy: Remedy, finding: Finding) -> Evidence:
    return Evidence(
        finding_id=finding.id,
        quote=finding.quote,
        turn=finding.turn,
        passage=remedy.remedy,
        passage_kind="remedy",
        source="remedy",
        document=finding.source.where if finding.source else None,
    )
