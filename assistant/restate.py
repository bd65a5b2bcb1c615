"""Says a leader's words back to them: the same words, in the second person, no longer than needed."""

from __future__ import annotations

import re

# "I" as a subject takes "you"; the verb after it has to follow. Longest first.
_SWAPS: tuple[tuple[str, str], ...] = (
    (r"I'm|I am|we're|we are", "you are"),
    (r"I was|we were", "you were"),
    (r"I've|we've", "you have"),
    (r"I'd|we'd", "you would"),
    (r"I'll|we'll", "you will"),
    (r"am I|are we", "are you"),
    (r"myself|ourselves", "yourselves"),
    (r"mine|ours", "yours"),
    (r"my|our", "your"),
    (r"I|we", "you"),
    (r"me|us", "you"),
)
_PATTERN = re.compile(
    "|".join(rf"(?P<p{i}>(?<![\w'’])(?:{words})(?![\w]))" for i, (words, _) in enumerate(_SWAPS)),
    re.IGNORECASE,
)
# "US" and "IT" are names, not pronouns; a lone capital I inside an abbreviation is one too.
_NAMES = frozenset({"US", "ME"})
# Words that begin a sentence without being a name. Any other first word keeps its capital.
_ORDINARY_WORDS = """
a about after again all also an and any anyone as at because before both but by can customers don't each
everybody everyone every few first for from getting good half having he her his how if in is it it's its just
last less lots many managers maybe more most my new no nobody none not nothing of on once one only or other
our out over patients people plus residents same she since so some somebody someone sometimes staff still
that that's the their them then there there's these they they're this those three to today too two under
until usually very we we're what when where which while who why with without you you're your
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_LEAD_INS = re.compile(
    r"^(?:(?:no|yes|yeah),|so|and|but|ok(?:ay)?|honestly|basically|frankly|actually|i mean|i think"
    r"|(?:well|look|right)(?=[,:.]| (?:i|we|it|they|the|so|but|there|that|you|our|my)\b)"  # not "right first time"
    r"|i guess|i would say|i'd say|we think|to be honest|also|because|that|mainly|mostly|maybe|probably"
    r"|it's that|the (?:main |biggest |real )?(?:problem|issue|thing) is(?: that)?)(?![\w'’])[\s,:]*",
    re.IGNORECASE,
)


def second_person(text: str) -> str:
    """Turn first-person words into second-person ones: "my team waits for us" → "your team waits for you"."""

    def swap(hit: re.Match[str]) -> str:
        word = hit.group()
        if word in _NAMES:
            return word
        new = _SWAPS[int((hit.lastgroup or "p0")[1:])][1]
        # "I" is written large anywhere; only "We" and "My" tell that a sentence begins.
        return new[0].upper() + new[1:] if word[0].isupper() and word[0] != "I" else new

    return _PATTERN.sub(swap, text.replace("’", "'"))


def short(text: str, *, words: int = 22) -> str:
    """Trim to at most `words` words, at the end of a clause where there is one, without lead-ins."""
    text = " ".join(text.split())
    before = None
    while before != text:
        before, text = text, _LEAD_INS.sub("", text, count=1)
    text = text.strip(" .,;:!?–—-")
    tokens = text.split(" ")
    if len(tokens) <= words:
        return text
    head = " ".join(tokens[:words])
    cut = max(head.rfind(mark) for mark in (", ", "; ", " – ", " — ", ". "))
    return head[:cut] if cut > len(head) // 2 else head + " …"


def said_back(text: str, *, words: int = 22) -> str:
    """The leader's words as one would say them back in the middle of a sentence."""
    text = second_person(short(text, words=words))
    first = text.split(" ", 1)[0].strip(",;:").casefold()
    return text[0].lower() + text[1:] if first in _ORDINARY else text


def lower_first(name: str) -> str:
    """A measure's name inside a sentence: "Net churn" → "net churn"; OEE and NPS stay."""
    first = name.split(" ", 1)[0]
    return name if sum(letter.isupper() for letter in first) > 1 else name[:1].lower() + name[1:]


def upper_first(text: str) -> str:
    """Begin with a capital."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Give a text a capital and a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…:" else ".")
