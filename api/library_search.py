"""Search in a framework held in memory: by words while they are typed, or by a need in whole sentences. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.search import begins_words, search
from capability_library.schema import Capability, Kind

if TYPE_CHECKING:  # numpy comes with it, and the server starts without
    from retrieval.ranking import Match, Reason

# Below this a match is noise: nonsense words reach 0.06, the fourth good answer to a plain complaint 0.2 and more,
# and one word in five that names a capability of a framework of four 0.09.
LEAST = 0.08
SHARE = 0.35  # of the best match's score
MOST = 60


@dataclass(frozen=True)
class Found:
    """A capability that was found. `score` is from 0 to 1 and None where nothing was scored."""

    capability: Capability
    score: float | None = None
    reasons: Sequence[Reason] = ()


@dataclass(frozen=True)
class Narrowed:
    """What passes the filters, and how many there would be for each value of a filter with the others kept."""

    found: tuple[Found, ...]
    domains: Mapping[str, int]
    kinds: Mapping[str, int]


def by_words(capabilities: Iterable[Capability], query: str) -> tuple[Found, ...]:
    """Find what holds every word of `query`, words that names begin with first; half a word is enough."""
    found = search(
        capabilities,
        query=query,
        name=lambda one: one.name,
        texts=lambda one: (*one.alt_labels, one.definition, *one.signals),
    )
    return tuple(Found(one) for one in found)


def by_need(capabilities: Mapping[str, Capability], need: str, matches: Sequence[Match]) -> tuple[Found, ...]:
    """Find what `matches` speak for; what is called so comes first, since half a word is no need yet."""
    scores = {match.capability_id: match for match in matches}
    words = need.casefold().split()
    called = [one for one in capabilities.values() if _is_called(one, words)]
    called.sort(key=lambda one: -scores[one.id].score if one.id in scores else 0.0)
    least = max(LEAST, SHARE * matches[0].score) if matches else LEAST
    names = {one.id for one in called}
    needed = [match for match in matches if match.score >= least and match.capability_id not in names]
    return (
        *(_scored(one, scores.get(one.id)) for one in called),
        *(_scored(capabilities[match.capability_id], match) for match in needed[:MOST]),
    )


def narrow(found: Iterable[Found], domains: Collection[str], kinds: Collection[Kind]) -> Narrowed:
    """Keep what is in one of `domains` and of one of `kinds`; an empty filter keeps all."""
    everything = tuple(found)
    of_kind = [one for one in everything if not kinds or one.capability.kind in kinds]
    in_domain = [one for one in everything if not domains or one.capability.domain in domains]
    return Narrowed(
        found=tuple(one for one in of_kind if not domains or one.capability.domain in domains),
        domains=_counts(one.capability.domain for one in of_kind),
        kinds=_counts(one.capability.kind for one in in_domain if one.capability.kind),
    )


def _is_called(capability: Capability, words: Sequence[str]) -> bool:
    # All its names at once first: this is asked of every capability at every key that somebody presses.
    names = "\n".join((capability.name, *capability.alt_labels)).casefold()
    if not words or not all(word in names for word in words):
        return False
    return any(begins_words(label, words) for label in names.split("\n"))


def _scored(capability: Capability, match: Match | None) -> Found:
    return Found(capability, match.score, match.reasons) if match else Found(capability, 0.0)


def _counts(values: Iterable[str]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts
