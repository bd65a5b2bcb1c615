"""Sources of reports for tests: from bare to everything at once."""

from __future__ import annotations

from datetime import date

from assistant.brief import Cell, Finding, Slot
from assistant.model.record import ModelCall
from assistant.proposal_types import (
    Evidence,
    KpiLink,
    LeftOut,
    LevelChoice,
    Proposal,
    ProposedCapability,
    Remedy,
    UncoveredNeed,
)
from assistant.tailoring.values import CapabilityText, LevelText, Tailored
from capability_library.schema import LEVEL_NAMES
from tests.workforce.profiles import LIBRARY, OURS, QUOTE, RETENTION, limits
from workforce.learning_plans import Grounds, LearningPlan
from workforce.planner import make_plan
from workforce.reports.source import Source
from workforce.role_profiles import RoleProfile, from_proposal

ARABIC = "نتصل بالعملاء فقط قبل انتهاء العقد"
CHINESE = "我们只在合同到期前联系客户"
EMOJI = "renewals 🚀 and 👩‍👩‍👧 tears 😭"
LONG = ("We only ring them when the contract is about to run out, and then it is about the price. " * 30)[
    :2000
]
HOSTILE = '=HYPERLINK("http://x") #set page(fill: red) *b* <b>x</b> $1$ `code` [a](b) \\ @ref'
TWELVE = (
    "account-growth",
    "value-negotiation",
    "consultative-discovery",
    "delegation",
    *[one for one in OURS.capabilities if one not in ("account-growth", "value-negotiation",
                                                      "consultative-discovery", "delegation")][:8],
)  # fmt: skip


def source(profile: RoleProfile, plan: LearningPlan | None = None) -> Source:
    return Source(
        organisation="Northwind & Sons",
        made_on=date(2026, 11, 22),
        profile=profile,
        version=3,
        framework=OURS,
        plan=plan,
    )


def proposal(*, environment_dominates: bool = True) -> Proposal:
    """Twelve capabilities, six of them in focus, with quotes of every kind."""
    said = [QUOTE, LONG, ARABIC, CHINESE, EMOJI, HOSTILE]
    return Proposal(
        role="Account manager, northern region",
        goal="Customers stay and buy more",
        goal_finding_id="f1",
        kpis=(RETENTION,),
        critical_work="The renewal talk, which starts two weeks before the contract ends",
        critical_work_finding_id="f3",
        environment_dominates=environment_dominates,
        remedies=(
            Remedy(
                cell=Cell.TOOLS,
                finding_id="f4",
                quote="nobody has a list of what ends when",
                remedy="Give each account manager the dates at which contracts end, ninety days ahead.",
            ),
            Remedy(
                cell=Cell.CONSEQUENCES,
                finding_id="f5",
                quote="the bonus is paid for new logos",
                remedy="Pay for renewals as well, or nobody will spend a Friday on one.",
            ),
        ),
        capabilities=tuple(
            _proposed(one, place, said[place % len(said)]) for place, one in enumerate(TWELVE)
        ),
        left_out=(
            LeftOut(
                capability_id="forecasting",
                name="Forecasting",
                reason="Your words meet it less often than “Delegating for growth”: 12% of the strongest match.",
                quote="the forecast is a guess",
            ),
        ),
        uncovered=(
            UncoveredNeed(
                finding_id="f6",
                quote="they must read the new lease accounting rules to the customer",
                nearest=("value-negotiation",),
            ),
        ),
        assumptions=("Constraints: not known yet.",),
        framework=OURS.name,
        framework_version=OURS.version,
    )


def _proposed(capability_id: str, place: int, quote: str) -> ProposedCapability:
    capability = OURS.capabilities[capability_id]
    level = LevelChoice.model_validate(
        {
            "level": 1 + place % 5,
            "name": LEVEL_NAMES[1 + place % 5],
            "reason": "You spoke of account managers who work alone: at this level a person handles hard cases.",
            "not_lower": "Level 2 stops at the usual cases.",
            "not_higher": "Level 4 would mean setting how others renew, which nothing you said calls for yet.",
        }
    )
    return ProposedCapability(
        capability_id=capability_id,
        name=capability.name,
        definition=capability.definition,
        domain=capability.domain,
        focus=place < 6,
        weight=(20, 14, 12, 10, 8, 8, 6, 6, 5, 4, 4, 3)[place],
        level=level,
        reason=f"You said “{quote[:60]}”.",
        kpi=KpiLink(
            finding_id="f2",
            name=RETENTION.name,
            kpi_id=RETENTION.kpi_id,
            how="Moves net retention directly.",
        ),
        because=(
            Evidence(
                finding_id="f3",
                quote=quote,
                turn=place + 1,
                passage="p",
                passage_kind="signal",
                source="lexical",
            ),
        ),
    )


FINDINGS = (
    Finding(id="f1", turn=1, slot=Slot.GOAL, value="Customers stay", quote="customers have to stay"),
    Finding(id="f3", turn=2, slot=Slot.CRITICAL_WORK, value="The renewal talk", quote=QUOTE),
    Finding(
        id="f4",
        turn=4,
        slot=Slot.CAUSE,
        value="No list",
        quote="nobody has a list of what ends when",
        cell=Cell.TOOLS,
    ),
    Finding(
        id="f5",
        turn=4,
        slot=Slot.CAUSE,
        value="Bonus",
        quote="the bonus is paid for new logos",
        cell=Cell.CONSEQUENCES,
    ),
    Finding(
        id="f7", turn=5, slot=Slot.CAUSE, value="Talks", quote="they avoid the price talk", cell=Cell.SKILLS
    ),
)


def tailored(capability_id: str, ending: str = "with our dealers") -> Tailored:
    """A record worded for somebody: each line with a few words more."""
    record = CapabilityText.of(OURS.capabilities[capability_id])
    call = ModelCall(
        model_id="openai:scripted",
        prompt_id="tailor",
        prompt_version="1.0",
        prompt_hash="0123456789abcdef",
        raw="{}",
        parsed=None,
        error=None,
        prompt_tokens=1,
        completion_tokens=1,
        ms=1.0,
        attempts=1,
        masked=True,
    )
    return Tailored(
        calls=(call,),
        capability_id=capability_id,
        framework=OURS.name,
        framework_version=OURS.version,
        record_version=record.version,
        text=CapabilityText(
            definition=f"{record.definition} {ending}",
            levels=tuple(
                LevelText(level=one.level, indicators=tuple(f"{line} {ending}" for line in one.indicators))
                for one in record.levels
            ),
            activities=tuple(
                one.model_copy(update={"title": f"{one.title} {ending}"}) for one in record.activities
            ),
        ),
    )


def full_source(*, with_plan: bool = True, environment_dominates: bool = True) -> Source:
    """A proposal of twelve capabilities accepted as it is, with a plan of sixteen weeks."""
    made = proposal(environment_dominates=environment_dominates)
    profile = from_proposal(made)
    plan = make_plan(profile, OURS, LIBRARY.kpis, limits(4, 16), grounds=Grounds.of(made))
    return Source(
        organisation="Northwind & Sons",
        made_on=date(2026, 11, 22),
        profile=profile,
        version=1,
        framework=OURS,
        proposal=made,
        findings=FINDINGS,
        plan=plan if with_plan else None,
        tailored={one: tailored(one) for one in ("account-growth", "delegation")},
    )
