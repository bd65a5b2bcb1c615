"""Finds e-mail addresses and phone numbers in a text. Pure; phone numbers as `phonenumbers` knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_EMAIL = re.compile(r"[\w.!#$%&*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")
_DIGITS = re.compile(r"\d(?:[\s()./-]{0,3}\d){6}")  # what could be a phone number at all
_PHONE_WORD = re.compile(
    r"(?:phone|tel|mobile|cell|call|ring|dial|whatsapp|number|fax|telefon|mobil|handy|nummer|téléphone|portable"
    r"|móvil|teléfono|llama|cellulare|telefono)\W*(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
# Where a number without a country's prefix may be from. The first that knows it decides.
_COUNTRIES = ("US", "GB", "DE", "FR", "ES", "IT", "CH", "AT", "NL", "PL")


def find_emails(text: str) -> list[Span]:
    """Return where e-mail addresses stand."""
    return [(found.start(), found.end()) for found in _EMAIL.finditer(text)] if "@" in text else []


def find_phones(text: str) -> list[Span]:
    """Return where phone numbers stand.

    Without a country's prefix a number is taken for one only if it begins as phone numbers do, with 0 or a bracket,
    or follows a word such as "call": the numbers of a KPI must reach the model.
    """
    if not _DIGITS.search(text):
        return []
    return sorted(set(_phones(text)))


def _phones(text: str) -> Iterator[Span]:
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415 takes time, and many texts hold none

    for country in (None, *_COUNTRIES):
        for found in PhoneNumberMatcher(text, country, leniency=Leniency.VALID):
            local = not found.raw_string.startswith(("+", "0", "("))
            if not local or _PHONE_WORD.search(text[max(0, found.start - 60) : found.start]):
                yield found.start, found.end
