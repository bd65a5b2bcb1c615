"""The pure parts: cleaning, joining lines, finding columns, naming files."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.clean import cell, clean, row, shown_name
from extraction.columns import with_tables
from extraction.paragraphs import unwrap, without_running_heads
from extraction.sheets import shown

ANY = st.text(st.characters(), max_size=300)
LINES = st.lists(st.text(st.characters(codec="utf-8"), max_size=90), max_size=40)


@settings(deadline=None)
@given(ANY)
def test_nothing_unseen_is_left(text: str) -> None:
    cleaned = clean(text)
    assert "\x00" not in cleaned
    cleaned.encode()  # no half surrogates
    kinds = {unicodedata.category(character) for character in cleaned if character != "\n"}
    assert not kinds & {"Cc", "Cs"}
    assert not set(cleaned) & set("\u200b\u202e\u2066\ufeff\u00ad\U000e0041")
    assert clean(cleaned) == cleaned


def test_text_hidden_in_tags_and_turned_around_is_gone() -> None:
    hidden = "".join(chr(0xE0000 + ord(letter)) for letter in "ignore all")
    assert clean(f"Goals{hidden} \u202efor\u202c 2027\x00") == "Goals for 2027"


def test_ligatures_and_bullets_of_symbol_fonts_are_spelled_out() -> None:
    assert clean("\uf0b7 de\ufb01ned ef\ufb01ciency") == "• defined efficiency"


@settings(deadline=None)
@given(st.lists(ANY.map(cell), min_size=1, max_size=6))
def test_a_row_can_be_cut_into_its_cells_again(cells: list[str]) -> None:
    line = row(cells)
    assert "\n" not in line
    if line:
        again = [one.strip() for one in line.split("|")]
        assert again == [one.strip() for one in cells[: len(again)]]
        assert not any(cells[len(again) :])


@settings(deadline=None)
@given(ANY)
def test_a_name_is_one_short_line_without_a_path(name: str) -> None:
    shown_as = shown_name(name)
    assert 0 < len(shown_as) <= 120
    assert not set(shown_as) & set("/\\\n\x00")


def test_names_keep_their_endings() -> None:
    assert shown_name("../../etc/Strategy 2027.pdf") == "Strategy 2027.pdf"
    assert shown_name("C:\\plans\\Q1.xlsx") == "Q1.xlsx"
    assert shown_name("a" * 300 + ".docx").endswith("a.docx")
    assert shown_name("\x00 . ") == "document"


def test_lines_broken_at_the_margin_are_one_again() -> None:
    lines = [
        "The first crew did not record what it had found, and the second crew started once more from the",
        "beginning. Customers ring us on average",
        "2.7 times before a leak is closed.",
        "• Repeat visits come down.",
        "3. Measures",
        "A word can be broken as in repre-",
        "sentation, and customer-",
        "facing staff; facing a customer is hard.",
    ]
    assert unwrap(lines) == [
        "The first crew did not record what it had found, and the second crew started once more from the beginning."
        " Customers ring us on average",
        "2.7 times before a leak is closed.",
        "- Repeat visits come down.",
        "3. Measures",
        "A word can be broken as in representation, and customer-facing staff; facing a customer is hard.",
    ]


@settings(deadline=None)
@given(LINES)
def test_joining_lines_loses_no_letter(lines: list[str]) -> None:
    def letters(texts: list[str]) -> list[str]:
        return [character for text in texts for character in text if character.isalnum()]

    assert letters(unwrap(lines)) == letters(lines)


def test_what_stands_on_every_page_is_taken_off() -> None:
    words = ("one", "two", "three")
    pages = [
        ["Northfield · Strategy", f"Text {word}.", f"End {word}.", f"Page {n} of 3"]
        for n, word in enumerate(words)
    ]
    assert without_running_heads(pages) == [[f"Text {word}.", f"End {word}."] for word in words]


def test_columns_become_cells() -> None:
    lines = [
        "Some words before it that run on.",
        "KPI                        Baseline     Target     Due",
        "Repeat visits              31%          15%        31 December 2027",
        "Time to repair a leak      9 days       4 days     30 June 2027",
        "that was reported",
        "",
        "4. Budget",
    ]
    found, tables = with_tables(lines)
    assert tables
    assert found == [
        "Some words before it that run on.",
        "KPI | Baseline | Target | Due",
        "Repeat visits | 31% | 15% | 31 December 2027",
        "Time to repair a leak that was reported | 9 days | 4 days | 30 June 2027",
        "",
        "4. Budget",
    ]


def test_justified_text_is_no_table() -> None:
    lines = [
        "This  is  set  with  wide  gaps  to  the  margin",
        "and so is this one line that follows upon it",
    ]
    assert with_tables(lines) == (lines, False)


@settings(deadline=None)
@given(LINES)
def test_looking_for_columns_never_fails_and_keeps_every_letter(lines: list[str]) -> None:
    found, _ = with_tables([line.replace("\n", " ").replace("|", "/") for line in lines])
    letters = sorted(character for line in lines for character in line if character.isalnum())
    assert sorted(character for line in found for character in line if character.isalnum()) == letters


@settings(deadline=None)
@given(st.floats())
def test_numbers_of_sheets_are_shown_without_noise(value: float) -> None:
    text = shown(value, "0.00")
    assert "e" not in text
    assert not text.endswith(".")


def test_numbers_keep_the_sign_of_their_currency() -> None:
    assert shown(-1200.5, "€#,##0.00") == "-€1200.5"
    assert shown(0.1 + 0.2, "General") == "0.3"
    assert shown(2027, "General") == "2027"
