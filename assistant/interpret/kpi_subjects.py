"""What a number is of, in the leader's words: the subject of its clause, or what the share is a share of. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.interpret.clauses import Span
from assistant.interpret.number_words import word_set
from assistant.interpret.numbers import Number


@dataclass(frozen=True)
class Subject:
    """A measure's name, where it stands, and `start`, where the words about the measure begin."""

    name: str
    name_start: int
    start: int


_F = re.IGNORECASE
_VERB = (
    r"(?:is|are|was|were|be|been|has|have|had|stands?|sits?|runs?|running|comes?|averages?|reach(?:ed|es)?|hovers?|lies"
    r"|it|['’]s|['’]re|used|ran|would|should|could|must|can|will|needs?|wants?|do|does|costs?|takes?|shows?|says?)"
)
_VERB_IN = re.compile(rf"(?:(?<![\w-])|(?=['’])){_VERB}\b", _F)
# Where a new thing begins to be spoken of.
_BREAK = re.compile(
    r"[;:()\n]|,\s|\s[-–—]+\s|\b(?:and|but|because|while|whereas|so|that|which|see|for the record)\b", _F
)
_LEAD = re.compile(
    r"^\W*(?:(?:or|the|our|my|your|their|his|her|its|an?|this|that|and|so|but|well|oh|okay|ok|also|now|then|right"
    r"|by the way|honestly|currently|today|at present|at the moment|another|number|in the|in|on|we|i|they"
    r"|he|she|it|there|here|what|is|are|was|you|see|look|actually|of|for|no(?!-)|wait|sorry|thing|most|main|important|figure|measure|kpi|one"
    r"|where|if|when|who|last|this|quarter|year|month|itself)\b\W*)+",
    _F,
)
_TAIL = re.compile(
    r"\W*(?:\b(?:at|on|in|by|to|of|with|only|about|around|roughly|still|now|currently|already|actually|really|say|the|an?"
    r"|it|he|she|they|it['’]?s|some|for|over|under|from|today|this|year|month|quarter|case|has|have|is|are|was|were|who)\b\W*)+$",
    _F,
)
_OBJECT = re.compile(
    r"\b(?:had|have|has|see|get|reject|lose|count|record|report)\s+((?:[\w'’-]+\s+){0,3}?[\w'’-]+)\s+(?:on|of|in|at|for)\s+"
    r"(?:(?:about|around|roughly|some|only|an?)\s+)?$",
    _F,
)
_BEHIND = re.compile(r"\s*(?:of\s+)?(?:(?:the|our|all|my|their|an?|who)\s+)*((?:[\w'’/-]+\s*){1,8})", _F)
_STOPS = re.compile(
    r"\b(?:and|but|now|today|while|within|at present|currently|i|we|already|by|instead)\b.*$", _F | re.S
)
_ENDS = re.compile(r"(?:[,;:()\n]|\s[-–—]+\s|\b(?:and|but|because|while|whereas|so|that|which|see))\s*$", _F)
_IN_A_HUNDRED = re.compile(r"\s+\w+ in (?:a|every) hundred\b", _F)
_NO_NAME = re.compile(
    r"(?:to|from|into|or|this|last|next|now|today|on|at|in|with|off|by|per|up|down|more|less|but|too)\b", _F
)
_IT_IS = re.compile(r"\W*it(?:['’]s|\s+is|\s+was)\b", _F)
# "Across the group", "in the team of the north we have": where it is, not what it is.
_PLACE_ONLY = re.compile(
    r"\W*(?:in|at|across|with|on|for|among|over|from|by|inside)\b(?:(?!\b(?:is|are|was|were)\b).)*?(?:\b(?:we|they|i|you)\b|$)",
    _F,
)
_LOOKED_AT = re.compile(
    r"\b(?:we|i|they)\s+(?:always\s+|mostly\s+|also\s+)?(?:look|watch|count|track|measure|report|follow|discuss|check|talk)\s+"
    r"(?:(?:at|on|to|about|over|the|our)\s+)*(?=\w{3})",
    _F,
)
# "But if they did:", "as I told you", "put it this way": helper verbs and ways to begin, which name nothing.
_SAYS_NOTHING = word_set(
    """do does did done doing have has had having can could may might would should must shall will am is
    are was were be been let lets get gets got ask asks asked tell tells told say says said put puts
    mean means meant think know knew want wanted like liked know guess suppose see hear heard matter
    matters count counts care cares begin start i me my you your we us our they them their he him she
    her it this that these those what which who if when as so or and but not to the a an way thing
    things point honest fair simply plainly really ever only all any anyone anybody everyone everybody
    someone somebody nobody one ones"""
)
_SHORT_LEAD = 5  # words before the number that leave the subject to the sentence before
_FAR = 400  # characters before a number in which its subject is looked for
_LONGEST = 9


def subject_of(text: str, sentences: Sequence[Span], at: int, number: Number) -> Subject | None:
    """Return what `number`, in sentence `at`, is the value of; None when its words name nothing."""
    sentence = sentences[at]
    sentence = Span(max(sentence.start, number.start - _FAR), sentence.end)
    before = text[sentence.start : number.start]
    if found := _OBJECT.search(before):
        return _subject(text, found[1], sentence.start + found.start(1), sentence.start)
    *earlier, own = _chunks(before)
    apposed = earlier[-1:] if _IT_IS.match(before[slice(*own)]) else []
    for chunk in (own, *apposed):
        named = _named(before, chunk, complement=False)
        if (
            named is None
            or _PLACE_ONLY.match(before[slice(*chunk)])
            or (chunk in apposed and _VERB_IN.search(before, *chunk))
        ):
            continue

        return _subject(text, named[0], sentence.start + named[1], sentence.start + named[1])
    of_many = number.unit == "per cent" or number.noun or _IN_A_HUNDRED.match(text, number.end)
    if of_many and (behind := _behind(text, sentence, number)):
        return behind
    for chunk in earlier:
        if named := _named(before, chunk, complement=True):
            return _subject(text, named[0], sentence.start + named[1], sentence.start + named[1])
    if at and len(before.split()) <= _SHORT_LEAD:
        said = text[sentences[at - 1].start : sentences[at - 1].end]
        for chunk in _chunks(said):
            if named := _named(said, chunk, complement=True):
                place = sentences[at - 1].start + named[1]
                return _subject(text, named[0], place, place)
    return _behind(text, sentence, number)


def _chunks(words: str) -> list[tuple[int, int]]:
    breaks = [0, *(m.end() for m in _BREAK.finditer(words))]
    if words.rstrip().endswith(":") and len(breaks) > 1:
        breaks.pop()
    return list(zip(breaks, [*breaks[1:], len(words)], strict=True))


def _named(words: str, chunk: tuple[int, int], *, complement: bool) -> tuple[str, int] | None:
    """The noun before the verb of a clause, or, where that says nothing ("the number is …"), the one behind it."""
    start, end = chunk
    verb = _VERB_IN.search(words, start, end)
    if named := _trimmed(words, start, verb.start() if verb else end):
        return named
    return _trimmed(words, verb.end(), end) if verb and complement else None


def _trimmed(words: str, start: int, end: int) -> tuple[str, int] | None:
    clause = _ENDS.sub(lambda m: " " * len(m.group()), words[start:end])
    lead = _LEAD.match(clause)
    begin = lead.end() if lead else len(clause) - len(clause.lstrip())
    if looked := _LOOKED_AT.search(clause, begin):  # "in the meeting we look at late buses"
        begin = looked.end()
    name = clause[begin:]
    name = name[: found.start()] if (found := _TAIL.search(name)) else name.rstrip()
    words_of_it = name.split()
    fits = 0 < len(words_of_it) <= _LONGEST and re.match(r"[A-Za-z][\w'’-]{2}|[A-Z]{2}", name)
    says = any(word.lower() not in _SAYS_NOTHING for word in re.findall(r"\w+", name))
    return (name, start + begin) if fits and says else None


def _behind(text: str, sentence: Span, number: Number) -> Subject | None:
    found = _BEHIND.match(text, number.end, sentence.end)
    name = _STOPS.sub("", found[1]).strip() if found else ""
    if name.split()[-1:] == ["there"] or re.match(
        r"(?:get|go|come|do|make|manage)\s+(?:there|it|so|this|that)\b", name
    ):
        return Subject("", number.start, number.start)  # "32 per cent get there"
    return (
        _subject(text, name, found.start(1), number.start)
        if found and name and not _NO_NAME.match(name)
        else None
    )


def _subject(text: str, name: str, place: int, start: int) -> Subject | None:
    name = name.rstrip(" ,.;:–—-")
    return Subject(name, place, start) if name and text.startswith(name, place) else None
