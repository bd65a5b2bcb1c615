"""Things a leader names at the proposal without saying what shall become of them: "and the roster?". Pure."""

from __future__ import annotations

import re

from assistant.interpret.edit_cues import VERBS
from assistant.interpret.edit_parts import bare
from assistant.interpret.meta import meta_of
from assistant.interpret.words import content_words, fold, is_said, tokens, word_set

LONGEST = 9  # words; a longer phrase tells something

# With one of these it is a sentence, a reaction, or about the proposal itself: nothing is named.
_NO_NAME = word_set(
    """i im ive id we were weve wed us our you youre your he she it its they theyre them me my this that thats
    these those there theres here who whos what whats when where why how which is are was were be been being
    am isnt arent wasnt werent has have had hasnt havent do does did dont doesnt didnt can could cant cannot
    couldnt will would wont wouldnt should must may might shall need needs want wants got get gets let lets
    not never no nothing none nobody too enough very so quite more less fewer only just still already again
    later tomorrow today yesterday next good bad better best worse worst nice great wow interesting strange
    odd weird funny nonsense rubbish wrong right true false maybe perhaps sorry really seriously sure thanks
    thank hello hi yes ok okay please hmm hm lol stop wait level levels list proposal weight weights
    capability capabilities skill skills number numbers question questions everything anything something all
    any some one ones thing things stuff else other others if because unless until while although than
    come comes came go goes going keep keeps feel feels seem seems look looks think know say says said mean means
    like likes see find put take back neither"""
)
_COMMAND = re.compile(rf"(?:{VERBS})\b")
# "Mechanics must learn high voltage": what people are to learn.
_LEARNS = re.compile(
    r"(?:[\w' -]{1,60}? )?(?:must|should|have to|has to|need to|needs to|ought to) (?:also )?"
    r"(?:learn(?: how to| to| about)?|know(?: how to| about)?|understand|be trained (?:in|on|for)|be taught|"
    r"master) (?P<a>.+)"
)


def is_thing(words: str) -> bool:
    """Say whether `words` can be the name of something: a few words without a verb, and none about the list."""
    folded = fold(words)
    said = tokens(folded)
    return (
        0 < len(said) <= LONGEST
        and bool(content_words(folded))
        and is_said(words)
        and not any(token.key in _NO_NAME for token in said)
        and meta_of(words) is None
    )


def thing_asked_after(words: str) -> str | None:
    """Return what a question names that is nothing but a name: "the roster?"."""
    named = words.strip(" .!")
    if not named.endswith("?"):
        return None
    named = named.rstrip("? ")
    return named if is_thing(named) else None


def thing_wished(sentence: str) -> str | None:
    """Return what a sentence names: all of it, or what it says people must learn."""
    said = bare(sentence).rstrip(" .!?")
    learns = _LEARNS.fullmatch(fold(said))
    if learns:
        said = said[slice(*learns.span("a"))]
    return said if is_thing(said) and not _COMMAND.match(fold(said)) else None
