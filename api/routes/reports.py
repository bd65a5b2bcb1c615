"""Reports: a role profile with its plan as PDF, Word, Excel or Markdown, the same content in all."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, assert_never

from fastapi import APIRouter, Header, Query
from fastapi.responses import Response
from sqlalchemy import Connection
from starlette.exceptions import HTTPException

from api.auth import MayRead
from api.frameworks import load_framework
from api.late import load
from api.openapi import problems
from api.parts import Parts, WithParts
from api.reports import MEDIA_TYPES, ReportFormat, choose_format, content_disposition, file_name
from api.schemas.base import LearningPlanPath, RoleProfilePath
from api.tailoring import holding
from assistant.state import fold
from storage.api_keys import Caller
from storage.conversations import ConversationRepository
from storage.learning_plans import LearningPlanRepository, StoredLearningPlan
from storage.organisations import get_organisation
from storage.role_profiles import RoleProfileRepository, StoredRoleProfile
from workforce.reports.source import Source

router = APIRouter(prefix="/v1", tags=["reports"])

_EXAMPLES = {
    ReportFormat.PDF: "%PDF-1.7 …",
    ReportFormat.DOCX: "PK…",
    ReportFormat.XLSX: "PK…",
    ReportFormat.MD: "# Account manager\n\n…",
}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The report, to be saved under the name in Content-Disposition.",
        "headers": {
            "Content-Disposition": {"description": "`attachment` and a name.", "schema": {"type": "string"}}
        },
        "content": {
            media_type: {
                "schema": {"type": "string"} | ({} if form is ReportFormat.MD else {"format": "binary"}),
                "example": _EXAMPLES[form],
            }
            for form, media_type in MEDIA_TYPES.items()
        },
    },
    **problems(404),
}
_Wanted = Annotated[
    ReportFormat | None, Query(alias="format", description="Without it the Accept header decides.")
]
_Accept = Annotated[str | None, Header(include_in_schema=False)]


@router.get("/role-profiles/{role_profile_id}/report", response_class=Response, responses=_ANSWERS)
def report_role_profile(
    parts: WithParts,
    key: MayRead,
    role_profile_id: RoleProfilePath,
    wanted: _Wanted = None,
    accept: _Accept = None,
) -> Response:
    """Get a role profile as it is now, with the newest learning plan made for it where there is one."""
    form = _format(wanted, accept)
    with parts.database.read(key.organisation_id) as connection:
        role = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        plans = LearningPlanRepository(connection, key.organisation_id).list(
            role_profile_id, cursor=None, limit=1
        )
        plan = next(iter(plans.items), None)
        source = _source(parts, connection, key, role, plan=plan, version=role.version)
    return _answer(parts, source, form, kind="role profile")


@router.get("/learning-plans/{plan_id}/report", response_class=Response, responses=_ANSWERS)
def report_learning_plan(
    parts: WithParts,
    key: MayRead,
    plan_id: LearningPlanPath,
    wanted: _Wanted = None,
    accept: _Accept = None,
) -> Response:
    """Get a learning plan, with the role profile as it was when the plan was made."""
    form = _format(wanted, accept)
    with parts.database.read(key.organisation_id) as connection:
        plan = LearningPlanRepository(connection, key.organisation_id).get(plan_id)
        role = RoleProfileRepository(connection, key.organisation_id).get(plan.role_profile_id)
        source = _source(parts, connection, key, role, plan=plan, version=plan.role_profile_version)
    return _answer(parts, source, form, kind="learning plan")


def _format(wanted: ReportFormat | None, accept: str | None) -> ReportFormat:
    form = choose_format(wanted, accept)
    if form is None:
        raise HTTPException(406)
    return form


def _source(
    parts: Parts,
    connection: Connection,
    key: Caller,
    role: StoredRoleProfile,
    *,
    plan: StoredLearningPlan | None,
    version: int,
) -> Source:
    """Everything a report is made of, read in one transaction."""
    profile = RoleProfileRepository(connection, key.organisation_id).at_version(role, version)
    state = None
    if role.conversation_id is not None:
        state = fold(
            ConversationRepository(connection, key.organisation_id).load(role.conversation_id).events
        )
    framework = load_framework(
        parts, connection, key.organisation_id, profile.framework, profile.framework_version
    )
    return Source(
        organisation=get_organisation(connection, key.organisation_id).name,
        made_on=parts.clock.now().date(),
        profile=profile,
        version=version,
        framework=framework,
        proposal=state.proposal if state else None,
        findings=state.findings if state else (),
        plan=plan.plan if plan else None,
        plan_version=plan.role_profile_version if plan else None,
        tailored=holding(connection, key.organisation_id, role.id, framework),
    )


def _answer(parts: Parts, source: Source, form: ReportFormat, *, kind: str) -> Response:
    name = file_name(source.profile.title, kind, form)
    return Response(
        _write(source, form, more_fonts=parts.settings.report_fonts),
        media_type=MEDIA_TYPES[form],
        headers={"Content-Disposition": content_disposition(name)},
    )


def _write(source: Source, form: ReportFormat, *, more_fonts: Path | None) -> bytes:
    # What writes PDF, Word and Excel is large, and only imported by the first request that wants it.
    load(f"workforce.reports.{_WRITERS[form]}", "workforce.reports.content")
    from workforce.reports.content import build  # noqa: PLC0415

    report = build(source)
    match form:
        case ReportFormat.PDF:
            from workforce.reports.pdf import to_pdf  # noqa: PLC0415

            return to_pdf(report, more_fonts=more_fonts)
        case ReportFormat.DOCX:
            from workforce.reports.docx import to_docx  # noqa: PLC0415

            return to_docx(report)
        case ReportFormat.XLSX:
            from workforce.reports.xlsx import to_xlsx  # noqa: PLC0415

            return to_xlsx(report)
        case ReportFormat.MD:
            from workforce.reports.markdown import to_markdown  # noqa: PLC0415

            return to_markdown(report).encode()
        case _:
            assert_never(form)


_WRITERS = {
    ReportFormat.PDF: "pdf",
    ReportFormat.DOCX: "docx",
    ReportFormat.XLSX: "xlsx",
    ReportFormat.MD: "markdown",
}
