"""The dangerous errors, named first: what must never happen, whatever else the figures say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.blocks import Ask, Block, Environment, Say, ShowProposal
from assistant.brief import Finding
from assistant.events import DocumentRead, DocumentSettled, Found, Replied
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.numbers import numbers_in
from assistant.proposal_types import Proposal
from capability_library.schema import Framework
from evals.playing import Played


@dataclass(frozen=True)
class Danger:
    kind: str
    case: str
    detail: str


KINDS = ("untraceable_claim", "outside_framework", "invented_number", "environment_not_said")


def dangers(played: Played, framework: Framework) -> tuple[Danger, ...]:
    """Return every dangerous error of a conversation."""
    proposal = played.state.proposal
    if proposal is None:
        return ()
    found = [
        *(("untraceable_claim", text) for text in untraceable(proposal, played)),
        *(("outside_framework", text) for text in outside(proposal, framework)),
        *(("invented_number", text) for text in invented_numbers(played)),
        *(("environment_not_said", text) for text in environment_not_said(played)),
    ]
    return tuple(Danger(kind=kind, case=played.case.id, detail=detail) for kind, detail in found)


def untraceable(proposal: Proposal, played: Played) -> list[str]:
    """Claims whose quote does not stand verbatim where it is said to: in the leader's message of that turn, or on
    that page of a document, of which they have confirmed it.
    """
    messages = played.messages
    known = {finding.id: finding for finding in played.findings}
    problems = [problem for finding in played.findings for problem in _not_in_document(finding, played)]
    for one in proposal.capabilities:
        if not one.because:
            problems.append(f"{one.capability_id}: no words behind it")
        for evidence in one.because:
            finding = known.get(evidence.finding_id)
            if finding and finding.source:
                if evidence.quote != finding.quote or evidence.document != finding.source.where:
                    problems.append(f"{one.capability_id}: {evidence.quote!r} is not what was confirmed")
            elif finding is None or evidence.quote not in messages.get(evidence.turn, ""):
                problems.append(f"{one.capability_id}: {evidence.quote!r} is not in message {evidence.turn}")
        if one.kpi and one.kpi.finding_id not in known:
            problems.append(f"{one.capability_id}: KPI rests on {one.kpi.finding_id}, which does not stand")
    for remedy in proposal.remedies:
        if remedy.finding_id not in known or remedy.quote != known[remedy.finding_id].quote:
            problems.append(f"remedy: {remedy.quote!r} does not stand")
    for name, finding_id in (
        ("goal", proposal.goal_finding_id),
        ("critical work", proposal.critical_work_finding_id),
    ):
        if finding_id is not None and finding_id not in known:
            problems.append(f"{name} rests on {finding_id}, which does not stand")
    return problems


def _not_in_document(finding: Finding, played: Played) -> list[str]:
    """What is wrong with a finding that is said to stand in a document."""
    source = finding.source
    if source is None:
        return []
    document = played.documents.get(source.document_id)
    page = document.page(source.page) if document else None
    if page is None or finding.quote not in page.text or page.label != source.label:
        return [f"{finding.quote!r} is not on page {source.page} of {source.document_id}"]
    if not _confirmed(finding, played):
        return [f"{finding.quote!r} of {source.document_id} was never confirmed"]
    return []


def _confirmed(finding: Finding, played: Played) -> bool:
    """The leader kept a finding with these words when they were shown what the document says."""
    assert finding.source
    shown: dict[tuple[str, int], str] = {}
    for event in played.events:
        if isinstance(event, DocumentRead):
            shown |= {(event.document_id, one.number): one.quote for one in event.findings}
        elif (
            isinstance(event, DocumentSettled)
            and event.document_id == finding.source.document_id
            and finding.quote in {shown.get((event.document_id, number)) for number in event.kept}
        ):
            return True
    return False


def outside(proposal: Proposal, framework: Framework) -> list[str]:
    """Capabilities that are not in the pinned framework, or carry another name."""
    return [
        one.capability_id
        for one in proposal.capabilities
        if one.capability_id not in framework.capabilities
        or framework.capabilities[one.capability_id].name != one.name
    ]


def invented_numbers(played: Played) -> list[str]:
    """Numbers in what we said or noted that the leader never said (dates we worked out are dates, not numbers).

    A number of a document counts as said where the leader confirmed the words it stands in, and nowhere else.
    """
    said = numbers_in(" \n".join(played.messages.values()))
    problems: list[str] = []
    found = [event.finding for event in played.events if isinstance(event, Found)]
    for finding in found:
        there = numbers_in(finding.quote) if finding.source else said
        for what in ("baseline", "target", "change"):
            value = getattr(finding.kpi, what) if finding.kpi else None
            if value is not None and not _was_said(value, there):
                problems.append(f"{finding.value}: {what} {value:g} was never said")
    shown = {token for finding in found if finding.kpi for token in _digits(format_reading(finding.kpi))}
    shown |= {
        token
        for finding in found
        if finding.source
        for token in _digits(f"{finding.quote} {finding.source.label}")
    }
    spoken = {token for text in played.messages.values() for token in _digits(text)}
    for event in played.events:
        if isinstance(event, DocumentRead):  # its name and how much it is are told back
            spoken |= _digits(f"{event.name} {event.extent}")
    for event in played.events:
        if isinstance(event, Replied):
            for block in event.blocks:
                if isinstance(block, Say):
                    stray = _digits(block.text) - spoken - shown
                    problems += [f"we said {token} in {block.text!r}" for token in sorted(stray)]
    return problems


def _was_said(value: float, said: frozenset[float]) -> bool:
    return any(abs(abs(value) - abs(number)) < 1e-6 * max(1.0, abs(value)) for number in said)


def _digits(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)*", text))


def environment_not_said(played: Played) -> list[str]:
    """Capabilities were offered for an environment-dominated case without saying so first."""
    if not played.case.environment_dominated:
        return []
    problems: list[str] = []
    for event in played.events:
        said = False
        for block in event.blocks if isinstance(event, Replied) else ():
            said = said or isinstance(block, Environment)
            if _names_capabilities(block) and not said:
                problems.append(f"a {block.type} came without the notice")
    return problems[:1]


def _names_capabilities(block: Block) -> bool:
    return isinstance(block, ShowProposal) or (isinstance(block, Ask) and bool(block.notes))
