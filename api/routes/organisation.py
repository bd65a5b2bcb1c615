"""The organisation as a whole: what it has chosen, everything out as files, and everything erased."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import IO, Any

from fastapi import APIRouter
from fastapi.responses import StreamingResponse
from sqlalchemy import Connection

from api.auth import MayAdmin
from api.negotiation import ZIP
from api.openapi import problems
from api.parts import Parts, WithParts
from api.schemas.organisation import (
    ErasureAnswer,
    ErasureRequest,
    OrganisationSettingsAnswer,
    OrganisationSettingsChange,
)
from kit.errors import BadInput
from storage.erasure import erase
from storage.export import write_export
from storage.organisations import choose_masking, get_organisation, masks

router = APIRouter(prefix="/v1", tags=["organisation"])

_IN_MEMORY = 8_000_000  # bytes of an archive; a larger one waits in a file that has no name
_CHUNK = 65_536
_ARCHIVE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "A zip archive of JSON files.",
        "headers": {
            "Content-Disposition": {"description": "`attachment` and a name.", "schema": {"type": "string"}}
        },
        "content": {ZIP: {"schema": {"type": "string", "format": "binary"}, "example": "PK…"}},
    }
}


@router.get("/organisation", responses=problems())
def get_organisation_settings(parts: WithParts, key: MayAdmin) -> OrganisationSettingsAnswer:
    """Get what the organisation has chosen."""
    with parts.database.read(key.organisation_id) as connection:
        return _settings(parts, connection, key.organisation_id)


@router.patch("/organisation", responses=problems(body=True))
def change_organisation_settings(
    parts: WithParts, key: MayAdmin, request: OrganisationSettingsChange
) -> OrganisationSettingsAnswer:
    """Switch the masking of names on or off. No other organisation is affected."""
    with parts.database.write(key.organisation_id) as connection:
        choose_masking(connection, key.organisation_id, on=request.masking)
        return _settings(parts, connection, key.organisation_id)


def _settings(parts: Parts, connection: Connection, organisation_id: str) -> OrganisationSettingsAnswer:
    known = get_organisation(connection, organisation_id)
    default = parts.settings.model_masking == "on"
    return OrganisationSettingsAnswer(
        id=known.id,
        name=known.name,
        masking=masks(connection, organisation_id, default=default),
        model=parts.settings.model or None,
    )


@router.get("/export", response_class=StreamingResponse, responses={**_ARCHIVE, **problems()})
def export_organisation(parts: WithParts, key: MayAdmin) -> StreamingResponse:
    """Get everything the organisation has here, as it is at this moment.

    Conversations with all events, role profiles, learning plans, the names of imported frameworks and of API keys.
    """
    # Written before the first byte goes out: an error is then still told as one, and no transaction waits for
    # a slow reader.
    archive = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 closed when it has been sent
    try:
        with parts.database.read(key.organisation_id) as connection:
            write_export(connection, key.organisation_id, archive)
    except BaseException:
        archive.close()
        raise
    name = f"capwright-export-{parts.clock.now():%Y-%m-%d}.zip"
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Content-Length": str(archive.tell()),
    }
    archive.seek(0)
    return StreamingResponse(_chunks(archive), media_type=ZIP, headers=headers)


@router.post("/erasure", responses=problems(body=True))
def erase_organisation(parts: WithParts, key: MayAdmin, request: ErasureRequest) -> ErasureAnswer:
    """Erase all conversations, role profiles, learning plans and imported frameworks. Keys, sessions, counts stay.

    Export first: nothing can be brought back.
    """
    with parts.database.read(key.organisation_id) as connection:
        organisation = get_organisation(connection, key.organisation_id)
    if request.confirm != organisation.name:
        raise BadInput(
            "Nothing was erased: `confirm` is not the organisation's name.",
            do=f"Send {organisation.name!r}, letter by letter.",
        )
    return ErasureAnswer.of(erase(parts.database, key.organisation_id))


def _chunks(archive: IO[bytes]) -> Iterator[bytes]:
    with archive:
        while chunk := archive.read(_CHUNK):
            yield chunk
