"""The fonts of a PDF: those of three packages, under the Open Font License, and what a folder adds to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import typst

from kit.errors import NotReady
from workforce.reports.glyphs import characters

SERIF, SANS, ARABIC = "Source Serif 4", "IBM Plex Sans", "Noto Sans Arabic"
# Fonts may map these, but PDF/UA has no place for them, or they would turn the text that follows.
_NOT_IN_A_PDF = frozenset((*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A),
                           0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF))  # fmt: skip
_PACKAGES = ("fontpkg_source_serif_4", "fontpkg_ibm_plex_sans", "fontpkg_noto_sans_arabic")


@dataclass(frozen=True)
class FontSet:
    """Fonts for the compiler, the families by preference, and the characters they have between them.

    `plain` are those of the two Latin families, which need nothing from another font.
    """

    fonts: typst.Fonts
    families: tuple[str, ...]
    covered: frozenset[int]
    plain: frozenset[int]


@lru_cache(maxsize=4)
def font_set(more: Path | None = None) -> FontSet:
    """Return the fonts, with those in the folder `more` behind ours. Kept, as reading them takes a while."""
    folders = [_folder(package) for package in _PACKAGES]
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(folder) for folder in (*folders, *([more] if more else []))],
    )
    known = {font.family: Path(font.path) for font in fonts.fonts() if font.path and font.style == "normal"}
    ours = [one for one in (SERIF, SANS, ARABIC) if one in known]
    families = (*ours, *(family for family in known if family not in ours))
    by_family = {family: _characters(known[family]) - _NOT_IN_A_PDF for family in families}
    return FontSet(
        fonts=fonts,
        families=families,
        covered=frozenset[int]().union(*by_family.values()),
        plain=by_family.get(SERIF, frozenset()) | by_family.get(SANS, frozenset()),
    )


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise NotReady(
            f"The font package {package!r} is not installed.", do="Install Capwright with all it needs."
        )
    return Path(spec.origin).parent / "files"


def _characters(path: Path) -> frozenset[int]:
    try:
        return characters(path)
    except ValueError:
        return frozenset()  # a font of the operator's that can't be read is not counted on
