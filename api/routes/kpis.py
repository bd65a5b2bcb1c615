"""KPIs of the library: search and get."""

from __future__ import annotations

from fastapi import APIRouter

from api.auth import MayRead
from api.openapi import problems
from api.parts import WithParts
from api.schemas.base import ContentIdPath, Cursor, Filter, Limit, SearchWords
from api.schemas.library import KpiAnswer, KpiListing
from api.search import page_of, search
from kit.errors import NotFound

router = APIRouter(prefix="/v1/kpis", tags=["library"])


@router.get("", responses=problems())
def list_kpis(
    parts: WithParts,
    _key: MayRead,
    q: SearchWords = "",
    domain: Filter = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> KpiListing:
    """List KPIs that hold all the words of `q` in name, aliases or formula."""
    found = search(
        (kpi for kpi in parts.library().kpis.values() if domain is None or kpi.domain == domain),
        query=q,
        name=lambda kpi: kpi.name,
        texts=lambda kpi: (*kpi.aliases, kpi.formula),
    )
    page = page_of(found, cursor=cursor, limit=limit)
    return KpiListing(items=tuple(KpiAnswer.of(kpi) for kpi in page.items), next_cursor=page.next_cursor)


@router.get("/{kpi_id}", responses=problems(404))
def get_kpi(parts: WithParts, _key: MayRead, kpi_id: ContentIdPath) -> KpiAnswer:
    """Get a KPI."""
    kpi = parts.library().kpis.get(kpi_id)
    if kpi is None:
        raise NotFound(f"The library has no KPI {kpi_id!r}.", do="Search the KPIs for their ids.")
    return KpiAnswer.of(kpi)
