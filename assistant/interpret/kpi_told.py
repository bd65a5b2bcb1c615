"""Puts the measures told in whole sentences among those read beside a name, so that each is noted once. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.interpret.kpi_cues import Cue
from assistant.interpret.kpi_index import KpiIndex
from assistant.interpret.kpi_names import Mention, find_mentions
from assistant.interpret.kpi_open import OpenKpi, due_in
from assistant.interpret.kpi_pairs import Pair
from assistant.interpret.kpi_unknown import sounds_like_a_measure
from assistant.interpret.kpi_values import Placed, Values, family, values_of
from assistant.measures import UNNAMED
from capability_library.schema import Kpi


def with_pairs(text: str, found: Sequence[OpenKpi], pairs: Sequence[Pair], index: KpiIndex) -> list[OpenKpi]:
    """Return `found` with the pairs in it: one that says the same is completed, one that says less is replaced.

    A pair with another measure's name between its numbers is two measures, and left out.
    """
    kept = list(found)
    for pair in pairs:
        if _two_measures(text, pair, index):
            continue
        told = _told(pair, index)
        mine = [one for one in kept if one.start < told.end and told.start < one.end]
        if any(one.told for one in mine) or sum(_is_whole(one) for one in mine) > 1:
            continue  # "DSO is 58 and margin is 38, I want 45 and 42"
        same = next((one for one in mine if _says_the_same(one.values, told.values)), None)
        kept = [one for one in kept if one not in mine or not _shares_a_number(one, pair)]
        kept.append(_completed(same, told) if same else told)
    return kept


def _told(pair: Pair, index: KpiIndex) -> OpenKpi:
    kpi = _known(pair, index)
    placed = [Placed(pair.state, Cue("now", 3)), Placed(pair.wish, Cue("goal", 3))]
    values = values_of(placed, kpi=kpi, words="")
    due = due_in(pair.dates, values)
    return OpenKpi(pair.subject.name or UNNAMED, kpi, values, pair.start, pair.end, due, told=True)


def _known(pair: Pair, index: KpiIndex) -> Kpi | None:
    """The library's KPI that the name holds, where the numbers can be of it."""
    name = pair.subject.name
    for mention in find_mentions(name, index):
        whole = len(name[mention.start : mention.end].split()) * 2 >= len(name.split())
        if (not mention.weak or whole) and _fits(pair, mention.kpi):
            return mention.kpi
    return None


def _fits(pair: Pair, kpi: Kpi) -> bool:
    units = {family(number.unit) for number in (pair.state, pair.wish) if number.unit}
    own = family(kpi.unit)
    return not units or own in units or (own == "plain" and not units & {"time", "money"})


def _two_measures(text: str, pair: Pair, index: KpiIndex) -> bool:
    first, last = sorted((pair.state.end, pair.wish.start))
    between = text[first:last]
    named = [one for one in find_mentions(between, index) if _strong(one)]
    own = _known(pair, index)
    return any(one.kpi is not own for one in named)


def _strong(mention: Mention) -> bool:
    return not mention.weak


def _says_the_same(one: Values, other: Values) -> bool:
    return (one.baseline, one.target) == (other.baseline, other.target)


def _shares_a_number(one: OpenKpi, pair: Pair) -> bool:
    return any(pair.state.start <= number.start <= pair.wish.start for number in one.values.used)


def _is_whole(one: OpenKpi) -> bool:
    return one.kpi is not None and one.values.baseline is not None and one.values.target is not None


def _completed(one: OpenKpi, told: OpenKpi) -> OpenKpi:
    """What was read beside a name keeps it, unless it has none, or one that stands behind the numbers."""
    poor = one.kpi is None and not sounds_like_a_measure(one.name) and one.name not in told.name
    named = told if poor or one.name == UNNAMED else one
    return replace(
        one,
        name=named.name,
        kpi=one.kpi,
        due=one.due or told.due,
        start=min(one.start, told.start),
        end=max(one.end, told.end),
        told=True,
    )
