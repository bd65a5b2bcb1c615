from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.etags import check_if_match, etag
from api.negotiation import EVENT_STREAM, JSON, choose_media_type
from kit.errors import PreconditionFailed

BOTH = (JSON, EVENT_STREAM)


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("text/event-stream", EVENT_STREAM),
        ("Text/Event-Stream", EVENT_STREAM),
        ("text/*", EVENT_STREAM),
        ("text/event-stream, application/json", JSON),
        ("text/event-stream, application/json;q=0.9", EVENT_STREAM),
        ("application/json;q=0, */*", EVENT_STREAM),
        ("text/html", None),
        ("application/json;q=0", None),
        ("application/json;q=nonsense", JSON),
        ("application/json;q=nan", None),
        (";;,,", None),
    ],
)
def test_the_media_type_wanted_most_is_chosen(accept: str | None, chosen: str | None) -> None:
    assert choose_media_type(accept, BOTH) == chosen


@given(st.text(alphabet="ajstx/*;,q=.01 -\t", max_size=80) | st.text(max_size=40))
def test_any_header_is_understood_or_refused(accept: str) -> None:
    assert choose_media_type(accept, BOTH) in (*BOTH, None)


@given(st.text(max_size=30).filter(str.strip), st.integers(min_value=1))
def test_if_match_passes_only_for_the_version_or_any(header: str, version: int) -> None:
    tags = {tag.strip() for tag in header.split(",")}
    if tags & {"*", etag(version)}:
        check_if_match(header, version)
    else:
        with pytest.raises(PreconditionFailed):
            check_if_match(header, version)
