"""First and last names by which people are recognised, from Faker's lists for 23 countries (MIT). Loaded late.

`ALSO_WORDS` are names that are more often something else in what a leader says: words, months, places. Alone they
are left as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module


def words_in(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


_COUNTRIES = words_in(
    """
    en_US en_GB en_IN de_DE de_AT de_CH fr_FR es_ES es_MX it_IT nl_NL pl_PL pt_BR pt_PT sv_SE tr_TR da_DK no_NO
    fi_FI cs_CZ ro_RO hr_HR hu_HU
    """
)


_WORDS = words_in(
    """
    ale amber april august autumn beat bent bill bitten bob can canal chase clay cord dawn dean dev don
    drew edit else faith floor forum frank german god grace grant grit gun guy harm harsh hope hunter
    hue ivory jade jewel job joy june junior kick king lane lean line lone lot love lucky major marine
    mark mason mate mats max may mentor merit meta mile my odd owe patience pearl peer penny per pilar
    piper prince princess prudence ray reed rich robin rose royal said sage server sky sole star stone
    storm summer sunny tea ties till tone toy trinity true trust urban us van victor ward will winter
    wolf candy crystal gay gene honor justice liberty mercy miles noble norm pat pierce rod rusty sandy
    skip sterling trace trip wade art chance colt cruz dale dell ford garden glen heath iris ivy lily
    olive basil ginger myrtle rosemary violet daisy holly hazel heather cherry melody harmony destiny
    genesis nova angel christian bishop carter cooper dexter forest gardener harper jordan parker porter
    price spencer taylor turner tyler bo li om lo ib ramadan noel easter domingo dulce luz mar paz sol
    bien marine prune clement constant juste parfait aim
    """
)
_PLACES = words_in(
    """
    adelaide africa alexandria america asia atlanta austin bali berlin bradford brooklyn carolina chad
    charlotte chelsea china dakota dallas denver devon florence georgia geneva genoa hamburg houston
    india ireland israel jackson kent kenya kingston lincoln lisbon london lourdes madison malta
    melbourne milan modena montana nevada odessa orlando paris phoenix roma salvador santiago santos
    savannah siena sofia sydney trento valencia venice verona victoria vienna virginia warsaw washington
    york zara lima odense trier essen bergen
    """
)
ALSO_WORDS: frozenset[str] = _WORDS | _PLACES


@dataclass(frozen=True)
class NameLists:
    """Names in small letters."""

    first: frozenset[str]
    last: frozenset[str]


@cache
def name_lists() -> NameLists:
    """Read the lists; takes about two seconds the first time."""
    first: set[str] = set()
    last: set[str] = set()
    for country in sorted(_COUNTRIES):
        provider = import_module(f"faker.providers.person.{country}").Provider
        for attribute in dir(provider):
            if attribute.startswith("first_names"):
                first |= _single(getattr(provider, attribute))
            elif attribute.startswith("last_names"):
                last |= _single(getattr(provider, attribute))
    return NameLists(frozenset(first), frozenset(last))


def _single(names: object) -> set[str]:
    """The single words among names; lists come as tuples or as mappings to weights."""
    if not isinstance(names, tuple | list | dict):
        return set()
    words = {part for name in names if isinstance(name, str) for part in name.split()}  # pyright: ignore[reportUnknownVariableType]
    return {word.casefold() for word in words if len(word) > 1 and word.replace("-", "").isalpha()}
