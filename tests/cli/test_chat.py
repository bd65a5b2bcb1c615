"""`capwright chat` as a person at a terminal uses it: typed lines in, a conversation out."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.extraction import files


def chat(folder: Path, *lines: str, resume: bool = False) -> str:
    more = ["--resume"] if resume else []
    done = subprocess.run(
        [sys.executable, "-m", "cli", "chat", *more, "--output", str(folder / "output")],
        input="\n".join(lines) + "\n",
        env={
            **os.environ,
            "CAPWRIGHT_DATA_DIR": str(folder),
            "CAPWRIGHT_EMBEDDINGS": "off",
            "COLUMNS": "200",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_document_is_handed_over_and_its_findings_chosen(tmp_path: Path) -> None:
    sheet = tmp_path / "our KPIs.xlsx"
    rows = (("KPI", "Now", "Target"), ("Leakage", "19%", "15%"), ("First-time fix rate", "67%", "85%"))
    sheet.write_bytes(files.sheets(*rows))
    picture = tmp_path / "chart.pdf"
    picture.write_bytes(files.png())
    said = chat(
        tmp_path,
        "/attach",
        f"/attach {tmp_path / 'nowhere.pdf'}",
        f"/attach {picture}",
        f'/attach "{sheet}"',
        "only 1",
        "/quit",
    )
    assert "Name a file" in said
    assert "No such file or directory" in said
    assert "looks like a PNG picture" in said
    assert "Leakage from 19% to 15%" in said
    assert "sheet KPIs, row 3" in said
    assert "Which of these hold?" in said
    assert "What you kept from “our KPIs.xlsx” is noted" in said


def test_a_conversation_that_is_over_gets_another_plan_and_no_second_profile(tmp_path: Path) -> None:
    talk = (
        "I run the renewals team, 14 account managers.",
        "Churn is at 18% and has to be 12% by the end of September.",
        "We call customers a month before the contract ends, and then it is too late.",
        "enough, show me",
        "accept",
    )
    first = chat(tmp_path, *talk, "inf", "50", "4", "0", "500", "8")
    assert first.count("From 0.25 to 40, please.") == 2
    assert first.count("From 1 to 104, please.") == 2
    assert "saved" in first
    again = chat(tmp_path, "2", "6", resume=True)
    assert "saved" in again
    (kept,) = (tmp_path / "output").glob("*.json")
    whole = json.loads(kept.read_text())
    assert (whole["learning_plan"]["plan"]["limits"]["weeks"]) == 6
    with closing(sqlite3.connect(tmp_path / "capwright.db")) as database:
        assert database.execute("SELECT count(*) FROM role_profiles").fetchone() == (1,)
        assert database.execute("SELECT count(*) FROM learning_plans").fetchone() == (2,)
