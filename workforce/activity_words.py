"""What a plan says about one activity: its place in a campaign, what the manager does, what is repeated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from capability_library.schema import Activity, ActivityFormat, Strand
from workforce.learning_plans import Stage

# Weeks after an activity ends. Gaps that grow hold longer than even ones (spacing effect; Cepeda et al.,
# Psychological Bulletin 132, 2006).
REPEAT_WEEKS = (1, 3, 7)
# Formats that lose their point when they are cut up over several weeks.
IN_ONE_GO = frozenset({ActivityFormat.WORKSHOP, ActivityFormat.SIMULATION, ActivityFormat.SHADOWING})


@dataclass(frozen=True)
class RepeatWording:
    after_weeks: int
    hours: float
    what: str


def stage_of(activity: Activity) -> Stage:
    """Return the step of a campaign an activity belongs to."""
    in_the_work = activity.strand is Strand.WORK
    match activity.format:
        case ActivityFormat.E_LEARNING | ActivityFormat.SHADOWING:
            return Stage.SEE
        case ActivityFormat.MICROLEARNING:
            return Stage.DO if in_the_work else Stage.SEE
        case ActivityFormat.JOB_AID:
            return Stage.TRY if in_the_work else Stage.SEE
        case ActivityFormat.SIMULATION | ActivityFormat.WORKSHOP | ActivityFormat.CAPTURED_INTERACTION:
            return Stage.TRY
        case ActivityFormat.COACHING | ActivityFormat.MENTORING:
            return Stage.TRY
        case ActivityFormat.STRETCH_ASSIGNMENT:
            return Stage.DO
        case ActivityFormat.PEER_LEARNING:
            return Stage.DO if in_the_work else Stage.SHOW
        case ActivityFormat.COMMUNITY:
            return Stage.SHOW
        case _:
            assert_never(activity.format)


def format_name(value: ActivityFormat) -> str:
    """Return a format as it is written in a sentence: job aid, e-learning."""
    return value.value if value is ActivityFormat.E_LEARNING else value.value.replace("-", " ")


def manager_support(activity: Activity, coaching: str) -> str:
    """Say what the manager does for this activity. In the work the record's own coaching line goes with it."""
    support = _support(activity)
    return f"{support} {coaching.strip()}" if activity.strand is Strand.WORK and coaching.strip() else support


def _support(activity: Activity) -> str:
    seen, outcome = end(activity.evidence), end(activity.outcome)
    match activity.format:
        case ActivityFormat.STRETCH_ASSIGNMENT:
            return (
                "Hand it over with the reason, what they may decide alone and when you will be asked; take "
                f"something else off their week. Put a date in now to look at the result: {seen}"
            )
        case ActivityFormat.JOB_AID:
            return (
                "Ask to see it used on a live case within a week, and strike out what nobody used."
                f" What to ask for: {seen}"
            )
        case ActivityFormat.CAPTURED_INTERACTION:
            return (
                "Get the consent and the recording before they need it, and leave the first verdict to them."
                f" Then ask what they will do differently; what to look for: {outcome}"
            )
        case ActivityFormat.MICROLEARNING:
            return (
                "Keep the same quarter of an hour free of calls each time, and ask at the next team meeting for"
                f" one thing that was tried. It has worked when you see this: {outcome}"
            )
        case ActivityFormat.PEER_LEARNING:
            return (
                "Free the same hour for everyone taking part and stay out of the room. Afterwards ask each for"
                f" one change, and look at what came of it: {seen}"
            )
        case ActivityFormat.COACHING:
            return (
                "Agree with both what should come of it, and leave the talks between them. Have a real case"
                f" ready for the day after each one. What should come of it: {outcome}"
            )
        case ActivityFormat.MENTORING:
            return (
                "Make the introduction yourself and say what the mentor is asked for. Ask once a month what was"
                f" tried, not what was said. What to ask for: {seen}"
            )
        case ActivityFormat.SHADOWING:
            return (
                "Arrange it with the host and hand that day's work to somebody else. The same week, ask what"
                f" they saw that you should change, and go through this with them: {seen}"
            )
        case ActivityFormat.COMMUNITY:
            return (
                "Let it count as work time, and ask them to bring one thing back to the team each time."
                f" What to look at: {seen}"
            )
        case ActivityFormat.SIMULATION:
            return (
                "Give them a case of yours that went wrong to practise on. Watch one round, let them replay the"
                f" part that failed, and stop there. What it is for: {outcome}"
            )
        case ActivityFormat.WORKSHOP:
            return (
                "Before it, agree which case of theirs they take along; within three days after it, have them"
                f" use it on that case. What to ask for: {seen}"
            )
        case ActivityFormat.E_LEARNING:
            return (
                "Keep the time free of calls, and within two days have them explain it to you without notes,"
                f" on a case of your team. What to ask for: {seen}"
            )
        case _:
            assert_never(activity.format)


def repeats(activity: Activity) -> tuple[RepeatWording, ...]:
    """Return the short returns to an activity at growing intervals, each harder than the one before."""
    first, second, third = _recalls(activity)
    short = 0.25 if activity.hours >= 1 else 0.1
    hours = (short, short, 0.5 if activity.hours >= 4 else short)
    return tuple(
        RepeatWording(after, spent, what)
        for after, spent, what in zip(REPEAT_WEEKS, hours, (first, second, third), strict=True)
    )


def _recalls(activity: Activity) -> tuple[str, str, str]:
    title, outcome, seen = f"“{activity.title}”", end(activity.outcome), end(activity.evidence)
    stage = stage_of(activity)
    match stage:
        case Stage.SEE:
            return (
                f"Without notes, write down the three things to keep from {title}; then check what was missing.",
                f"Take a case of this week and find in it what {title} was about. Aim: {outcome}",
                f"Explain it to a colleague in five minutes; what you can't explain, look up again. Aim: {outcome}",
            )
        case Stage.TRY:
            return (
                f"Say from memory what changed after {title}, then do that part once more on another case.",
                "Do it on a real case without aid or helper, and mark where you hesitated."
                f" Compare with what you had: {seen}",
                f"Take the hardest case since {title} and hold it against the aim: {outcome}",
            )
        case Stage.DO:
            return (
                f"Before opening what you made, say what held and what slipped in {title}; then look: {seen}",
                f"Do it again on a new case, with less help than the first time. Aim: {outcome}",
                "Put the newest case beside the first and tell your manager what you would now do differently."
                f" Aim: {outcome}",
            )
        case Stage.SHOW:
            return (
                f"From memory, list what the others said in {title}, and what you did about each point.",
                f"Ask one of them to look again at how you do it now. Aim: {outcome}",
                f"Take somebody new through it, and note what they ask. Start from this: {seen}",
            )
        case _:
            assert_never(stage)


def end(text: str) -> str:
    """Close a phrase of a record as a sentence; most have no full stop of their own."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
