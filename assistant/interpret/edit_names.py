"""Which capabilities the words of an edit name: in the proposal, among those just offered, or in the framework."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.interpret.base import Context
from assistant.interpret.edit_cues import EXCEPT, IT, TAKES
from assistant.interpret.edit_parts import without_remark
from assistant.interpret.references import (
    NameIndex,
    build_index,
    by_name,
    by_position,
    by_run,
    known_word,
    means_all,
    says_whole_name,
    split_list,
    trimmed,
)
from assistant.interpret.wishes import is_thing
from assistant.interpret.words import fold

# Words for all of two or three.
_EVERY = {2: ("both", "both of them", "all two"), 3: ("all three", "all 3", "all three of them")}


@dataclass(frozen=True)
class Names:
    """The names there are at this moment of a conversation."""

    index: NameIndex
    context: Context

    def find(self, words: str) -> str:
        """The id of the one capability that `words` name, else the words themselves."""
        return self._known(words) or trimmed(words)

    def held(self, words: str) -> list[str]:
        """What is named of the proposal, each as an id or, where it is not known, in its words."""
        return self._all_but(words) or self._each(words, adding=False)

    def levelled(self, words: str) -> list[str]:
        """As `held`, where all may be meant too."""
        return list(self.context.proposed) if means_all(words) else self.held(words)

    def added(self, words: str) -> list[str]:
        """What is named of the whole framework; a number counts among those that were offered."""
        return self._each(words, adding=True)

    def without(self, ids: Sequence[str], spared: str) -> list[str]:
        """The ids but those of `spared`; when one of these is not known, only that one, to be asked about."""
        out = self._each(spared, adding=False)
        unknown = [one for one in out if one not in self.context.proposed]
        return unknown or [one for one in ids if one not in out]

    def picked(self, words: str) -> list[str]:
        """What words alone choose of those that were just offered: "the second one", or a whole name."""
        offered = self.context.offered
        if self.context.last_move != "offer":
            return []
        taken = TAKES.fullmatch(fold(words))
        words = words[slice(*taken.span("a"))] if taken else words
        chosen = self._offered(words)
        parts = [part for part in split_list(words) if part.strip()]
        each = [self._offered(part) for part in parts]
        if not chosen and len(each) > 1 and all(each):
            chosen = [id for ids in each for id in ids]
        if chosen:
            return list(dict.fromkeys(chosen))
        if not is_thing(words) or "?" in words:
            return []
        named = [id for id in offered if says_whole_name(words, self.context.names.get(id, ""))]
        return named if len(named) == 1 else []

    def names_some(self, words: str) -> bool:
        """Say whether a word of `words` is one of a name in the framework."""
        return known_word(words, self.index)

    def _offered(self, words: str) -> list[str]:
        """Of those that were offered: "2", "the first two", "both", or "it" when there is one."""
        offered = self.context.offered
        if not offered:
            return []
        if means_all(words) or fold(words).strip(" .!") in _EVERY.get(len(offered), ()):
            return list(offered)
        one = by_position(words, offered) or by_position(trimmed(words), offered)
        if one:
            return [one]
        if len(offered) == 1 and IT.fullmatch(fold(words).strip(" .!")):
            return [offered[0]]
        return list(by_run(words, offered))

    def _all_but(self, words: str) -> list[str]:
        """What is left of "all except 2 and 3"; nothing when the words are of another kind."""
        but = EXCEPT.fullmatch(fold(words))
        if but is None or not means_all(but["most"]):
            return []
        return self.without(self.context.proposed, words[slice(*but.span("spared"))])

    def _each(self, words: str, *, adding: bool) -> list[str]:
        """One thing when the words name one; several when each part of a list does."""
        words = without_remark(words)
        found = self._those(words, adding=adding)
        if found:
            return found
        parts = [part for part in split_list(words) if part.strip()]
        if len(parts) > 1:
            each = [self._those(part, adding=adding) for part in parts]
            if any(each):
                return [one for ids, part in zip(each, parts, strict=True) for one in ids or [trimmed(part)]]
        name = trimmed(words)
        return [name] if name else []

    def _those(self, words: str, *, adding: bool) -> list[str]:
        if adding and (offered := self._offered(words)):
            return offered
        if self.context.spoken_of in self.context.proposed and IT.fullmatch(fold(words).strip(" .!")):
            return [self.context.spoken_of]
        one = self._known(words) if adding else self._proposed(words)
        return [one] if one else list(by_run(words, self.context.proposed))

    def _known(self, words: str) -> str | None:
        return self._proposed(words) or by_name(words, self.index)

    def _proposed(self, words: str) -> str | None:
        held = self.context.proposed
        found = by_position(words, held) or by_position(trimmed(words), held)
        return found or by_name(words, self.index, held)


class NameBook:
    """Keeps the index of the names of the framework it last met."""

    def __init__(self) -> None:
        self._indexed: tuple[object, NameIndex] | None = None

    def names(self, context: Context) -> Names:
        # The mapping itself is kept beside its index, so that its identity can't be taken by another.
        if self._indexed is None or self._indexed[0] is not context.names:
            self._indexed = (context.names, build_index(context.names))
        return Names(self._indexed[1], context)
