"""The words that tell a goal from a problem: how it is today, what is wished away, a problem called one."""

from __future__ import annotations

from collections.abc import Mapping

# Labels of cues beside those of slots.
TODAY = "today"
WISHED = "wished"
NAMED_PROBLEM = "named problem"
DEADLINE = "deadline"
PAST = "past"
DUTY = "duty"

# In the small language of `phrases`.
LEANINGS: Mapping[str, str] = {
    # How it is now: in an answer about the goal, the other side of it.
    TODAY: """
        (today|right now|at the moment|currently|so far|these days|nowadays|at present|as it is|up to now|until now)
        (still|keep|keeps|always|usually|mostly) (late|wrong|have to|has to|needs|need|wait|waits|losing|failing)
        (it|this|that|which) (takes|took|costs|happens)
    """,
    # What goes wrong, said of the day on which it no longer does.
    WISHED: """
        (no longer|any more|anymore|without|fewer|zero|no more|instead of|stop|stops|stopped)
        (nobody|no one|never|not|don't|doesn't) .. (again|any longer|longer than|more than|later than|twice)
        (nobody|no one) (waits|wait|complains|leaves|asks|gets hurt|is hurt|has to wait|chases)
    """,
    # In an answer about the goal, a day by which something is so states it.
    DEADLINE: """
        (by|until|before) (the)? (end of)? (the)? (next|this|coming) (year|summer|winter|spring|autumn|season)
        (by|until|before) (the)? (end of)? (20*|{month}|christmas|easter)
        (in|within|over) (the next)? (two|three|five|12|18|24|twelve|eighteen|#) (months|years|years'|year)
        (a|two|three) (year|years) from now
    """,
    # What has to be is part of the goal, whatever else states it.
    DUTY: """
        (should|must|shall|has to|have to|needs to|need to|ought to)
    """,
    PAST: """
        (was|were|had|lost|fell|went|rose|grew|came|ago|since)
        (we've|they've|have|has) (had|been|lost|gone|seen|done|tried)
        last (year|month|summer|winter|spring|autumn|week|time)
    """,
    NAMED_PROBLEM: """
        (problem|issue|trouble|pain point|headache|bottleneck|difficulty|snag) (here|really|today|now)? (is|are) (
          that|the|we|nobody|no|when|how|with|in|at|our|they|there|not)
        (problem:|problems:|issue:|issues:|trouble:)
    """,
}
