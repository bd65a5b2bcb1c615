"""Frameworks that organisations bring: imported whole, kept by version, searched by name and label."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, and_, case, func, insert, select, true

from capability_library.schema import Capability, Framework
from kit.errors import NotFound
from kit.ids import new_id
from storage.models import framework_capabilities, frameworks
from storage.paging import Page, decode_offset, encode_cursor


@dataclass(frozen=True)
class FrameworkInfo:
    """A stored framework, without its capabilities."""

    id: str
    name: str
    title: str
    version: str
    created_at: datetime


@dataclass(frozen=True)
class Counts:
    """How many capabilities a search finds, and how many in each domain and of each kind."""

    total: int
    domains: Mapping[str, int]
    kinds: Mapping[str, int]


class FrameworkRepository:
    """The frameworks of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def add(self, framework: Framework, *, at: datetime) -> FrameworkInfo:
        """Store a framework. A version that is there already stays as it is and is returned.

        Older versions are kept: conversations are pinned to them.
        """
        known = self._find(framework.name, framework.version)
        if known:
            return known
        info = FrameworkInfo(new_id("fw"), framework.name, framework.title, framework.version, at)
        self._connection.execute(
            insert(frameworks).values(organisation_id=self._organisation_id, **vars(info))
        )
        rows = [
            {
                "framework_id": info.id,
                "capability_id": capability.id,
                "organisation_id": self._organisation_id,
                "position": position,
                "name": capability.name,
                "domain": capability.domain,
                "search": "\n".join((capability.name, *capability.alt_labels)).casefold(),
                "payload": capability.model_dump(mode="json", exclude_defaults=True),
            }
            for position, capability in enumerate(framework.capabilities.values())
        ]
        if rows:
            self._connection.execute(insert(framework_capabilities), rows)
        return info

    def list(self) -> tuple[FrameworkInfo, ...]:
        """All versions of all frameworks, newest first."""
        rows = self._connection.execute(self._select().order_by(frameworks.c.id.desc()))
        return tuple(FrameworkInfo(*row) for row in rows)

    def info(self, name: str, version: str | None = None) -> FrameworkInfo:
        """A framework's newest version, or the one named. Raises `NotFound`."""
        found = self._find(name, version)
        if found is None:
            raise NotFound(
                f"There is no framework {name!r}" + (f" in version {version!r}." if version else "."),
                do="Import it first, or leave the framework out to use the library.",
            )
        return found

    def load(self, name: str, version: str | None = None) -> Framework:
        """A framework with all its capabilities, in the order of import. Raises `NotFound`."""
        info = self.info(name, version)
        payloads = self._connection.execute(
            select(framework_capabilities.c.payload)
            .where(*self._in(info))
            .order_by(framework_capabilities.c.position)
        ).scalars()
        capabilities = [_capability(payload) for payload in payloads]
        return Framework(
            name=info.name,
            title=info.title,
            version=info.version,
            capabilities={capability.id: capability for capability in capabilities},
        )

    def capability(self, info: FrameworkInfo, capability_id: str) -> Capability:
        """One capability of a framework. Raises `NotFound`."""
        payload = self._connection.execute(
            select(framework_capabilities.c.payload).where(
                *self._in(info), framework_capabilities.c.capability_id == capability_id
            )
        ).scalar_one_or_none()
        if payload is None:
            raise NotFound(
                f"The framework {info.name!r} has no capability {capability_id!r}.",
                do="Search the capabilities for their ids.",
            )
        return _capability(payload)

    def search(
        self,
        info: FrameworkInfo,
        *,
        query: str,
        domains: Collection[str] = (),
        kinds: Collection[str] = (),
        cursor: str | None,
        limit: int,
    ) -> Page[Capability]:
        """Capabilities whose name or labels hold every word of `query`; those with all in the name first.

        An empty filter keeps all.
        """
        offset = decode_offset(cursor)
        words = query.casefold().split()
        name = framework_capabilities.c.name
        in_name = case((and_(true(), *(name.icontains(word, autoescape=True) for word in words)), 0), else_=1)
        statement = select(framework_capabilities.c.payload).where(
            *self._in(info), *_holding(words), *_among(_DOMAIN, domains), *_among(_KIND, kinds)
        )
        payloads = (
            self._connection.execute(
                statement.order_by(in_name, framework_capabilities.c.position).offset(offset).limit(limit + 1)
            )
            .scalars()
            .all()
        )
        items = tuple(_capability(payload) for payload in payloads[:limit])
        return Page(items, encode_cursor(offset + limit) if len(payloads) > limit else None)

    def count(
        self, info: FrameworkInfo, *, query: str, domains: Collection[str], kinds: Collection[str]
    ) -> Counts:
        """How many capabilities `search` finds in all, and how many for each value of one filter alone."""
        found = (*self._in(info), *_holding(query.casefold().split()))

        def by(column: Any, *conditions: Any) -> Mapping[str, int]:
            rows = self._connection.execute(
                select(column, func.count()).where(*found, *conditions).group_by(column)
            )
            return {value: count for value, count in rows if value}

        both = (*_among(_DOMAIN, domains), *_among(_KIND, kinds))
        total = self._connection.execute(
            select(func.count()).select_from(framework_capabilities).where(*found, *both)
        ).scalar_one()
        return Counts(total, by(_DOMAIN, *_among(_KIND, kinds)), by(_KIND, *_among(_DOMAIN, domains)))

    def names(self, info: FrameworkInfo, capability_ids: Collection[str]) -> Mapping[str, str]:
        """Names by id, of those that the framework has."""
        rows = self._connection.execute(
            select(framework_capabilities.c.capability_id, framework_capabilities.c.name).where(
                *self._in(info), framework_capabilities.c.capability_id.in_(capability_ids)
            )
        )
        return {row.capability_id: row.name for row in rows}

    def _select(self) -> Any:
        return select(
            frameworks.c.id,
            frameworks.c.name,
            frameworks.c.title,
            frameworks.c.version,
            frameworks.c.created_at,
        ).where(frameworks.c.organisation_id == self._organisation_id)

    def _find(self, name: str, version: str | None) -> FrameworkInfo | None:
        query = self._select().where(frameworks.c.name == name)
        if version is not None:
            query = query.where(frameworks.c.version == version)
        row = self._connection.execute(query.order_by(frameworks.c.id.desc()).limit(1)).one_or_none()
        return FrameworkInfo(*row) if row else None

    def _in(self, info: FrameworkInfo) -> tuple[Any, Any]:
        return (
            framework_capabilities.c.organisation_id == self._organisation_id,
            framework_capabilities.c.framework_id == info.id,
        )


_DOMAIN = framework_capabilities.c.domain
_KIND = framework_capabilities.c.payload["kind"].as_string()


def _holding(words: Collection[str]) -> tuple[Any, ...]:
    return tuple(framework_capabilities.c.search.contains(word, autoescape=True) for word in words)


def _among(column: Any, values: Collection[str]) -> tuple[Any, ...]:
    return (column.in_(tuple(values)),) if values else ()


def _capability(payload: Mapping[str, Any]) -> Capability:
    # JSON has no whole numbers as keys; the levels' come back as text.
    levels = cast(Mapping[str, Any], payload.get("levels", {}))
    return Capability.model_validate({**payload, "levels": {int(key): levels[key] for key in levels}})
