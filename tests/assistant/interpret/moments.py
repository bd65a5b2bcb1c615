"""Moments of a conversation for the tests of interpreters: a context, and a brief that is half filled."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.brief import Finding, KpiReading, Slot
from assistant.interpret.base import Context
from capability_library.schema import Direction, Kpi, Timing

TODAY = date(2026, 11, 21)


def _kpi(id: str, name: str, unit: str, direction: Direction, *aliases: str) -> Kpi:
    return Kpi(
        id=id,
        name=name,
        aliases=aliases,
        formula="as agreed",
        unit=unit,
        direction=direction,
        timing=Timing.LAGGING,
        domain="operations",
    )


KPIS = {
    kpi.id: kpi
    for kpi in (
        _kpi("customer-churn", "Customer churn", "per cent", Direction.DOWN, "churn", "customer attrition"),
        _kpi("first-time-fix-rate", "First-time fix rate", "per cent", Direction.UP, "first time fix", "FTF"),
        _kpi(
            "overall-equipment-effectiveness",
            "Overall equipment effectiveness",
            "per cent",
            Direction.UP,
            "OEE",
        ),
        _kpi("net-promoter-score", "Net promoter score", "points", Direction.UP, "NPS"),
        _kpi("length-of-stay", "Average length of stay", "days", Direction.DOWN, "length of stay", "ALOS"),
    )
}

NAMES = {
    "value-negotiation": "Negotiating on value",
    "pipeline-forecasting": "Forecasting the pipeline",
    "pricing-packaging": "Setting prices and packages",
    "coaching-for-performance": "Coaching for performance",
    "delegation": "Delegating work that grows people",
    "shift-handover": "Handing over between shifts",
    "month-end-close": "Closing the books fast and right",
    "budget-ownership": "Owning a budget",
}
PROPOSED = (
    "value-negotiation",
    "pipeline-forecasting",
    "pricing-packaging",
    "coaching-for-performance",
    "delegation",
)
WEIGHTS = (30, 25, 20, 15, 10)

BRIEF = (
    Finding(slot=Slot.FRAME, value="team of 45", quote="a team of 45", id="f1", turn=1),
    Finding(slot=Slot.GOAL, value="grow in Spain", quote="grow in Spain", id="f2", turn=2, tag="goal"),
    Finding(
        slot=Slot.KPI,
        value="churn from 18% to 12%",
        quote="churn 18 to 12",
        id="f3",
        turn=3,
        kpi=KpiReading(
            name="churn", kpi_id="customer-churn", baseline=18, target=12, unit="per cent", direction="down"
        ),
    ),
)


def moment(slot: Slot | None = None, **more: Any) -> Context:
    """A context in which `slot` was asked about."""
    return Context(today=TODAY, kpis=KPIS, names=NAMES, asked_slot=slot, **more)


def confirming(**more: Any) -> Context:
    return moment(Slot.CONFIRMATION, phase="confirming", findings=BRIEF, **more)


def at_proposal(**more: Any) -> Context:
    here = {"proposed": PROPOSED, "weights": WEIGHTS, "findings": BRIEF, "last_move": "propose"}
    return moment(phase="proposal", **(here | more))
