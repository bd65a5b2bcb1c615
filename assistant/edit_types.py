"""What an edit of a proposal may look at, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.blocks import Block
from assistant.brief import Finding
from assistant.proposal_types import Proposal
from capability_library.schema import Framework, Kpi


@dataclass(frozen=True)
class Edited:
    """What an edit gave: the proposal (the same object when nothing changed) and what to say.

    `about` is the one capability it was about, which may be called "it" next; `offered` are some outside the
    proposal that were named, to be taken up; `missed` says that the edit could not be made, so that nothing is
    settled on the strength of it.
    """

    proposal: Proposal
    blocks: tuple[Block, ...]
    accepted: bool = False
    about: str | None = None
    offered: tuple[str, ...] = ()
    missed: bool = False


@dataclass(frozen=True)
class Desk:
    """What an edit may look at."""

    framework: Framework
    kpis: dict[str, Kpi]
    findings: tuple[Finding, ...]
    search: Callable[[str], Sequence[str]]  # words → ids of the framework, best first
    said: Finding | None  # the leader's message that carries the edit, as evidence for what they add
    before: Proposal | None = None  # the proposal as it was before the last message that changed it
