"""Domains: the fields of work that a framework is divided into."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter

from api.auth import MayRead
from api.frameworks import is_library
from api.openapi import problems
from api.parts import WithParts
from api.schemas.base import FrameworkQuery
from api.schemas.library import DomainAnswer, DomainListing
from storage.frameworks import FrameworkRepository

router = APIRouter(prefix="/v1/domains", tags=["library"])


@router.get("", responses=problems(404))
def list_domains(parts: WithParts, key: MayRead, framework: FrameworkQuery = None) -> DomainListing:
    """List the domains of the library, or of an imported framework, with how much is in each."""
    library = parts.library()
    if framework is None or is_library(framework):
        capabilities = Counter(one.domain for one in library.framework.capabilities.values())
        kpis = Counter(one.domain for one in library.kpis.values())
        listed = list(library.domains)
    else:
        with parts.database.read(key.organisation_id) as connection:
            repository = FrameworkRepository(connection, key.organisation_id)
            counts = repository.count(repository.info(framework), query="", domains=(), kinds=())
        capabilities, kpis = Counter(counts.domains), Counter[str]()
        listed = sorted(counts.domains)
    known = library.domains
    return DomainListing(
        items=tuple(
            DomainAnswer(
                id=one,
                name=known[one].name if one in known else one,
                description=known[one].description if one in known else "",
                capabilities=capabilities[one],
                kpis=kpis[one],
            )
            for one in listed
        )
    )
