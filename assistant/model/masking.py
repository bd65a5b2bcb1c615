"""Masking: names are taken out of a text before it leaves the machine, and put back in what comes home."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Protocol, cast

from assistant.model.contacts import find_emails, find_phones
from assistant.model.name_lists import NameLists, name_lists
from assistant.model.people import Span, apart, find_people

_MARK = re.compile(r"\[(?:PERSON|EMAIL|PHONE)_(\d+)\]")


@dataclass(frozen=True)
class Masked:
    """Texts with marks such as `[PERSON_1]` in place of names. `back` maps each mark to what it stands for."""

    texts: Mapping[str, str]
    back: Mapping[str, str]

    def restore(self, text: str) -> str:
        """Put back what the marks stand for."""
        for mark, original in self.back.items():
            text = text.replace(mark, original)
        return text

    def restore_all(self, value: Any) -> Any:
        """Put back in every text inside a JSON value."""
        match value:
            case str():
                return self.restore(value)
            case dict():
                return {key: self.restore_all(one) for key, one in cast(dict[str, Any], value).items()}
            case list():
                return [self.restore_all(one) for one in cast(list[Any], value)]
            case _:
                return value


class Masker(Protocol):
    """Masks the texts of one prompt together: the same name gets the same mark in all of them."""

    @property
    def on(self) -> bool:
        """Whether anything is masked at all; events say which."""
        ...

    def mask(self, texts: Mapping[str, str]) -> Masked: ...

    def knowing(self, texts: Iterable[str]) -> Masker:
        """Return a masker for a conversation in which these texts were said: who is named there is known."""
        ...


@dataclass(frozen=True)
class NoMasking:
    """Leaves every text as it is."""

    on: bool = False

    def mask(self, texts: Mapping[str, str]) -> Masked:
        return Masked(texts=dict(texts), back={})

    def knowing(self, texts: Iterable[str]) -> NoMasking:  # noqa: ARG002
        return self


@dataclass(frozen=True)
class PersonalMasking:
    """Masks e-mail addresses, phone numbers and people's names, as far as they are recognised.

    `known` are names met in the conversation before; a part of one is masked wherever it stands.
    """

    on: bool = True
    known: frozenset[str] = frozenset()

    def mask(self, texts: Mapping[str, str]) -> Masked:
        names = name_lists()
        known = self.known | {name for text in texts.values() for name in named_in(text, names)}
        marks = _Marks.beside(texts.values())
        return Masked(
            texts={key: _masked(text, names, known, marks) for key, text in texts.items()}, back=marks.back
        )

    def knowing(self, texts: Iterable[str]) -> PersonalMasking:
        names = name_lists()
        return replace(self, known=self.known | {name for text in texts for name in named_in(text, names)})


def masking(*, on: bool) -> Masker:
    """Return the masker of an organisation that masks, or of one that doesn't."""
    return PersonalMasking() if on else NoMasking()


@lru_cache(maxsize=4096)  # what was said is masked again with every call of a conversation
def named_in(text: str, names: NameLists) -> frozenset[str]:
    """Return the names of people in a text."""
    return frozenset(text[begin:end] for begin, end in find_people(text, names))


def _masked(text: str, names: NameLists, known: Iterable[str], marks: _Marks) -> str:
    kinds: dict[Span, str] = {}
    for kind, spans in (
        ("EMAIL", find_emails(text)),
        ("PHONE", find_phones(text)),
        ("PERSON", find_people(text, names, known=known)),
    ):
        for span in spans:
            kinds.setdefault(span, kind)
    parts: list[str] = []
    at = 0
    for begin, end in apart(kinds):
        parts += [text[at:begin], marks.mark(kinds[begin, end], text[begin:end])]
        at = end
    return "".join((*parts, text[at:]))


@dataclass
class _Marks:
    """Hands out marks. Numbers that somebody wrote into a text as a mark are passed over."""

    taken: int
    back: dict[str, str] = field(default_factory=dict[str, str])
    _given: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    @classmethod
    def beside(cls, texts: Iterable[str]) -> _Marks:
        written = [int(found[1][:9]) for text in texts for found in _MARK.finditer(text)]
        return cls(taken=max(written, default=0))

    def mark(self, kind: str, original: str) -> str:
        if (kind, original) not in self._given:
            number = self.taken + 1 + sum(given == kind for given, _ in self._given)
            self._given[kind, original] = f"[{kind}_{number}]"
            self.back[self._given[kind, original]] = original
        return self._given[kind, original]
