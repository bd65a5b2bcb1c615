"""Which of the numbered findings a leader means: "all", "1 and 3", "not 2", "all but the last", "none". Pure."""

from __future__ import annotations

import re

from assistant.interpret.clauses import split_sentences
from assistant.interpret.words import fold

_SPELLED = {
    word: number
    for number, words in enumerate(
        (
            "one first 1st",
            "two second 2nd",
            "three third 3rd",
            "four fourth 4th",
            "five fifth 5th",
            "six sixth 6th",
            "seven seventh 7th",
            "eight eighth 8th",
            "nine ninth 9th",
            "ten tenth 10th",
            "eleven eleventh 11th",
            "twelve twelfth 12th",
        ),
        start=1,
    )
    for word in words.split()
}
_NUMBER = rf"(?:last|\d{{1,3}}|{'|'.join(sorted(_SPELLED, key=len, reverse=True))})"
_ONE = rf"(?:(?:the\s+)?(?:(?:numbers?|nos?\.?|nr\.?|#|points?|items?)\s?)?{_NUMBER})"
_JOINT = r"(?:\s?,(?:\s?and\b)?\s?|\s?[&+/–-]\s?|\s(?:and|plus|or|to|through)\s|\s)"
_LIST = rf"(?P<list>{_ONE}(?:{_JOINT}{_ONE})*)"
_HOLD = (
    r"(?:(?:all\s+)?(?:hold|holds|stand|stands|are|is|'s|'re|look|looks|seem|seems|fit|fits|apply|applies)"
    r"(?:\s+(?:true|right|correct|fine|good|ok|okay|valid|accurate|still|up|indeed))*|(?:correct|right|true|yes))"
)
_WRONG = (
    r"(?:(?:(?:is|are|was|were|looks?|seems?)\s+)?(?:wrong|incorrect|false|outdated|out\s+of\s+date|old|off|out)"
    r"|(?:(?:is|are|was|were|does|do)\s*(?:not|n't|no\s+longer)|not|no\s+longer)\s+"
    r"(?:hold|true|right|correct|apply|relevant|valid|accurate)(?:\s+any\s?more)?)"
)
_EVERY = (
    r"(?:all(?:\s+(?:of\s+)?(?:them|these|those|it|the\s+(?:points|findings|above)))?|everything|every\s+one|each\s+one"
    r"|(?:they|these|those)\s+all|the\s+whole\s+lot|the\s+lot)"
)
_THEM = r"(?:\s+of\s+(?:them|these|those|it|that))?"
_NOTHING = rf"(?:none{_THEM}|nothing|neither|not\s+(?:any|one){_THEM})"
_BUT = r"(?:but|except(?:\s+for)?|apart\s+from|without|other\s+than|bar|save|only\s+not|just\s+not|not|minus)"
_KEEP = (
    r"(?:(?:please\s+)?(?:keep|take|use|only|just|yes(?:\s+to)?|confirm|ok|okay|note|i\s+confirm|it's)\s+)*"
)
_OUT = r"(?:not|drop|without|leave\s+out|leave|remove|skip|forget|ignore|strike|delete|no)\s+"
_MORE = r"(?:[\s,;:–-]*(?:please|thanks|thank\s+you|though|then|only|for\s+now|from\s+it|that's\s+it))*"
_YES = r"(?:yes|yep|yeah|yup|ok|okay|sure|right|correct|exactly|agreed|fine|perfect)"

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?:{_YES}\s*[,:;.!–-]*\s*)?(?:but\s+)?(?:{form}){_MORE}"))
    for kind, form in (
        ("without", rf"{_KEEP}{_EVERY}(?:\s+{_HOLD})?\s*,?\s*{_BUT}\s+{_LIST}(?:\s+{_OUT.strip()})?"),
        ("without", rf"{_OUT}{_LIST}"),
        ("without", rf"{_LIST}\s+{_WRONG}(?:\s*[,;]?\s*(?:but\s+)?the\s+(?:rest|others?)\s+{_HOLD})?"),
        ("all", rf"{_KEEP}{_EVERY}(?:\s+{_HOLD})?"),
        ("all", rf"(?:they|these|those|that)\s+{_HOLD}"),
        ("none", rf"{_KEEP}{_NOTHING}(?:\s+{_HOLD})?"),
        ("first", rf"{_KEEP}the\s+(?P<end>first|last)\s+(?P<many>\d{{1,3}}|{'|'.join(_SPELLED)})"
                  r"(?:\s+(?:ones?|hold))?"),
        ("some", rf"{_KEEP}{_LIST}(?:\s+{_HOLD})?(?:\s*[,;]?\s*(?:and\s+)?(?:drop\s+)?(?:the\s+(?:rest|others?))?"
                 rf"(?:\s+(?:not|out|{_WRONG}))?)?"),
    )
)  # fmt: skip
_LONGEST = 300  # characters of a sentence that chooses
_JUST_YES = re.compile(_YES + r"(?:[\s,!.]+" + _YES + r")*")
_JUST_NO = re.compile(
    r"(?:no|nope|nah|not really|skip(?: (?:it|them|that|this))?|later|not now|don't know|no idea)"
)
# "the second one" speaks of one thing, and "1." is a 1.
_SPOKEN_MARK = re.compile(
    r"\b(first|last|second|third|\w+th|\d+(?:st|nd|rd|th)|\d+)(?:\s+ones?\b|[.)](?=\s|$))"
)
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|–|\bto\b|\bthrough\b)\s*(?:the\s+)?({_NUMBER})")


def read_selection(text: str, count: int) -> tuple[tuple[int, ...], str] | None:
    """Return the numbers that `text` keeps of 1 to `count`, and what is left of the text after them.

    None when `text` does not begin with a choice, or names a number that was not shown. What is left are the
    sentences after the one that chooses, exactly as written, or nothing.
    """
    sentences = split_sentences(text)
    whole = _chosen(fold(text), count)
    if whole is not None or not sentences:
        return None if whole is None else (whole, "")
    first = sentences[0]
    kept = _chosen(fold(first.of(text)), count)
    return None if kept is None else (kept, text[first.end :].lstrip(" \t\r\n.,;:!"))


def _chosen(folded: str, count: int) -> tuple[int, ...] | None:
    if len(folded) > _LONGEST:
        return None
    said = _SPOKEN_MARK.sub(r"\1", " ".join(folded.split()).strip(" .,;:!\"'"))
    every = tuple(range(1, count + 1))
    if _JUST_YES.fullmatch(said):
        return every
    if _JUST_NO.fullmatch(said):
        return ()
    for kind, form in _FORMS:
        found = form.fullmatch(said)
        if not found:
            continue
        match kind:
            case "all":
                return every
            case "none":
                return ()
            case "first":
                many = _value(found["many"], count)
                return None if many > count else every[:many] if found["end"] == "first" else every[-many:]
            case _:
                named = _numbers(found["list"], count)
                if named is None:
                    return None
                return tuple(n for n in every if (n in named) is (kind == "some"))
    return None


def _numbers(listed: str, count: int) -> frozenset[int] | None:
    """The numbers of a list, ranges spelled out; None when one of them was not shown."""
    found: set[int] = set()
    for one in _RANGE.finditer(listed):
        low, high = _value(one[1], count), _value(one[2], count)
        if low > high or high > count:
            return None
        found |= set(range(low, high + 1))
    for one in re.finditer(rf"\b{_NUMBER}\b", _RANGE.sub(" ", listed)):
        found.add(_value(one.group(), count))
    return frozenset(found) if found and found <= set(range(1, count + 1)) else None


def _value(word: str, count: int) -> int:
    if word == "last":
        return count
    return int(word) if word.isdigit() else _SPELLED[word]
