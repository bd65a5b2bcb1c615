"""Capabilities: search and get, in the library or in a framework the organisation has imported."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import StringConstraints

from api.auth import MayRead
from api.frameworks import is_library
from api.library_search import MOST, Found, Narrowed, by_need, by_words, narrow
from api.openapi import problems
from api.parts import Parts, WithParts
from api.schemas.base import ContentIdPath, Cursor, Domains, FrameworkQuery, Limit, SearchWords
from api.schemas.library import CapabilityAnswer, Names
from api.schemas.library_search import CapabilityFacets, CapabilityListing, FoundCapability
from api.search import page_of
from capability_library.schema import Capability, Kind
from kit.errors import NotFound
from storage.api_keys import Caller
from storage.frameworks import FrameworkRepository

router = APIRouter(prefix="/v1/capabilities", tags=["library"])

Need = Annotated[
    str,
    StringConstraints(max_length=1000, pattern=r"^[^\x00]*$"),
    Query(description="What is missing, in words a leader would use. Half a name is enough, too."),
]
Kinds = Annotated[list[Kind], Query(max_length=10, description="Keep these kinds.")]


@router.get("", responses=problems(404))
def list_capabilities(  # noqa: PLR0913, PLR0917 query parameters
    parts: WithParts,
    key: MayRead,
    q: SearchWords = "",
    need: Need = "",
    domain: Domains = [],  # noqa: B006 FastAPI copies it
    kind: Kinds = [],  # noqa: B006
    framework: FrameworkQuery = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> CapabilityListing:
    """Find capabilities that hold all the words of `q`, or those that answer a `need`, best first.

    `q` looks into names, labels, definitions and signals. With `need` the answer says how well each fits and
    which passage was met. With both, what answers the need must hold the words, too.
    """
    if framework is not None and not is_library(framework) and not need.strip():
        return _in_imported(parts, key, framework, q, domain, kind, cursor, limit)
    found = _found(parts, key, framework, q, need)
    narrowed = narrow(found, domain, kind)
    page = page_of(narrowed.found, cursor=cursor, limit=limit)
    return _listing(parts, narrowed, page.items, page.next_cursor, total=len(narrowed.found))


# Ids of imported frameworks may be addresses, with slashes in them.
@router.get("/{capability_id:path}", responses=problems(404))
def get_capability(
    parts: WithParts, key: MayRead, capability_id: ContentIdPath, framework: FrameworkQuery = None
) -> CapabilityAnswer:
    """Get a capability in full."""
    library = parts.library()
    kpis = {one.id: one.name for one in library.kpis.values()}
    domains = {one.id: one.name for one in library.domains.values()}
    if framework is None or is_library(framework):
        ours = library.framework
        capability = ours.capabilities.get(capability_id)
        if capability is None:
            raise NotFound(
                f"The library has no capability {capability_id!r}.",
                do="Search the capabilities for their ids.",
            )
        near = {one: ours.capabilities[one].name for one in _near(capability) if one in ours.capabilities}
        names = Names(capabilities=near, kpis=kpis, domains=domains)
        return CapabilityAnswer.of(capability, framework=ours.name, version=ours.version, names=names)
    with parts.database.read(key.organisation_id) as connection:
        repository = FrameworkRepository(connection, key.organisation_id)
        info = repository.info(framework)
        capability = repository.capability(info, capability_id)
        names = Names(capabilities=repository.names(info, _near(capability)), kpis=kpis, domains=domains)
    return CapabilityAnswer.of(capability, framework=info.name, version=info.version, names=names)


def _near(capability: Capability) -> tuple[str, ...]:
    return (*capability.related, *capability.not_to_confuse_with)


def _found(parts: Parts, key: Caller, framework: str | None, q: str, need: str) -> tuple[Found, ...]:
    if not need.strip():
        return by_words(parts.library().framework.capabilities.values(), q)
    catalogue = parts.catalogue(key.organisation_id, framework)
    known = catalogue.framework.capabilities
    found = by_need(known, need, catalogue.matcher.search(need, limit=MOST))
    if not q.strip():
        return found
    holding = {one.capability.id for one in by_words((one.capability for one in found), q)}
    return tuple(one for one in found if one.capability.id in holding)


def _in_imported(  # noqa: PLR0917 as the route's parameters
    parts: Parts,
    key: Caller,
    framework: str,
    q: str,
    domains: list[str],
    kinds: list[Kind],
    cursor: str | None,
    limit: int,
) -> CapabilityListing:
    """Words are looked for by the database: a framework brought in may have many thousand capabilities."""
    with parts.database.read(key.organisation_id) as connection:
        repository = FrameworkRepository(connection, key.organisation_id)
        info = repository.info(framework)
        page = repository.search(info, query=q, domains=domains, kinds=kinds, cursor=cursor, limit=limit)
        counts = repository.count(info, query=q, domains=domains, kinds=kinds)
    found = tuple(Found(capability) for capability in page.items)
    narrowed = Narrowed(found=found, domains=counts.domains, kinds=counts.kinds)
    return _listing(parts, narrowed, found, page.next_cursor, total=counts.total)


def _listing(
    parts: Parts, narrowed: Narrowed, items: tuple[Found, ...], next_cursor: str | None, *, total: int
) -> CapabilityListing:
    names = {one.id: one.name for one in parts.library().domains.values()}
    return CapabilityListing(
        items=tuple(FoundCapability.of(one) for one in items),
        next_cursor=next_cursor,
        total=total,
        facets=CapabilityFacets.of(narrowed, names),
    )
