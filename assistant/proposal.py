"""Builds a proposal from a brief and a ranking. Pure. What can't be traced to a finding is not shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from assistant.brief import Finding, Slot
from assistant.causes import balance, remedies
from assistant.level_basis import Basis, role_basis
from assistant.levels import choose_level
from assistant.matching import Ranking
from assistant.measures import Measure, measures
from assistant.mending import mend
from assistant.proposal_types import (
    Evidence,
    KpiLink,
    Proposal,
    ProposedCapability,
    UncoveredNeed,
)
from assistant.reasons import quoted, says
from assistant.restate import lower_first, said_back, upper_first
from assistant.role_title import role_title
from assistant.selecting import select
from assistant.state import State
from capability_library.schema import Capability, Framework, Kpi
from kit.shares import whole_shares
from prompts.schema import Remedy
from retrieval.matcher import Match

FOCUS = (4, 6)
FOCUS_KEEP = 0.6
EVIDENCE = 3
TELLING = 2  # a model's grade from which on its words count as evidence
# These explain least by themselves: who somebody is, and the number, which stands in the KPI link anyway.
BACKGROUND = frozenset({Slot.FRAME, Slot.LEVEL, Slot.KPI})
NEED_WORDS = 6  # a shorter remark is no need of its own
# Slots whose needs must be covered by some capability, or be named as uncovered.
NEEDS = frozenset({Slot.PROBLEM, Slot.PRIORITY, Slot.CRITICAL_WORK})


def build(
    state: State,
    ranking: Ranking,
    *,
    framework: Framework,
    kpis: Mapping[str, Kpi],
    remedy_entries: Mapping[str, tuple[Remedy, ...]],
    nearest: Callable[[str], Sequence[str]],
) -> Proposal:
    """Return the proposal. `nearest` names the ids closest to words that no match covered."""
    findings, slots = state.findings, state.slots
    measured = measures(findings)
    basis = role_basis(findings)
    causes = balance(findings, ranking.environment)
    set_right = remedies(causes, remedy_entries, framework.capabilities)
    mending = mend(
        ranking.matches, set_right if causes.environment_dominates else (), findings, picked=ranking.picked
    )
    ranking = replace(ranking, matches=mending.matches)
    kept, dropped = select(state, ranking, mending.seated, framework)
    focus = _focus_count(kept)
    chosen = [
        _propose(framework.capabilities[match.capability_id], rank, _because(match, ranking, mending.causes),
                 focus=rank < focus, for_leaders=match.capability_id in mending.seated, basis=basis,
                 measured=measured, kpis=kpis)
        for rank, match in enumerate(kept)
    ]  # fmt: skip
    goal = _first(slots.get(Slot.GOAL, ()), tag="goal")
    work = _first(slots.get(Slot.CRITICAL_WORK, ()))
    return Proposal(
        role=_role(findings),
        goal=goal.value if goal else None,
        goal_finding_id=goal.id if goal else None,
        kpis=tuple(measure.reading for measure in measured),
        critical_work=work.value if work else None,
        critical_work_finding_id=work.id if work else None,
        environment_dominates=causes.environment_dominates,
        remedies=set_right,
        capabilities=with_weights(chosen, [match.score for match in kept]),
        left_out=dropped,
        uncovered=_uncovered(ranking, nearest),
        assumptions=_assumptions(state),
        framework=framework.name,
        framework_version=framework.version,
    )


def _focus_count(kept: Sequence[Match]) -> int:
    least, most = FOCUS
    strong = sum(match.score >= FOCUS_KEEP * kept[0].score for match in kept) if kept else 0
    return min(max(strong, least), most, len(kept))


def _propose(
    capability: Capability,
    rank: int,
    because: Sequence[Evidence],
    *,
    focus: bool,
    for_leaders: bool,
    basis: Basis,
    measured: Sequence[Measure],
    kpis: Mapping[str, Kpi],
) -> ProposedCapability:
    link = kpi_link(capability, measured, kpis, because[0])
    return ProposedCapability(
        capability_id=capability.id,
        name=capability.name,
        definition=capability.definition,
        domain=capability.domain,
        focus=focus,
        weight=0,
        level=choose_level(capability, basis, focus=focus, for_leaders=for_leaders),
        reason=_reason(because, rank, for_leaders=for_leaders),
        kpi=link,
        because=tuple(because),
    )


def evidence_for(match: Match, ranking: Ranking) -> tuple[Evidence, ...]:
    """The strongest reasons, one a finding, what happens in the work before the background.

    Words on which a model graded the capability come first where retrieval had not met them. That it was picked
    from the short list comes last.
    """
    picked = _picked(match, ranking)
    words = EVIDENCE - len(picked)
    reasons = [(ranking.finding(reason.query_index), reason) for reason in match.reasons]
    reasons.sort(key=lambda pair: pair[0].slot in BACKGROUND)
    seen = _graded(match, ranking, {finding.quote for finding, _ in reasons[:words]})
    for finding, reason in reasons:
        if finding.quote not in seen and len(seen) < words:
            seen[finding.quote] = Evidence(
                finding_id=finding.id,
                quote=finding.quote,
                turn=finding.turn,
                passage=reason.passage,
                passage_kind=reason.passage_kind,
                source=reason.source,
                document=finding.source.where if finding.source else None,
            )
    return (*seen.values(), *picked)


def _picked(match: Match, ranking: Ranking) -> tuple[Evidence, ...]:
    finding = ranking.picked.get(match.capability_id)
    if finding is None:
        return ()
    return (
        Evidence(
            finding_id=finding.id,
            quote=finding.quote,
            turn=finding.turn,
            passage=finding.value,
            passage_kind="name",
            source="picked",
        ),
    )


def _because(match: Match, ranking: Ranking, causes: Mapping[str, Evidence]) -> Sequence[Evidence]:
    """What the leader's words met; first the cause that the capability helps to put right, if there is one."""
    met, cause = evidence_for(match, ranking), causes.get(match.capability_id)
    if cause is None:
        return met
    picked = [one for one in met if one.source == "picked"]
    words = [cause, *(one for one in met if one.quote != cause.quote and one not in picked)]
    return (*words[: EVIDENCE - len(picked)], *picked)


def _graded(match: Match, ranking: Ranking, met: Set[str]) -> dict[str, Evidence]:
    grade = ranking.graded.get(match.capability_id)
    if grade is None or grade.finding is None or grade.value < TELLING or grade.finding.quote in met:
        return {}
    evidence = Evidence(
        finding_id=grade.finding.id,
        quote=grade.finding.quote,
        turn=grade.finding.turn,
        passage=grade.passage,
        passage_kind="definition",
        source="model",
        document=grade.finding.source.where if grade.finding.source else None,
    )
    return {evidence.quote: evidence}


def _reason(because: Sequence[Evidence], rank: int, *, for_leaders: bool) -> str:
    if because[-1].source == "picked":
        return _reason_of_pick(because)
    first = upper_first(says(because[0], words=18))
    if for_leaders:
        return f"{first}. Training those who do the work won't change that; whoever puts it right needs this."
    if because[0].passage_kind == "precedent":
        return f"{first}. Where others said “{said_back(because[0].passage, words=18)}”, the role needed this too."
    if len(because) == 1:
        return first + "."
    joint = ("and", "and also", "and earlier")[rank % (2 if because[1].document else 3)]
    same = because[0].document == because[1].document
    return f"{first}, {joint} {quoted(because[1], words=14) if same else says(because[1], words=14)}."


def _reason_of_pick(because: Sequence[Evidence]) -> str:
    if len(because) == 1:
        return "You picked it from the short list."
    return f"You picked it from the short list, and {says(because[0], words=18)}."


def kpi_link(
    capability: Capability, measured: Sequence[Measure], kpis: Mapping[str, Kpi], evidence: Evidence
) -> KpiLink | None:
    """Tie a capability to a number the leader gave: directly, by an earlier measure, or by their words."""
    for measure in measured:
        if measure.reading.kpi_id in capability.kpis:
            return _link(measure, f"Moves {lower_first(measure.reading.name)} directly.")
    for measure in measured:
        target = kpis.get(measure.reading.kpi_id or "")
        earlier = [name for name in capability.kpis if target and name in target.moved_by and name in kpis]
        if earlier:
            return _link(
                measure,
                f"Moves {lower_first(kpis[earlier[0]].name)}, which moves before"
                f" {lower_first(measure.reading.name)}.",
            )
    if not measured:
        return None
    return _link(
        measured[0],
        f"No measure ties it to {lower_first(measured[0].reading.name)}; it rests on {evidence.place}.",
    )


def _link(measure: Measure, how: str) -> KpiLink:
    return KpiLink(
        finding_id=measure.findings[-1], name=measure.reading.name, kpi_id=measure.reading.kpi_id, how=how
    )


def with_weights(
    chosen: Sequence[ProposedCapability], scores: Sequence[float]
) -> tuple[ProposedCapability, ...]:
    """Give whole per cents that add up to 100 (largest remainder), by score."""
    if not chosen or sum(scores) <= 0:
        return tuple(chosen)
    return tuple(
        capability.model_copy(update={"weight": weight})
        for capability, weight in zip(chosen, whole_shares(scores, 100), strict=True)
    )


def _uncovered(ranking: Ranking, nearest: Callable[[str], Sequence[str]]) -> tuple[UncoveredNeed, ...]:
    """Needs that none of the leading matches rests on."""
    covered = {reason.query_index for match in ranking.matches for reason in match.reasons}
    return tuple(
        UncoveredNeed(finding_id=finding.id, quote=finding.quote, nearest=tuple(nearest(finding.quote)))
        for index, finding in enumerate(ranking.asked)
        if finding.slot in NEEDS and index not in covered and len(finding.quote.split()) >= NEED_WORDS
    )


def _role(findings: Sequence[Finding]) -> str:
    return role_title([one.value for one in findings if one.slot is Slot.FRAME]) or "The role you described"


def _first(findings: Sequence[Finding], *, tag: str | None = None) -> Finding | None:
    tagged = [finding for finding in findings if finding.tag == tag] if tag else []
    return next(iter(tagged or findings), None)


def _assumptions(state: State) -> tuple[str, ...]:
    noted = [
        f"“{finding.quote}” is taken as it stands; what it looks like in the work was not settled."
        for finding in state.findings
        if finding.assumption
    ]
    unknown = [
        f"{slot.value.replace('_', ' ').capitalize()}: not known yet."
        for slot, reason in state.skipped.items()
        if reason == "unknown" and slot not in state.slots  # one question about it more was passed over
    ]
    return (*noted, *unknown)
