"""A file out of a multipart body, on disk once it is larger than a megabyte."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Annotated, Any

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from kit.errors import BadInput, CapwrightError

FIELD = "file"
OTHER_FIELDS = 4  # what clients send along; it is read past
_FIELD_BYTES = 16_384


class MalformedForm(CapwrightError):
    """The body is no multipart form."""

    status = 400
    code = "malformed"
    title = "The body is not a form"


BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": [FIELD],
                    "properties": {
                        FIELD: {
                            "type": "string",
                            "format": "binary",
                            "description": "One file with its name: PDF, DOCX, XLSX, PPTX, TXT or MD.",
                        }
                    },
                },
                "example": {FIELD: "the bytes of Strategy 2027.pdf"},
                "encoding": {FIELD: {"contentType": "application/octet-stream"}},
            }
        },
    }
}


async def _one_file(request: Request) -> AsyncGenerator[UploadFile]:
    """Yield the file of the field `file`; closed, and so gone, when the request is answered."""
    try:
        form = await request.form(max_files=1, max_fields=OTHER_FIELDS, max_part_size=_FIELD_BYTES)
    except HTTPException as error:
        raise MalformedForm(
            "The body could not be read as a form with one file.",
            do="Send multipart/form-data with the file in the field `file`.",
        ) from error
    try:
        file = form.get(FIELD)
        if not isinstance(file, UploadFile):
            raise BadInput(
                "There is no file in the form.", do="Send the file in the field `file`, with its name."
            )
        yield file
    finally:
        await form.close()


OneFile = Annotated[UploadFile, Depends(_one_file)]
