"""KPIs of the library: search and get."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter

from api.auth import MayRead
from api.openapi import problems
from api.parts import WithParts
from api.schemas.base import ContentIdPath, Cursor, Domains, Limit, SearchWords
from api.schemas.kpis import KpiAnswer, KpiFacets, KpiListing, KpiPage
from api.schemas.library_search import facet
from api.search import page_of, search
from kit.errors import NotFound

router = APIRouter(prefix="/v1/kpis", tags=["library"])


@router.get("", responses=problems())
def list_kpis(
    parts: WithParts,
    _key: MayRead,
    q: SearchWords = "",
    domain: Domains = [],  # noqa: B006 FastAPI copies it
    cursor: Cursor = None,
    limit: Limit = 20,
) -> KpiListing:
    """List KPIs that hold all the words of `q` in name, aliases or formula; half a word is enough."""
    library = parts.library()
    found = search(
        library.kpis.values(),
        query=q,
        name=lambda kpi: kpi.name,
        texts=lambda kpi: (*kpi.aliases, kpi.formula),
    )
    kept = [kpi for kpi in found if not domain or kpi.domain in domain]
    page = page_of(kept, cursor=cursor, limit=limit)
    names = {one.id: one.name for one in library.domains.values()}
    return KpiListing(
        items=tuple(KpiAnswer.of(kpi) for kpi in page.items),
        next_cursor=page.next_cursor,
        total=len(kept),
        facets=KpiFacets(domain=facet(Counter(kpi.domain for kpi in found), names)),
    )


@router.get("/{kpi_id}", responses=problems(404))
def get_kpi(parts: WithParts, _key: MayRead, kpi_id: ContentIdPath) -> KpiPage:
    """Get a KPI with the measures before and after it and the capabilities that move it."""
    library = parts.library()
    kpi = library.kpis.get(kpi_id)
    if kpi is None:
        raise NotFound(f"The library has no KPI {kpi_id!r}.", do="Search the KPIs for their ids.")
    return KpiPage.in_library(kpi, library)
