"""A report as PDF/UA-1: tagged for screen readers, and set to be read on paper.

The layout is in `report.typ`. What people said reaches it as data, and is never read as markup.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, Literal, cast

import typst

from workforce.reports import headings
from workforce.reports.fonts import SANS, SERIF, FontSet, font_set
from workforce.reports.printable import Printer
from workforce.reports.values import Report

_TEMPLATE = Path(__file__).parent / "report.typ"
_LABELS = {name.lower(): value for name, value in vars(headings).items() if name.isupper()}


def to_pdf(report: Report, *, more_fonts: Path | None = None) -> bytes:
    """Return the report as PDF/UA-1. `more_fonts` is a folder with fonts for scripts that ours lack."""
    fonts = font_set(more_fonts)
    try:
        return cast(bytes, _compile(report, fonts, fonts.covered, "pdf"))
    except typst.TypstError as error:
        if "could not be displayed" not in error.message:
            raise
        # Marks that no font has together with their letter. Without other scripts it can always be printed.
        return cast(bytes, _compile(report, fonts, fonts.plain, "pdf"))


def to_png(report: Report, *, ppi: float = 110, more_fonts: Path | None = None) -> list[bytes]:
    """Return the pages as pictures, to look at."""
    fonts = font_set(more_fonts)
    made = _compile(report, fonts, fonts.covered, "png", ppi=ppi)
    return made if isinstance(made, list) else [made]


def _compile(
    report: Report,
    fonts: FontSet,
    covered: Collection[int],
    form: Literal["pdf", "png"],
    *,
    ppi: float | None = None,
) -> bytes | list[bytes]:
    compiler = typst.Compiler(
        str(_TEMPLATE),
        root=str(_TEMPLATE.parent),
        font_paths=fonts.fonts,
        sys_inputs=_inputs(report, fonts, covered),
    )
    made = compiler.compile(
        format=form,
        ppi=ppi,
        pdf_standards=["ua-1"] if form == "pdf" else [],
        timestamp=datetime.combine(report.made_on, time(), UTC),
    )
    assert made is not None
    return made


def _inputs(report: Report, fonts: FontSet, covered: Collection[int]) -> dict[str, str]:
    printer = Printer(covered)
    content = _printable(asdict(report), printer)
    content["lost"] = _lost(printer.lost)
    behind = [family for family in fonts.families if family not in (SERIF, SANS)]
    style = {"serif": [SERIF, SANS, *behind], "sans": [SANS, SERIF, *behind]}
    return {"report": json.dumps(content), "labels": json.dumps(_LABELS), "style": json.dumps(style)}


def _printable(value: Any, printer: Printer) -> Any:
    if isinstance(value, str):
        return printer.line(value)
    if isinstance(value, dict):
        fields = {key: _printable(one, printer) for key, one in cast(dict[str, Any], value).items()}
        # These become headings, and a heading may not be empty.
        return {key: one or "Untitled" if key in ("title", "name") else one for key, one in fields.items()}
    if isinstance(value, list | tuple):
        return [_printable(one, printer) for one in cast(list[Any], value)]
    return value if isinstance(value, bool | int | float) or value is None else str(value)


def _lost(count: int) -> str:
    if not count:
        return ""
    return (
        f"The fonts of this PDF lack {count} of the characters that were used; in brackets it is said how many"
        " stood there. The Word, Excel and Markdown versions of this report have them."
    )
