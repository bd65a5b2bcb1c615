"""Which activities of a capability a plan chooses from, in which order, and what stands in for missing ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from capability_library.schema import Activity, ActivityFormat, Capability, Framework, Strand
from workforce.activity_words import IN_ONE_GO, repeats, stage_of
from workforce.learning_plans import Stage
from workforce.role_profiles import RequiredCapability
from workforce.scheduling import RepeatTask, Task, ticks_needed

_STAGES = tuple(Stage)
# Within one step support fades: taught first, then with others, then alone in the work.
_STRANDS = (Strand.FORMAL, Strand.OTHERS, Strand.WORK)


def activity_id(key: tuple[str, int]) -> str:
    """Return the name under which people change an activity of a plan: `renewal-management/0`."""
    return f"{key[0]}/{key[1]}"


@dataclass(frozen=True)
class Choice:
    """One activity of a capability; `index` is its place in the record."""

    capability_id: str
    index: int
    activity: Activity
    stands_in_for: str | None = None

    @property
    def key(self) -> tuple[str, int]:
        return self.capability_id, self.index

    @property
    def activity_id(self) -> str:
        return activity_id(self.key)

    def task(self, *, repeated: bool = True, line: str = "", earliest: int = 1) -> Task:
        """Return what scheduling needs to know of it."""
        wordings = repeats(self.activity) if repeated else ()
        return Task(
            key=self.key,
            line=line or self.capability_id,
            ticks=ticks_needed(self.activity.hours),
            whole=self.activity.format in IN_ONE_GO,
            repeats=tuple(RepeatTask(one.after_weeks, ticks_needed(one.hours)) for one in wordings),
            earliest=earliest,
        )

    @property
    def ticks(self) -> int:
        """The time it takes with its repeats."""
        task = self.task()
        return task.ticks + sum(repeat.ticks for repeat in task.repeats)


@dataclass(frozen=True)
class Menu:
    """The activities of one required capability, in the order of a campaign, and those that can't be had.

    `excluded` pairs an activity with the one that stands in for it, where there is one; `dropped` are those that
    people took out.
    """

    required: RequiredCapability
    capability: Capability | None
    choices: tuple[Choice, ...]
    excluded: tuple[tuple[Choice, Choice | None], ...]
    dropped: tuple[Choice, ...] = ()

    @property
    def has_activities(self) -> bool:
        return bool(self.choices or self.excluded or self.dropped)

    def drop(self, ids: Collection[str]) -> Menu:
        """Return the menu without these activities."""
        gone = tuple(choice for choice in self.choices if choice.activity_id in ids)
        kept = tuple(choice for choice in self.choices if choice.activity_id not in ids)
        return replace(self, choices=kept, dropped=gone)

    def of(self, strand: Strand) -> tuple[Choice, ...]:
        return tuple(choice for choice in self.choices if choice.activity.strand is strand)


def menu(required: RequiredCapability, framework: Framework, without: Collection[ActivityFormat]) -> Menu:
    """Return what can be chosen for a capability when some formats can't be had."""
    capability = framework.capabilities.get(required.capability_id)
    if capability is None:
        return Menu(required, None, (), ())
    every = [Choice(capability.id, index, activity) for index, activity in enumerate(capability.activities)]
    usable = [choice for choice in every if choice.activity.format not in without]
    excluded: list[tuple[Choice, Choice | None]] = []
    for gone in every:
        if gone.activity.format in without:
            instead = _substitute(gone, [one for one in usable if one.stands_in_for is None])
            if instead:
                named = replace(instead, stands_in_for=gone.activity.title)
                usable[usable.index(instead)] = instead = named
            excluded.append((gone, instead))
    return Menu(required, capability, tuple(sorted(usable, key=_place_in_campaign)), tuple(excluded))


def _substitute(gone: Choice, free: Sequence[Choice]) -> Choice | None:
    """The nearest other activity: of the same strand, then of the same step."""
    return min(
        free,
        key=lambda one: (
            one.activity.strand is not gone.activity.strand,
            stage_of(one.activity) is not stage_of(gone.activity),
            one.index,
        ),
        default=None,
    )


def _place_in_campaign(choice: Choice) -> tuple[int, int, int]:
    stage = _STAGES.index(stage_of(choice.activity))
    return stage, _STRANDS.index(choice.activity.strand), choice.index


def cores(one: Menu, *, share: int) -> tuple[tuple[Choice, ...], ...]:
    """Return ways to begin a campaign, the best first: one activity a strand, as far as there is one.

    The real assignment is preferred to a shorter activity in the work as long as the whole stays within
    `share` ticks. Never courses alone.
    """
    work, others = one.of(Strand.WORK), one.of(Strand.OTHERS)
    beside = [*_shortest(others), *_shortest(one.of(Strand.FORMAL))]
    # What stands in may be of another strand, and then comes on top of that strand's own.
    full = [*beside, *(choice for choice in one.choices if choice.stands_in_for)]
    assignments = [choice for choice in work if stage_of(choice.activity) is Stage.DO][:1]
    ways = [[*_shortest(work), *full], [*_shortest(work), *beside], [*_shortest(work), *_shortest(others)],
            [*_shortest(work)]]  # fmt: skip
    rich = [*assignments, *full]
    affordable = sum(choice.ticks for choice in dict.fromkeys(rich)) <= share
    ways.insert(0 if assignments and affordable else len(ways), rich)
    kept: dict[tuple[Choice, ...], None] = {}
    for way in ways:
        if any(choice.activity.strand is not Strand.FORMAL for choice in way):
            kept[tuple(dict.fromkeys(way))] = None
    return tuple(kept)


def extras(one: Menu) -> tuple[Choice, ...]:
    """Return the activities of a campaign by how much they are wanted: stand-ins and work first."""
    return tuple(
        sorted(
            one.choices,
            key=lambda choice: (
                choice.stands_in_for is None,
                -_STRANDS.index(choice.activity.strand),
                choice.index,
            ),
        )
    )


def lightest_in_the_work(one: Menu) -> Choice | None:
    """Return the shortest activity in the work."""
    return next(iter(_shortest(one.of(Strand.WORK))), None)


def _shortest(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """The shortest of a strand, where a stand-in goes before the others; empty when there is none."""
    ranked = sorted(choices, key=lambda one: (one.stands_in_for is None, one.activity.hours, one.index))
    return tuple(ranked[:1])
