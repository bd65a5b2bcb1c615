"""Which media type and content coding to answer with (RFC 9110, section 12.5). Pure."""

from __future__ import annotations

from collections.abc import Sequence

JSON = "application/json"
EVENT_STREAM = "text/event-stream"
ZIP = "application/zip"


def choose_media_type(accept: str | None, offers: Sequence[str]) -> str | None:
    """Return the offer the header wants most, the first of equals; None when it wants none of them."""
    if accept is None or not accept.strip():
        return offers[0]
    ranges = [_parse(part) for part in accept.split(",") if part.strip()]
    best = max(offers, key=lambda offer: _quality(offer, ranges))
    return best if _quality(best, ranges) > 0 else None


def choose_coding(accept_encoding: str | None, offers: Sequence[str]) -> str | None:
    """Return the coding the header wants most, the first of equals; None to send the content as it is."""
    wanted = dict(_parse(part) for part in (accept_encoding or "").split(",") if part.strip())
    best = max(offers, key=lambda offer: wanted.get(offer, wanted.get("*", 0.0)), default=None)
    return best if best and wanted.get(best, wanted.get("*", 0.0)) > 0 else None


def _parse(part: str) -> tuple[str, float]:
    media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            return media_range, _number(value)
    return media_range, 1.0


def _number(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        return 1.0
    return min(max(number, 0.0), 1.0) if number == number else 0.0  # noqa: PLR0124 NaN is not itself


def _quality(offer: str, ranges: Sequence[tuple[str, float]]) -> float:
    """The quality of the most specific range that covers the offer."""
    group = offer.split("/", maxsplit=1)[0]
    for wanted in (offer, f"{group}/*", "*/*"):
        found = [quality for media_range, quality in ranges if media_range == wanted]
        if found:
            return max(found)
    return 0.0
