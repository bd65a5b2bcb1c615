"""The shape of what is heard so far. Apart from how it is made, which takes numpy and time to import."""

from __future__ import annotations

from assistant.brief import Slot, Value
from assistant.proposal_types import Evidence


class Heard(Value):
    """A leading capability. `score` is from 0 to 1; `because` are the leader's words, the strongest first."""

    capability_id: str
    name: str
    definition: str
    domain: str
    score: float
    because: tuple[Evidence, ...]


class Hearing(Value):
    """The leading capabilities, best first, or `missing`: the slots that must be settled before any is named."""

    missing: tuple[Slot, ...] = ()
    capabilities: tuple[Heard, ...] = ()

    @property
    def withheld(self) -> bool:
        return bool(self.missing)
