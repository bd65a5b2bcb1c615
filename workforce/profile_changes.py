"""What one version of a role profile changed against the one before. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from assistant.brief import Value
from workforce.role_profiles import RequiredCapability, RoleProfile

ChangeKind = Literal[
    "made", "title", "goal", "status", "added", "dropped", "level", "weight", "focus", "reason"
]


class ProfileChange(Value):
    """One change. `capability_id` and `name` say which capability, where it is about one.

    `before` and `after` are what stood there: a text, a level 1 to 5, a weight in per cent, whether it is
    in focus. `added` has the level after, `dropped` the level before.
    """

    what: ChangeKind
    capability_id: str | None = None
    name: str | None = None
    before: str | int | bool | None = None
    after: str | int | bool | None = None


def changes(before: RoleProfile | None, after: RoleProfile) -> tuple[ProfileChange, ...]:
    """Return what changed, the profile itself first, then its capabilities in their order."""
    if before is None:
        return (ProfileChange(what="made", after=after.title),)
    return (*_of_the_profile(before, after), *_of_capabilities(before, after))


def _of_the_profile(before: RoleProfile, after: RoleProfile) -> Iterator[ProfileChange]:
    if before.title != after.title:
        yield ProfileChange(what="title", before=before.title, after=after.title)
    if before.goal != after.goal:
        yield ProfileChange(what="goal", before=before.goal, after=after.goal)
    if before.status is not after.status:
        yield ProfileChange(what="status", before=before.status.value, after=after.status.value)


def _of_capabilities(before: RoleProfile, after: RoleProfile) -> Iterator[ProfileChange]:
    had = {one.capability_id: one for one in before.capabilities}
    has = {one.capability_id: one for one in after.capabilities}
    for gone in before.capabilities:
        if gone.capability_id not in has:
            yield ProfileChange(
                what="dropped", capability_id=gone.capability_id, name=gone.name, before=gone.level
            )
    for one in after.capabilities:
        old = had.get(one.capability_id)
        if old is None:
            yield ProfileChange(what="added", capability_id=one.capability_id, name=one.name, after=one.level)
        else:
            yield from _of_one(old, one)


def _of_one(old: RequiredCapability, new: RequiredCapability) -> Iterator[ProfileChange]:
    pairs: tuple[tuple[ChangeKind, str | int | bool, str | int | bool], ...] = (
        ("level", old.level, new.level),
        ("weight", old.weight, new.weight),
        ("focus", old.focus, new.focus),
        ("reason", old.reason, new.reason),
    )
    for what, before, after in pairs:
        if before != after:
            yield ProfileChange(
                what=what, capability_id=new.capability_id, name=new.name, before=before, after=after
            )
