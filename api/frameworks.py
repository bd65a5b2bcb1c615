"""Which framework a name means: the library that comes with Capwright, or one the organisation imported."""

from __future__ import annotations

from sqlalchemy import Connection

from api.parts import Parts
from capability_library.schema import Framework
from storage.frameworks import FrameworkRepository


def is_library(name: str | None) -> bool:
    """Say whether the library is meant, which is also what no name means."""
    from capability_library.loader import FRAMEWORK_NAME  # noqa: PLC0415 late: it loads YAML

    return name is None or name == FRAMEWORK_NAME


def load_framework(
    parts: Parts, connection: Connection, organisation_id: str, name: str | None, version: str | None
) -> Framework:
    """Return a framework whole. Raises `NotFound`.

    Of the library only the version that is installed exists; what was pinned to an older one is given
    the installed one, whose ids are never reused.
    """
    if name is None or is_library(name):
        return parts.library().framework
    return FrameworkRepository(connection, organisation_id).load(name, version)
