"""Entity tags and If-Match (RFC 9110, section 13.1.1) over version numbers. Pure."""

from __future__ import annotations

from kit.errors import PreconditionFailed, PreconditionRequired


def etag(version: int) -> str:
    """Return the entity tag of a version."""
    return f'"{version}"'


def check_if_match(header: str | None, version: int) -> None:
    """Pass when the header names this version, or any.

    Raises `PreconditionRequired` without a header and `PreconditionFailed` for another version.
    """
    if header is None or not header.strip():
        raise PreconditionRequired(
            "A change must say which version it is made to.",
            do="Get the resource and send its ETag in the header If-Match.",
        )
    tags = [tag.strip() for tag in header.split(",")]
    if "*" not in tags and etag(version) not in tags:
        raise PreconditionFailed(
            f"The resource is at version {version} now.", do="Get it again and repeat your change."
        )
