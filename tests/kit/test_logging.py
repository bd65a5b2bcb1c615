from __future__ import annotations

import json

import pytest

from kit.logging import add_context, begin_context, configure_logging, get_logger

KEY = "cw_8x2m9q4t" + "0" * 32


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    captured = capsys.readouterr()
    assert captured.out == ""
    return [json.loads(line) for line in captured.err.splitlines()]


def test_a_line_is_one_object_with_what_is_bound(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging()
    begin_context(request_id="r1")
    add_context(organisation="o1")
    get_logger("api").info("request", status=200, text="two\nlines")
    begin_context(request_id="r2")
    get_logger("api").info("request")
    first, second = lines(capsys)
    assert first.pop("timestamp")
    assert first == {
        "room": "api", "event": "request", "level": "info", "request_id": "r1",
        "organisation": "o1", "status": 200, "text": "two\nlines",
    }  # fmt: skip
    assert second["request_id"] == "r2"
    assert "organisation" not in second


def test_keys_never_reach_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging()
    get_logger("api").warning(f"path /v1/{KEY}", deep={"list": [KEY, f"Bearer {KEY}"]})
    (line,) = lines(capsys)
    assert KEY not in json.dumps(line)
    assert "cw_8x2m9q4t…" in str(line["event"])


def test_errors_are_written_without_their_words(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging()

    def fail() -> None:
        try:
            raise KeyError("what somebody said")
        except KeyError as error:
            raise RuntimeError("what somebody said, again") from error

    try:
        fail()
    except RuntimeError:
        get_logger("api").exception("failed")
    (line,) = lines(capsys)
    assert "what somebody said" not in json.dumps(line)
    error = line["error"]
    assert isinstance(error, list)
    assert error[0] == "RuntimeError"
    assert "KeyError" in error


def test_lines_below_the_level_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(level="warning")
    get_logger("api").info("request")
    assert lines(capsys) == []
    configure_logging()


def test_lines_can_be_written_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(format="console")
    get_logger("api").info("request", status=200)
    assert "status=200" in capsys.readouterr().err
    configure_logging()
