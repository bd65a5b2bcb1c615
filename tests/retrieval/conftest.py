"""The real model, loaded once for all of these tests, and a small framework of our own kind."""

from __future__ import annotations

import pytest

from capability_library.schema import Capability, Components, Direction, Framework, Kpi, Timing
from retrieval import Embedder


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    embedder = Embedder()
    assert embedder.wait(120)
    return embedder


@pytest.fixture(scope="session")
def kpis() -> dict[str, Kpi]:
    churn = Kpi(
        id="churn",
        name="Customer churn",
        aliases=("lost accounts", "logo churn"),
        formula="customers lost / customers at the start",
        unit="percent",
        direction=Direction.DOWN,
        timing=Timing.LAGGING,
        domain="sales",
    )
    return {"churn": churn}


@pytest.fixture(scope="session")
def framework() -> Framework:
    capabilities = [
        Capability(
            id="renewal",
            name="Keeping customers",
            definition="Renews contracts early by showing the customer what they gained.",
            signals=("They leave us the moment the contract runs out.", "Nobody calls them after go-live."),
            kpis=("churn", "unknown-kpi"),
        ),
        Capability(
            id="handover",
            name="Handing over a shift",
            definition="Passes on what the next crew must know.",
            components=Components(skills=("closing the loop", "short briefing"), tools=("handover sheet",)),
            signals=("The night crew finds out at the machine that a part is missing.",),
            levels={1: ("Reads the handover sheet aloud to the next crew.",)},
        ),
        Capability(
            id="coaching",
            name="Coaching",
            definition="Helps a colleague to find their own answer.",
            alt_labels=("mentoring conversations", "Coaching"),
            signals=("They bring every decision to me.",),
        ),
    ]
    return Framework(
        name="small", title="Small", version="1", capabilities={each.id: each for each in capabilities}
    )
