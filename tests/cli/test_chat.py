"""`capwright chat` as a person at a terminal uses it: typed lines in, a conversation out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.extraction import files


def chat(folder: Path, *lines: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "cli", "chat", "--output", str(folder / "output")],
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
