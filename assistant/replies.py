"""What is said after a turn: first what was understood, in the leader's words, then one question."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from assistant.blocks import Ask, Block, Environment, ReadBack, ReadBackLine, Say, ShowProposal
from assistant.brief import Finding, Slot, picks
from assistant.carrying import Carried
from assistant.causes import CauseBalance, balance, summary
from assistant.commands import (
    Back,
    Clarify,
    Command,
    Confirm,
    Deny,
    DontKnow,
    Enough,
    Greet,
    Help,
    Hostile,
    OffTopic,
    Skip,
    StartOver,
    Thanks,
    Unclear,
    Why,
)
from assistant.events import Moved
from assistant.interpret.kpi_readback import format_reading
from assistant.measures import measures
from assistant.proposal_types import Proposal
from assistant.questions import question_by_id
from assistant.restate import said_back, sentence
from assistant.shortlist import MOST
from assistant.state import State
from assistant.trade_fit import explained, shown_by
from prompts.schema import QuestionBank

RESTATED = 3  # findings said back in one reply; more would be a list, not an acknowledgement

# How a finding of each slot is said back; {x} is the leader's own words in the second person.
_OPENERS: dict[Slot, tuple[str, ...]] = {
    Slot.FRAME: ("{x}", "So: {x}", "This is about you, then: {x}"),
    Slot.GOAL: ("The aim: {x}", "What has to be different: {x}", "So the goal: {x}"),
    Slot.KPI: ("On the number: {x}", "As for measuring it: {x}", "What is counted: {x}"),
    Slot.PROBLEM: ("So: {x}", "As you see it: {x}", "Where it hurts: {x}"),
    Slot.PRIORITY: ("First of all: {x}", "At the top: {x}", "What comes first: {x}"),
    Slot.CRITICAL_WORK: (
        "The moment that counts: {x}",
        "It turns on this: {x}",
        "So the work behind it: {x}",
    ),
    Slot.EXCELLENCE: ("The best of them: {x}", "What sets the best apart: {x}", "The good ones: {x}"),
    Slot.INCIDENT: ("That case: {x}", "What happened: {x}", "In that case: {x}"),
    Slot.CAUSE: ("Behind it: {x}", "As for why: {x}", "One reason: {x}"),
    Slot.FUTURE: ("Coming up: {x}", "What will change: {x}", "Ahead: {x}"),
    Slot.EXISTING: ("Already there: {x}", "In place: {x}", "So there is this to build on: {x}"),
    Slot.LEVEL: ("On how they work: {x}", "About their level: {x}", "How they work: {x}"),
    Slot.CONSTRAINTS: ("Within these limits: {x}", "To be kept to: {x}", "The bounds: {x}"),
    Slot.PROOF: ("What would convince you: {x}", "The proof: {x}", "You would believe this: {x}"),
    Slot.CONFIRMATION: ("{x}", "Noted: {x}", "Added: {x}"),
}
_INITIATIVE = (
    "That is what is being done: {x}",
    "The means, then: {x}",
    "So {x}; that is the route, not yet the result",
)
_LABELS: dict[Slot, str] = {
    Slot.FRAME: "Who it is about",
    Slot.GOAL: "What must be different",
    Slot.KPI: "The numbers",
    Slot.PROBLEM: "Where it breaks down",
    Slot.PRIORITY: "What comes first",
    Slot.CRITICAL_WORK: "The work that decides it",
    Slot.EXCELLENCE: "What the best do",
    Slot.INCIDENT: "A case",
    Slot.CAUSE: "Why it happens",
    Slot.FUTURE: "What is coming",
    Slot.EXISTING: "What exists already",
    Slot.LEVEL: "How they work",
    Slot.CONSTRAINTS: "Limits",
    Slot.PROOF: "What would convince you",
}


def acknowledge(fresh: Sequence[Finding], state: State) -> str:
    """Say back what this message added, shortest form, without praise; empty when it added nothing."""
    dice = Random(f"{state.started.seed}:{state.turn}:ack")
    said: list[str] = []
    readings = [finding.kpi for finding in fresh if finding.kpi]
    if readings:
        said.append(sentence("; ".join(format_reading(reading) for reading in readings[:RESTATED])))
    picked = picks(fresh).values()
    if picked:
        line = dice.choice(
            ("Noted for the proposal: {x}.", "Added to the proposal: {x}.", "For the proposal, then: {x}.")
        )
        said.append(sentence(line.format(x=listed_names([one.value for one in picked]))))
    groups = _by_subject(_distinct([one for one in fresh if not one.kpi and not one.capability_id]))
    for openers, findings in list(groups.items())[: RESTATED - len(said)]:
        words = "; ".join(said_back(one.value, words=24) for one in findings[:2])
        said.append(sentence(dice.choice(openers).format(x=words)))
    return " ".join(said)


def _by_subject(findings: Sequence[Finding]) -> dict[tuple[str, ...], list[Finding]]:
    """Findings that are said back in one sentence, under the openers for it."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        openers = _INITIATIVE if finding.tag == "initiative" else _OPENERS[finding.slot]
        groups.setdefault(openers, []).append(finding)
    return groups


def _distinct(findings: Sequence[Finding]) -> list[Finding]:
    """One sentence may fill two slots; it is said back once."""
    seen: dict[str, Finding] = {}
    for finding in findings:
        if not any(finding.quote in quote or quote in finding.quote for quote in seen):
            seen[finding.quote] = finding
    return list(seen.values())


def meta_line(command: Command, state: State, bank: QuestionBank) -> str | None:
    """What is said about a message that is about the conversation itself."""
    dice = Random(f"{state.started.seed}:{state.turn}:meta")
    match command:
        case Skip():
            name = "skip_ok"
        case DontKnow():
            name = "dont_know_ok"
        case Back():
            name = "back"
        case Enough():
            name = "enough"
        case StartOver():
            name = "start_over"
        case Help():
            name = "help"
        case Greet():
            name = "greet_again"
        case Thanks():
            name = "thanks"
        case OffTopic():
            name = "off_topic"
        case Hostile():
            name = "hostile"
        case Unclear():
            name = "unclear"
        case Confirm() | Deny() if _asks_openly(state):
            name = "needs_words"
        case Why():
            return _of_question(state, bank, "why")
        case Clarify():
            return _meanings(command, state) or _of_question(state, bank, "clarify")
        case _:
            return None
    return dice.choice(bank.phrases[f"meta.{name}"])


def _asks_openly(state: State) -> bool:
    """Whether a question stands that yes and no don't answer."""
    asked = state.asked
    return bool(asked and asked.slot and asked.slot is not Slot.CONFIRMATION and not state.contradiction)


def _meanings(command: Clarify, state: State) -> str:
    """What the names on the short list mean, or the one that was asked about."""
    asked = state.asked
    if asked is None or not any(asked.notes):
        return ""
    told = zip((*asked.about, ""), asked.choices, asked.notes, strict=True)
    return "\n".join(
        f"{name}: {what}" for id, name, what in told if what and command.capability in (None, id)
    )


def _of_question(state: State, bank: QuestionBank, part: str) -> str | None:
    asked = state.asked
    question = question_by_id(bank, asked.question_id) if asked and asked.question_id else None
    if question is None:
        return "It decides between two readings of what you said, and each leads to other capabilities."
    return explained(question, part, bank, shown_by(state.findings))


def ask_block(moved: Moved, state: State, bank: QuestionBank) -> Ask:
    """The question of a move as a block. Raises `AssertionError` for a move that asks nothing."""
    assert moved.slot
    assert moved.question_id
    assert moved.text
    question = question_by_id(bank, moved.question_id)
    why = "The two can't both hold, and the proposal rests on which one does."
    if question:
        why = explained(question, "why", bank, shown_by(state.findings))
    return Ask(
        question_id=moved.question_id,
        slot=moved.slot,
        text=moved.text,
        why=why,
        choices=moved.choices,
        notes=moved.notes,
        most=MOST if moved.move == "shortlist" else 1,
    )


def bridge(slot: Slot, state: State, bank: QuestionBank) -> str:
    """A few words that lead over when the subject changes; often none."""
    last = state.moves[-2].slot if len(state.moves) > 1 else None
    if slot is last:
        return ""
    dice = Random(f"{state.started.seed}:{state.turn}:bridge")
    return dice.choice(bank.phrases[f"bridge.{slot.value}"])


def read_back(state: State) -> ReadBack:
    """Everything understood so far, one line a slot, numbers first put together by measure."""
    lines: list[ReadBackLine] = []
    for slot, label in _LABELS.items():
        held = state.slots.get(slot, ())
        if slot is Slot.KPI:
            texts = [format_reading(measure.reading) for measure in measures(held)]
        else:
            own = [finding for finding in held if not finding.capability_id]
            texts = [said_back(finding.value, words=30) for finding in _distinct(own)]
        if texts:
            lines.append(ReadBackLine(slot=slot, label=label, text=sentence("; ".join(texts[:4]))))
    if picked := picks(state.findings):
        names = sentence("; ".join(one.value for one in picked.values()))
        lines.append(ReadBackLine(slot=Slot.PRIORITY, label="What you picked", text=names))
    return ReadBack(lines=tuple(lines))


def environment(proposal: Proposal, state: State, bank: QuestionBank) -> Environment | None:
    """Said before any capability when training alone would not fix it."""
    if not proposal.environment_dominates:
        return None
    dice = Random(f"{state.started.seed}:environment")
    notice = dice.choice(bank.phrases["environment_notice"])
    causes = summary(balance(state.findings))
    return Environment(text=f"{notice} You named {causes}.", remedies=proposal.remedies)


def environment_first(causes: CauseBalance, state: State, bank: QuestionBank) -> Environment:
    """Said before the first name of a capability, which comes ahead of the proposal and its remedies."""
    notice = Random(f"{state.started.seed}:environment").choice(bank.phrases["environment_first"])
    return Environment(text=f"{notice} You named {summary(causes)}.", remedies=())


def present(proposal: Proposal, state: State, bank: QuestionBank) -> tuple[Block, ...]:
    """The blocks that show a proposal: what training won't fix first, then the capabilities."""
    notice = environment(proposal, state, bank)
    dice = Random(f"{state.started.seed}:intro")
    if not proposal.capabilities:
        text = (
            "Nothing you said meets a capability of this framework closely enough to propose it. Tell me"
            " more about where the work breaks down, or add a capability by name."
        )
        return (*((notice,) if notice else ()), Say(text=text), ShowProposal(proposal=proposal))
    return (
        *((notice,) if notice else ()),
        Say(text=dice.choice(bank.phrases["proposal_intro"])),
        ShowProposal(proposal=proposal),
        Say(text=dice.choice(bank.phrases["closing"])),
    )


def as_it_stands(proposal: Proposal) -> tuple[Block, ...]:
    """Show the proposal again, as it is after the leader's changes."""
    return (Say(text="This is how the proposal stands now."), ShowProposal(proposal=proposal))


def present_anew(stood: Proposal, carried: Carried, state: State, bank: QuestionBank) -> tuple[Block, ...]:
    """Show a proposal made anew: what is different in it, which of the leader's changes stay, and the whole."""
    now = carried.proposal
    before = {one.capability_id for one in stood.capabilities}
    after = {one.capability_id for one in now.capabilities}
    new = [one.name for one in now.capabilities if one.capability_id not in before]
    gone = [one.name for one in stood.capabilities if one.capability_id not in after]
    said = ["I have made the proposal again from that."]
    said += [f"New in it: {_listed(new)}."] if new else []
    said += [f"No longer in it: {_listed(gone)}."] if gone else []
    said += ["It names the same capabilities as before."] if not new and not gone else []
    said += [f"Of your changes, {', '.join(carried.kept)}."] if carried.kept else []
    said += [f"This no longer applies: {'; '.join(carried.void)}."] if carried.void else []
    notice = environment(now, state, bank)
    return (*((notice,) if notice else ()), Say(text=" ".join(said)), ShowProposal(proposal=now))


def listed_names(names: Sequence[str]) -> str:
    """Return “Some”, “others” and “the last”."""
    quoted = [f"“{name}”" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
