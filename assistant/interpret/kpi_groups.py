"""Splits a message into sentences and decides which numbers and dates belong to which KPI named in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.interpret.dates import DateSpan
from assistant.interpret.kpi_homonyms import ALSO_VERBS
from assistant.interpret.kpi_index import KpiIndex, Token, tokens_of
from assistant.interpret.kpi_limits import without_limits
from assistant.interpret.kpi_moves import factor_in, wanted_move
from assistant.interpret.kpi_names import Mention, find_mentions
from assistant.interpret.number_context import MEASURES, SOFT
from assistant.interpret.numbers import Number

_BREAK = re.compile(r"(?<!\bvs)(?<!\bapprox)(?<!\bca)(?<!\bno)[.!?]+(?=\s|$)|\n+|;", re.IGNORECASE)
_SEPARATOR = re.compile(r"[,;&(/|]|\s[-–—]+\s|\b(?:and|while|whereas|but|plus|with)\b", re.IGNORECASE)
_TALKS_OF_MEASURES = re.compile(
    r"\b(?:kpis?|measures?|metrics?|numbers?|indicators?|track(?:ing)?|steer|report(?:ed|ing)?|look\s+at|watch|scorecard|dashboard)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|no|rather\s+than|except|isn['’]t)\s+(?:the\s+|our\s+)?$", re.IGNORECASE)
_MEANING = re.compile(r"\b(?:that['’]?s|that\s+is|i\s+mean|meaning|i\.e\.|of)\b|[-–—(]", re.IGNORECASE)


@dataclass(frozen=True)
class Sentence:
    """One sentence with the KPIs, numbers and dates in it, in order of place."""

    start: int
    end: int
    mentions: tuple[Mention, ...]
    numbers: tuple[Number, ...]
    dates: tuple[DateSpan, ...]


@dataclass(frozen=True)
class Group:
    """The numbers and dates of one KPI in one sentence, and the stretch of words that is about it."""

    mention: Mention
    numbers: tuple[Number, ...]
    dates: tuple[DateSpan, ...]
    start: int
    end: int


def sentences_of(
    text: str, index: KpiIndex, numbers: Sequence[Number], dates: Sequence[DateSpan]
) -> Iterator[Sentence]:
    """Yield the sentences of `text`; a number that is part of a date or of a KPI's name is left out."""
    start = 0
    for end in [*(m.end() for m in _BREAK.finditer(text)), len(text)]:
        if text[start:end].strip():
            yield _sentence(text, start, end, index, numbers, dates)
        start = end


def _compounds(said: str, mentions: Sequence[Mention]) -> list[Mention]:
    """ "Missed bin complaints" are complaints: of names that touch, the last one says what is counted."""
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if before and before.end < mention.start and said[before.end : mention.start].isspace():
            found[-1] = replace(mention, start=before.start)
        else:
            found.append(mention)
    return found


def _sentence(
    text: str, start: int, end: int, index: KpiIndex, numbers: Sequence[Number], dates: Sequence[DateSpan]
) -> Sentence:
    said = text[start:end]
    raw = tuple(
        Mention(m.kpi, m.start + start, m.end + start, m.weak, m.stems)
        for m in _compounds(said, find_mentions(said, index))
    )
    own_dates = tuple(d for d in dates if start <= d.start < end and not _inside(d.start, raw))
    inside = [
        n
        for n in numbers
        if start <= n.start < end and not _inside(n.start, own_dates) and not _inside(n.start, raw)
    ]
    usable = tuple(n for n in inside if _usable(text, n, raw))
    mentions = raw_settled = tuple(_by_company(text, m, raw, start, end, index) for m in raw)
    if not mentions and (usable or factor_in(said)):
        mentions = tuple(_spoken(text, start, end, index))
    if not mentions and usable:
        mentions = tuple(_scattered(text, start, end, index))
    own_dates = tuple(d for d in own_dates if not _inside(d.start, mentions))
    if mentions is not raw_settled:
        usable = tuple(n for n in inside if _usable(text, n, raw) or _usable(text, n, mentions))
    evident = tuple(
        m
        for m in mentions
        if not m.weak or (_evident(text, m, start, end, usable) and not _is_verb(text, m, mentions))
    )
    usable = without_limits(text, usable, [m.kpi for m in evident], said=said)
    return Sentence(start, end, evident, usable, own_dates)


def _is_verb(text: str, mention: Mention, mentions: Sequence[Mention]) -> bool:
    # "Churn, they hope, falls from 18 to 12" speaks of churn; "OEE 71, falls from 6.6 to 5" of two measures.
    moves = re.match(r"\s+(?:from|to|by|below|under)\b", text[mention.end : mention.end + 8])
    if not moves or text[mention.start : mention.end].lower() not in ALSO_VERBS:
        return False
    before = [other for other in mentions if other.end < mention.start]
    return bool(before) and not re.search(r"\d", text[before[-1].end : mention.start])


def _inside(place: int, spans: Sequence[Mention] | Sequence[DateSpan]) -> bool:
    return any(span.start <= place < span.end for span in spans)


def _usable(text: str, number: Number, mentions: Sequence[Mention]) -> bool:
    if number.kind in MEASURES:
        return True
    if number.kind == "word":
        return number.value != 1 or bool(
            re.search(r"\b(?:to|is|at|under|below|by)\s+$", text[max(0, number.start - 12) : number.start])
        )
    if number.kind == "budget":
        beside = any(not text[m.end : number.start].strip(" :=-–") for m in mentions if m.end <= number.start)
        return beside or any(m.kpi.unit == "currency" for m in mentions)
    near = [
        m for m in mentions if number.end <= m.start <= number.end + 30 or m.end <= number.start <= m.end + 60
    ]
    if number.kind == "clock":
        return any("min" in m.kpi.unit or "hour" in m.kpi.unit for m in near)
    if number.kind == "effort":
        return any("hour" in m.kpi.unit for m in near)
    if number.kind == "headcount":
        return False
    if number.kind not in SOFT:
        return False
    counted = any(number.end <= m.start <= number.end + len(number.noun) + 2 for m in mentions)
    if any(not text[m.end : number.start].strip(" :=-–") for m in mentions if m.end <= number.start):
        return True
    touching = re.search(
        r"(?:\b(?:from|to|at|is|are|target|was|by)|->|→|:)\s*$",
        text[max(0, number.start - 12) : number.start],
        re.I,
    )
    return counted or bool(near and touching) or bool(number.each)


def _evident(text: str, mention: Mention, start: int, end: int, numbers: Sequence[Number]) -> bool:
    said = text[start:end]
    if len(said.split()) <= 5 or _TALKS_OF_MEASURES.search(said) or factor_in(said):
        return True
    around = text[max(start, mention.start - 40) : mention.start]
    return bool(numbers) or bool(wanted_move(around))


def _by_company(
    text: str, mention: Mention, others: Sequence[Mention], start: int, end: int, index: KpiIndex
) -> Mention:
    """ "Turnover at 30% — that's staff, not sales": a short name is settled by words said elsewhere."""
    if len(mention.stems) > 1 or len(others) > 3:
        return mention
    (own,) = mention.stems
    free: dict[str, Token] = {}
    for token in tokens_of(text[start:end]):
        place = token.start + start
        denied = _DENIED.search(text[max(start, place - 20) : place])
        if not denied and not _inside(place, others) and abs(place - mention.start) < 80:
            free[token.stem] = token
    best = None
    for alias in index.by_stem.get(own, ()):
        rest = [s for s in alias.stems if s != own]
        if len(rest) == 1 and rest[0] in free and alias.kpi is not mention.kpi:
            before = text[max(start, free[rest[0]].start + start - 16) : free[rest[0]].start + start]
            if _MEANING.search(before):
                best = alias
    return Mention(best.kpi, mention.start, mention.end, False, mention.stems) if best else mention


def _spoken(text: str, start: int, end: int, index: KpiIndex) -> Iterator[Mention]:
    tokens = tokens_of(text[start:end])
    stems = {t.stem for t in tokens}
    for kpi, groups in index.spoken:
        if all(group & stems for group in groups):
            wanted = frozenset(word for group in groups for word in group)
            places = [t for t in tokens if t.stem in wanted]
            if places[-1].end - places[0].start < 90:
                yield Mention(
                    kpi, places[0].start + start, places[-1].end + start, True, wanted, described=True
                )
                return


def _scattered(text: str, start: int, end: int, index: KpiIndex) -> Iterator[Mention]:
    """An alias whose words are all said, close together, with others between them.

    Two words are enough when the second explains the first: "turnover at 30% — that's staff, not sales".
    """
    tokens = tokens_of(text[start:end])
    places = {t.stem: t for t in reversed(tokens)}
    best: tuple[int, Mention] | None = None
    for alias in {id(a): a for t in tokens for a in index.by_stem.get(t.stem, ())}.values():
        if len(set(alias.stems)) < 2 or not all(s in places for s in alias.stems):
            continue
        if len(alias.stems) == 2 and not (
            _explained(text, [places[s].start + start for s in alias.stems])
            or _close(text, start, alias.stems, places, index)
        ):
            continue
        first = min(places[s].start for s in alias.stems)
        last = max(places[s].end for s in alias.stems)
        if last - first > 16 + sum(len(s) + 4 for s in alias.stems):
            continue
        if best is None or len(alias.stems) > best[0]:
            best = (
                len(alias.stems),
                Mention(alias.kpi, first + start, last + start, True, frozenset(alias.stems), described=True),
            )
    if best:
        yield best[1]


def _close(
    text: str, start: int, stems: tuple[str, ...], places: Mapping[str, Token], index: KpiIndex
) -> bool:
    """Two words in their order, a few between, one of them rare in KPI names: "defects per home at handover"."""
    first, second = (places[s] for s in stems)
    rare = any(len({a.kpi.id for a in index.by_stem[s]}) <= 2 for s in stems)
    between = text[first.end + start : second.start + start]
    return rare and 0 < len(between) <= 16 and not re.search(r"[.,;:()\d]", between)


def _explained(text: str, places: list[int]) -> bool:
    first, second = min(places), max(places)
    if _DENIED.search(text[max(0, second - 16) : second]):
        return False
    between = text[first:second]
    return bool(
        re.search(
            r"(?:\b(?:that['’]?s|that\s+is|i\s+mean|meaning|i\.e\.)|[-–—(])\s*(?:for\s+|the\s+|our\s+)?$",
            between,
            re.I,
        )
    )


def groups_of(text: str, sentence: Sentence) -> list[Group]:
    """Share the sentence's numbers and dates out among the KPIs named in it."""
    mentions = sentence.mentions
    owners = [_owner(text, n, mentions) for n in sentence.numbers]
    owners = _respectively(sentence, owners)
    groups: list[Group] = []
    for i, mention in enumerate(mentions):
        numbers = tuple(n for n, owner in zip(sentence.numbers, owners, strict=True) if owner == i)
        later = mentions[i + 1].start if i + 1 < len(mentions) else sentence.end
        dates = tuple(d for d in sentence.dates if (mention.start <= d.start or i == 0) and d.start < later)
        start = groups[-1].end if groups else sentence.start
        end = later if i + 1 == len(mentions) else _last_end(mention, numbers, dates)
        groups.append(Group(mention, numbers, dates, start, end))
    return groups


def _last_end(mention: Mention, numbers: Sequence[Number], dates: Sequence[DateSpan]) -> int:
    return max([mention.end, *(n.end for n in numbers), *(d.end for d in dates)])


def _owner(text: str, number: Number, mentions: Sequence[Mention]) -> int:
    """The KPI before the number, unless only a separator stands between and the number leans on the next."""
    after = next((i for i, m in enumerate(mentions) if m.start >= number.end), len(mentions))
    if after == 0 or after == len(mentions):
        return min(after, len(mentions) - 1)
    gap_before = text[mentions[after - 1].end : number.start]
    gap_after = text[number.end : mentions[after].start]
    separators = list(_SEPARATOR.finditer(gap_before))
    leans = separators and not _SEPARATOR.search(gap_after) and len(gap_after.split()) <= 3
    if leans and not re.search(
        r"\b(?:to|from|target|now|want|need)\b|->|→", gap_before[separators[-1].end() :], re.I
    ):
        return after
    return after - 1


def _respectively(sentence: Sentence, owners: list[int]) -> list[int]:
    """ "FCR and CSAT are 62% and 78%": as many numbers after the names as there are names go one to each."""
    count = len(sentence.mentions)
    after = [n for n in sentence.numbers if n.start > sentence.mentions[-1].start] if count > 1 else []
    if count > 1 and len(after) == count == len(sentence.numbers):
        return list(range(count))
    if count > 1 and len(owners) == 2 * count and owners[: count + 1] == [*range(count), count - 1]:
        return [*range(count), *range(count)]  # "DSO is 58 and margin is 38, I want 45 and 42"
    return owners
