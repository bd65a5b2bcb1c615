"""The headings and labels of a report, the same in every format."""

from __future__ import annotations

ENVIRONMENT = "What training will not fix"
CHAIN = "From the goal to the capabilities"
OVERVIEW = "Capabilities at a glance"
CAPABILITIES = "The capabilities, one by one"
LEFT_OUT = "Considered and left out"
UNCOVERED = "Needs that no capability covers"
ASSUMPTIONS = "Assumed or still open"
PLAN = "Learning plan"
TIME_LINE = "Time line"
CAMPAIGNS = "The campaigns, one by one"
KEEP_GOING = "Keep going"
NOT_SCHEDULED = "What did not fit"
WEEKS = "Week by week"
ABOUT = "About this report"

BECAUSE = "Because you said"
WHY_LEVEL = "Why this level"
NOT_LOWER = "Why not lower"
NOT_HIGHER = "Why not higher"
NUMBER = "Number it moves"
INDICATORS = "What the level looks like"
ADAPTED = "In your organisation's words (adapted)"
REASON = "Why it is here"
GOAL = "Goal"
MANAGER = "What the manager keeps asking"

ADAPTED_HEAD = ("Line", "The library's text", "Adapted")
ACTIVITY = ("Outcome", "Practice", "Manager", "Evidence", "Measure")
UNCOVERED_NOTE = "Each is a proposed capability that waits for a person to describe it."


def nearest(names: str) -> str:
    """Say which capabilities are nearest to a need."""
    return f"Nearest: {names}." if names else ""
