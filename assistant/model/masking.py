"""Masking: names are taken out of a text before it leaves the machine, and put back in what comes home."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast


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


@dataclass(frozen=True)
class NoMasking:
    """Leaves every text as it is."""

    on: bool = False

    def mask(self, texts: Mapping[str, str]) -> Masked:
        return Masked(texts=dict(texts), back={})
