"""Capabilities: search and get, in the library or in a framework the organisation has imported."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.auth import MayRead
from api.frameworks import is_library
from api.openapi import problems
from api.parts import Parts, WithParts
from api.schemas.base import ContentIdPath, Cursor, Filter, Limit, SearchWords
from api.schemas.library import CapabilityAnswer, CapabilityListing, CapabilitySummary
from api.search import page_of, search
from capability_library.schema import Capability
from kit.errors import NotFound
from storage.frameworks import FrameworkRepository
from storage.paging import Page

router = APIRouter(prefix="/v1/capabilities", tags=["library"])
Framework = Annotated[
    str | None,
    Query(max_length=300, pattern=r"^[^\x00]*$", description="An imported framework; the library without."),
]


@router.get("", responses=problems(404))
def list_capabilities(  # noqa: PLR0917 query parameters
    parts: WithParts,
    key: MayRead,
    q: SearchWords = "",
    domain: Filter = None,
    framework: Framework = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> CapabilityListing:
    """List capabilities that hold all the words of `q` in name, labels, definition or signals."""
    if framework is None or is_library(framework):
        page = _in_library(parts, q, domain, cursor, limit)
    else:
        with parts.database.read(key.organisation_id) as connection:
            repository = FrameworkRepository(connection, key.organisation_id)
            page = repository.search(
                repository.info(framework), query=q, domain=domain, cursor=cursor, limit=limit
            )
    items = tuple(CapabilitySummary.of(capability) for capability in page.items)
    return CapabilityListing(items=items, next_cursor=page.next_cursor)


# Ids of imported frameworks may be addresses, with slashes in them.
@router.get("/{capability_id:path}", responses=problems(404))
def get_capability(
    parts: WithParts, key: MayRead, capability_id: ContentIdPath, framework: Framework = None
) -> CapabilityAnswer:
    """Get a capability in full."""
    if framework is None or is_library(framework):
        ours = parts.library().framework
        capability = ours.capabilities.get(capability_id)
        if capability is None:
            raise NotFound(
                f"The library has no capability {capability_id!r}.",
                do="Search the capabilities for their ids.",
            )
        return CapabilityAnswer.of(capability, framework=ours.name, version=ours.version)
    with parts.database.read(key.organisation_id) as connection:
        repository = FrameworkRepository(connection, key.organisation_id)
        info = repository.info(framework)
        capability = repository.capability(info, capability_id)
    return CapabilityAnswer.of(capability, framework=info.name, version=info.version)


def _in_library(
    parts: Parts, query: str, domain: str | None, cursor: str | None, limit: int
) -> Page[Capability]:
    found = search(
        (
            capability
            for capability in parts.library().framework.capabilities.values()
            if domain is None or capability.domain == domain
        ),
        query=query,
        name=lambda capability: capability.name,
        texts=lambda capability: (*capability.alt_labels, capability.definition, *capability.signals),
    )
    return page_of(found, cursor=cursor, limit=limit)
