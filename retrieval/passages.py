"""Cuts a framework into passages: the short texts that a leader's words are compared with.

Passages, not documents, so that a match can say which sentence of the library it met.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from capability_library.schema import Capability, Framework, Kpi, Precedent

Kind = Literal["name", "definition", "signal", "component", "kpi", "indicator", "label", "precedent"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of one capability (or of one precedent). Passages of one owner stand next to each other."""

    capability_id: str
    kind: Kind
    text: str


def passages(framework: Framework, kpis: Mapping[str, Kpi]) -> tuple[Passage, ...]:
    """Return all passages of `framework`, capability by capability, each starting with its name.

    A plain framework yields name, definition and labels. A KPI id that `kpis` lacks is passed over: an
    organisation's framework may name measures we don't know. A text that a capability says twice is
    returned once, under the first kind that said it.
    """
    return tuple(
        Passage(capability.id, kind, text)
        for capability in framework.capabilities.values()
        for text, kind in _texts(capability, kpis).items()
    )


def precedent_passages(precedents: Iterable[Precedent]) -> tuple[Passage, ...]:
    """Return what was said in each precedent, owned by the precedent's id."""
    return tuple(Passage(one.id, "precedent", text) for one in precedents for text in dict.fromkeys(one.said))


def _texts(capability: Capability, kpis: Mapping[str, Kpi]) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for kind, text in _spoken(capability, kpis):
        if tidy := " ".join(text.split()):
            found.setdefault(tidy, kind)
    return found


def _spoken(capability: Capability, kpis: Mapping[str, Kpi]) -> Iterator[tuple[Kind, str]]:
    yield "name", capability.name
    yield "definition", capability.definition
    for label in capability.alt_labels:
        yield "label", label
    for signal in capability.signals:
        yield "signal", signal
    parts = capability.components
    for group in (parts.skills, parts.knowledge, parts.processes, parts.tools, parts.behaviours):
        yield "component", "; ".join(group)
    for kpi in (kpis[id] for id in capability.kpis if id in kpis):
        yield "kpi", kpi.name
        for alias in kpi.aliases:
            yield "kpi", alias
    for _, indicators in sorted(capability.levels.items()):
        for indicator in indicators:
            yield "indicator", indicator
