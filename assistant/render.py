"""Blocks as plain text: what a terminal, a log or a screen reader gets. Every block has a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from assistant.blocks import Ask, Block, Comparison, Environment, ReadBack, Say, ShowFindings, ShowProposal
from assistant.proposal_types import Proposal, ProposedCapability


def to_text(blocks: Iterable[Block]) -> str:
    """Render blocks as plain text, one paragraph a block."""
    return "\n\n".join(block_text(block) for block in blocks)


def block_text(block: Block) -> str:
    """Render one block."""
    match block:
        case Say():
            return block.text
        case Ask():
            choices = "".join(f"\n  {i}. {choice}" for i, choice in enumerate(block.choices, start=1))
            return block.text + choices
        case ReadBack():
            return "\n".join(f"- {line.label}: {line.text}" for line in block.lines)
        case ShowFindings():
            lines = (f"\n{one.number}. {one.value} ({one.label})" for one in block.findings)
            return f"From “{block.name}” I read:{''.join(lines)}\n{block.text}"
        case Environment():
            remedies = "".join(f"\n- You said “{one.quote}”. {one.remedy}" for one in block.remedies)
            return block.text + remedies
        case ShowProposal():
            return proposal_text(block.proposal)
        case Comparison():
            rows = (
                f"{row.aspect}\n  {block.first}: {row.first}\n  {block.second}: {row.second}"
                for row in block.rows
            )
            return "\n".join(rows)
        case _:
            assert_never(block)


def proposal_text(proposal: Proposal) -> str:
    """Render a proposal as numbered text; the numbers are what “drop number 3” refers to."""
    lines = [_capability_text(i, one) for i, one in enumerate(proposal.capabilities, start=1)]
    if proposal.uncovered:
        needs = "; ".join(f"“{need.quote}”" for need in proposal.uncovered)
        lines.append(f"Nothing in the library covers: {needs}. This waits for a person to describe.")
    if proposal.left_out:
        left = "\n".join(f"- {one.name}. {one.reason}" for one in proposal.left_out)
        lines.append(f"Considered and left out:\n{left}")
    if proposal.assumptions:
        lines.append("Assumed or open:\n" + "\n".join(f"- {one}" for one in proposal.assumptions))
    return "\n\n".join(lines)


def _capability_text(number: int, one: ProposedCapability) -> str:
    mark = " · focus" if one.focus else ""
    kpi = f"\n   {one.kpi.how}" if one.kpi else ""
    return (
        f"{number}. {one.name} · level {one.level.level} ({one.level.name}) · {one.weight}%{mark}"
        f"\n   {one.reason}{kpi}"
    )
