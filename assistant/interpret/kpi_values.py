"""From numbers with roles to a baseline, a target or a change in one unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from assistant.interpret.dates import DateSpan
from assistant.interpret.kpi_cues import Cue, cue_after, cue_before
from assistant.interpret.kpi_moves import factor_in, has_moved, wanted_move
from assistant.interpret.number_words import CURRENCIES, SECONDS
from assistant.interpret.numbers import Number
from capability_library.schema import Direction, Kpi

BASIS_POINTS = 100  # of one per cent
MONEY = frozenset(CURRENCIES.values())
_TO = Cue("to", 3)
Way = Literal["up", "down"]


@dataclass(frozen=True)
class Placed:
    """A number with the role its neighbours give it; `goal_by_date` when a deadline stands right after it."""

    number: Number
    cue: Cue
    goal_by_date: bool = False


@dataclass(frozen=True)
class Values:
    """What the numbers of one KPI say; all in `unit`."""

    baseline: float | None = None
    target: float | None = None
    change: float | None = None
    unit: str | None = None
    direction: Way | None = None
    used: tuple[Number, ...] = ()


def family(unit: str | None) -> str:
    """Return the kind of quantity a unit belongs to: per cent, time, money, points or plain."""
    lower = (unit or "").lower()
    if not lower:
        return "plain"
    if lower in {"per cent", "percentage points", "basis points", "percent", "%"}:
        return "per cent"
    if lower in SECONDS or lower.split()[0] in SECONDS or f"{lower}s" in SECONDS:
        return "time"
    if unit in MONEY or "currency" in lower:
        return "money"
    if lower.startswith("per ") or "per 1" in lower:
        return "rate"
    return "plain"


def place(
    text: str, numbers: Sequence[Number], bounds: Sequence[tuple[int, int]], dates: Sequence[DateSpan]
) -> list[Placed]:
    """Give each number its role. `bounds` are the ends of the words before and after it that count."""
    placed: list[Placed] = []
    taken, moved_to = 0, -1
    for number, (left, right) in zip(numbers, bounds, strict=True):
        cue = cue_before(text[max(left, taken) : number.start])
        if cue.strength < 2 and number.unit and has_moved(text[max(left, taken) : number.start]):
            cue = Cue("past", 3)  # "fell 6 points to 63"
        if cue.strength < 3 or cue.role == "goal":
            after, used = cue_after(text[number.end : right + 6])  # "target 97": whether a number follows
            more = after.role == "change" and cue.role in {"goal", "now", "none"}  # "we need 20% more leads"
            if (after.strength > cue.strength or more) and number.end + used <= right:
                cue, taken = after, number.end + used
        if cue == _TO and placed and placed[-1].cue == Cue("other", 3):
            cue = placed[-1].cue  # "not from 2 to 0.07"
        if cue.role == "to" and moved_to == left:
            cue = Cue("now", 3)  # "it fell from 42 to 31": the second number is where it stands
        moved_to = number.end if cue == Cue("past", 3) else -1
        near = next((d for d in dates if number.end <= d.start <= min(right, number.end + 12)), None)
        if near and near.past and cue.strength < 2 and not text[near.end : near.end + 2].strip().isdigit():
            cue = Cue("past", 2)
        ahead = near is not None and not near.past and "this" not in text[near.start : near.end].lower()
        placed.append(Placed(number, cue, ahead))
    return placed


def values_of(
    placed: Sequence[Placed], *, kpi: Kpi | None, words: str, known: Values | None = None
) -> Values:
    """Choose baseline, target and change among the numbers; `words` is the text they stand in.

    `known` is what earlier sentences said of the same KPI; it is completed, not overruled.
    """
    known = known or Values(unit=kpi.unit if kpi else None)
    placed = [_in_points(p) for p in placed] if kpi and kpi.unit == "points" else placed
    move = wanted_move(words)
    fitting = _fitting(placed, kpi, moved=move is not None)
    fixed = any(p.cue.role in {"to", "goal", "from", "now"} and p.cue.strength > 1 for p in fitting)
    changes = [p for p in fitting if _is_change(p, None if fixed else move)]
    levels = [p for p in fitting if p not in changes and p.cue.role != "change"]
    baseline, target = _ends(levels, kpi=kpi, has_baseline=known.baseline is not None)
    if known.target is not None and target and target.cue.role == "none":
        target = None  # churn has to be 12%, and "two out of three cancellations come as a surprise"
    if kpi is None and baseline and target:
        baseline = _counted(baseline, target)
    pair = _same_scale(baseline, target)
    unit = _unit(pair if any(pair) else [p.number for p in changes[:1]], kpi, known)
    low, high = (_in_unit(n, unit) for n in pair)
    result = Values(
        baseline=low if low is not None else _in_other_unit(known.baseline, known.unit, unit),
        target=high if high is not None else _in_other_unit(known.target, known.unit, unit),
        unit=unit,
        used=tuple(p.number for p in (baseline, target, *changes[:1]) if p),
    )
    result = _with_change(result, changes, words, kpi, move)
    if result.target is None and result.change is None:
        result = replace(result, change=known.change)
    return replace(result, direction=_direction(result, kpi, move) or known.direction)


def _counted(baseline: Placed, target: Placed) -> Placed:
    """ "2 of 23, we want 10": the 2 are counted as the 10 are."""
    now, then = baseline.number, target.number
    if now.kind != "odds" or then.unit is not None or then.kind == "odds":
        return baseline
    return replace(baseline, number=replace(now, value=now.said[0], unit=None, kind="count"))


def _in_points(placed: Placed) -> Placed:
    """ "A gap of 19 percentage points": for a measure in points it is where it stands, and no change of a share."""
    if placed.number.unit != "percentage points":
        return placed
    return replace(placed, number=replace(placed.number, unit="points"))


def _fitting(placed: Sequence[Placed], kpi: Kpi | None, *, moved: bool) -> list[Placed]:
    """Leave out benchmarks, and numbers of another kind than the KPI's own when those of its kind are there."""
    mine = [p for p in placed if p.cue.role != "other"]
    if kpi is None:
        return _of_one_kind(mine)
    own = family(kpi.unit)
    kin = [p for p in mine if family(p.number.unit) in {own, "plain", "rate"}]
    if not kin:
        return mine
    return [
        p
        for before, p, after in zip([None, *mine], mine, [*mine[1:], None], strict=False)
        if p in kin
        or _gives_unit(p, before, after)
        or (family(p.number.unit) == "per cent" and _may_be_change(p, moved=moved))
    ]


def _gives_unit(placed: Placed, before: Placed | None, after: Placed | None) -> bool:
    """ "Fraud loss from 11.4 to 7 basis points": the unit is said once, and the other number shares it."""
    if before and before.number.unit is None and placed.cue == _TO:
        return True
    return placed.cue.role == "from" and after is not None and after.number.unit is None and after.cue == _TO


def _of_one_kind(placed: list[Placed]) -> list[Placed]:
    """ "Alert SLA 15 min, hit 76%, target 95%": a time before two shares says what is counted, not how much."""
    shares = [
        p for p in placed if p.number.unit == "per cent" and p.cue.role in {"goal", "to", "from", "now"}
    ]
    times = [p for p in placed if family(p.number.unit) == "time"]
    if len(shares) < 2 or len(times) != 1 or times[0].number.start > shares[0].number.start:
        return placed
    return [p for p in placed if p not in times]


def _may_be_change(placed: Placed, *, moved: bool) -> bool:
    if placed.cue.role == "change" or placed.number.kind == "fraction" or placed.number.value < 0:
        return True
    return moved and placed.cue.role == "none"


def _better(placed: Placed, baseline: Placed, kpi: Kpi) -> bool:
    higher = placed.number.value > baseline.number.value
    return higher == (kpi.direction is Direction.UP)


def _is_change(placed: Placed, move: str | None) -> bool:
    cue, number = placed.cue, placed.number
    if cue.role == "change":
        return True
    if cue.role in {"from", "to", "past"} or cue.strength == 3:
        return False
    if (
        number.value < 0
        and number.signed
        and number.unit in {"per cent", "percentage points", "basis points"}
    ):
        return True
    if number.kind == "fraction" or number.unit in {"percentage points", "times"}:
        return bool(move) if number.unit == "times" else (cue.role == "none" or bool(move))
    return (
        bool(move)
        and cue.strength == 0
        and number.unit in {"per cent", "points", "basis points"}
        and number.kind != "odds"
    )


def _ends(
    levels: Sequence[Placed], *, kpi: Kpi | None, has_baseline: bool
) -> tuple[Placed | None, Placed | None]:
    starts = [p for p in levels if p.cue.role in {"from", "now"} and p.cue.strength > 1]
    goals = [
        p
        for p in levels
        if p.cue.role in {"to", "goal"}
        or (p.goal_by_date and p.cue.role not in {"now", "from", "past"})
        or (p.goal_by_date and p.cue == Cue("now", 1) and starts)  # "churn of 12% by June, we're at 18"
    ]
    open_ = [p for p in levels if p not in starts and p not in goals and p.cue.role != "past"]
    goals.sort(key=lambda p: (-p.cue.strength, p.number.start if starts or open_ else -p.number.start))
    past = [p for p in levels if p.cue.role == "past" and p not in goals]
    baseline = starts[0] if starts else None
    target = goals[0] if goals else None
    if baseline is None and len(goals) > 1 and not has_baseline and not open_:
        baseline = goals[-1]
    if baseline is None and not has_baseline:
        rest = open_ or past
        baseline = rest[0] if rest else None
    if target is None:
        left = [p for p in open_ if p is not baseline and baseline and p.number.start > baseline.number.start]
        if baseline and baseline.cue.strength > 1 and not left:
            # "OEE 85, now 71": the number said before the state is the target if it lies on the better side.
            left = [p for p in open_ if p.cue.role == "none" and (kpi is None or _better(p, baseline, kpi))]
        left += [p for p in open_ if p is not baseline and has_baseline]
        target = left[0] if left else None
    if kpi and baseline and target and target is not baseline and not _better(target, baseline, kpi):
        if target.cue == Cue("to", 1):
            return baseline, None  # the 20 of a service level of 80/20 is no target
        if target.cue == Cue("goal", 2) and baseline.cue.strength < 2:
            return target, baseline  # "in 5 days instead of 9"
    return baseline, target


def _same_scale(baseline: Placed | None, target: Placed | None) -> tuple[Number | None, Number | None]:
    """ "€4.2m to 5": the bare 5 takes the currency and the million from its neighbour, either way round."""
    if baseline is None or target is None:
        return (baseline.number if baseline else None), (target.number if target else None)
    return _like(baseline.number, target.number), _like(target.number, baseline.number)


def _like(number: Number, other: Number) -> Number:
    if number.unit not in {None, other.unit} or (number.unit and number.scale != 1):
        return number
    scaled = number
    if number.scale == 1 and other.scale > 1 and abs(number.value) < 1000 and other.value:
        ratio = abs(number.value * other.scale / other.value)
        if 0.02 <= ratio <= 50:
            scaled = replace(number, value=number.value * other.scale, scale=other.scale)
    if scaled.unit is None and other.unit != "percentage points":
        scaled = replace(scaled, unit=other.unit)
    return scaled


def _unit(numbers: Sequence[Number | None], kpi: Kpi | None, known: Values) -> str | None:
    units = [n.unit for n in numbers if n and n.unit]
    times = [u for u in units if u in SECONDS]
    if times:
        return min(times, key=lambda u: SECONDS[u])
    if kpi and units[:1] == ["times"]:
        return kpi.unit
    if units and not (kpi and units[0].startswith("per ") and units[0] != "per cent" and "per" in kpi.unit):
        if kpi and units[0] == "points" and family(kpi.unit) == "per cent":
            return kpi.unit
        if not (kpi and units[0].startswith("out of")):
            return units[0]
    if known.unit:
        return known.unit
    each = [n.each for n in numbers if n and n.each]
    return f"per {each[0]}" if each else None


def _in_unit(number: Number | None, unit: str | None) -> float | None:
    if number is None:
        return None
    if number.unit in SECONDS and unit in SECONDS:
        return _as_told(number.value * SECONDS[number.unit] / SECONDS[unit])
    if number.unit == "basis points" and unit == "per cent":
        return round(number.value / BASIS_POINTS, 4)
    if unit == "basis points" and number.unit == "per cent":
        return round(number.value * BASIS_POINTS, 4)
    if family(unit) == "time" and number.unit is None and number.scale == 1e6:
        return number.value / 1e6  # "20m" beside a duration is minutes
    return round(number.value, 4)


def _as_told(value: float) -> float:
    """ "3 h 50" is kept as 3.8333 hours, and is 230 minutes and no thousandth less."""
    return round(value) if abs(value - round(value)) < 0.005 else round(value, 4)


def _in_other_unit(value: float | None, was: str | None, unit: str | None) -> float | None:
    """What an earlier sentence told in hours, now that another tells of minutes."""
    if value is None or was == unit or was not in SECONDS or unit not in SECONDS:
        return value
    return _as_told(value * SECONDS[was] / SECONDS[unit])


def _with_change(
    values: Values, changes: Sequence[Placed], words: str, kpi: Kpi | None, move: str | None
) -> Values:
    factor = factor_in(words)
    if values.target is not None:
        return values
    if factor:
        return _relative(values, factor[0])
    if not changes:
        return values
    number = changes[0].number
    better = kpi.direction is Direction.DOWN if kpi else False
    down = move == "down" or (move in {"better", None} and better and not number.signed)
    amount = abs(number.value) * (-1 if down or number.value < 0 else 1)
    if number.unit == "times":
        return _relative(values, number.value if not down else 1 / number.value if number.value else 1.0)
    if number.kind == "fraction":
        return _relative(values, 1 + amount / 100)
    percent_of = (
        number.unit == "per cent"
        and family(values.unit if values.baseline is not None else None) != "per cent"
    )
    if percent_of and values.baseline is not None and kpi and family(kpi.unit) != "per cent":
        return _relative(values, 1 + amount / 100)
    unit = number.unit or values.unit
    if unit == "basis points" and values.baseline is not None and values.unit == "per cent":
        return replace(values, change=round(amount / BASIS_POINTS, 4))
    if unit in {"points", "percentage points"} and values.unit and family(values.unit) == "per cent":
        unit = values.unit if values.baseline is not None else "percentage points"
    return replace(values, change=round(amount, 4), unit=unit)


def _relative(values: Values, factor: float) -> Values:
    if values.baseline is not None:
        return replace(values, target=round(values.baseline * factor, 4))
    return replace(values, change=round((factor - 1) * 100, 2), unit="per cent")


def _direction(values: Values, kpi: Kpi | None, move: str | None) -> Way | None:
    if values.baseline is not None and values.target is not None and values.baseline != values.target:
        return "up" if values.target > values.baseline else "down"
    if values.change:
        return "up" if values.change > 0 else "down"
    if kpi:
        return "up" if kpi.direction is Direction.UP else "down"
    if move == "up":
        return "up"
    return "down" if move == "down" else None
