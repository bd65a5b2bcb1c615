"""A capability worded for the organisation stands in reports beside the record's text, marked as adapted."""

from __future__ import annotations

from dataclasses import replace

from tests.workforce.profiles import OURS
from tests.workforce.reports import HOSTILE, full_source, tailored
from workforce.reports.adapted import adapted_part
from workforce.reports.content import build
from workforce.reports.headings import ADAPTED
from workforce.reports.markdown import to_markdown
from workforce.reports.pdf import to_pdf


def test_both_texts_stand_line_by_line() -> None:
    source = full_source(with_plan=False)
    report = build(source)
    worded = {one.name: one.adapted for one in report.capabilities if one.adapted}
    assert set(worded) == {OURS.capabilities[one].name for one in source.tailored}
    for part in report.capabilities:
        if part.adapted:
            record = next(one for one in OURS.capabilities.values() if one.name == part.name)
            assert part.adapted.lines[0].what == "Definition"
            assert len(part.adapted.lines) == 1 + len(part.indicators) + len(record.activities)
            assert part.definition == record.definition  # the record's own place is the record's
            for line in part.adapted.lines:
                assert line.record != line.adapted
                assert "with our dealers" in line.adapted
            assert f"version {OURS.version}" in part.adapted.note
    assert to_markdown(report).count(ADAPTED) == 2


def test_a_capability_without_a_wording_or_a_record_has_none() -> None:
    capability = OURS.capabilities["delegation"]
    assert adapted_part(None, capability, 3) is None
    assert adapted_part(tailored("delegation"), None, 3) is None
    refused = tailored("delegation").model_copy(update={"text": None})
    assert adapted_part(refused, capability, 3) is None
    assert adapted_part(tailored("delegation"), capability, 1)


def test_words_of_a_model_do_not_become_markup() -> None:
    source = replace(full_source(with_plan=False), tailored={"delegation": tailored("delegation", HOSTILE)})
    assert to_pdf(build(source)).startswith(b"%PDF")
    assert "<b>" not in to_markdown(build(source))
