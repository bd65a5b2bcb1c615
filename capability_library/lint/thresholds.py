"""Every threshold of the linter, in one place. None can be changed for a single record."""

from __future__ import annotations

# The whole library.
MIN_CAPABILITIES = 600
MIN_DOMAINS = 27
MIN_PER_DOMAIN = 15
MIN_KPIS = 250
LARGEST_TO_SMALLEST_DOMAIN = 2.0
COURSES_SHARE = 1 / 3  # e-learning and workshops together stay below this share of all activities
OPENING_VERB_SHARE = 0.04
# Below this number of indicators one verb's share says more about the sample than about the writing.
SHARE_NEEDS_INDICATORS = 250

# Entries a record, least and most.
COMPONENTS = (2, 5)
SIGNALS = (6, 10)
KPIS = (2, 6)
INDICATORS = (2, 4)
ACTIVITIES = (4, 7)
RELATED = (1, 6)
SAID = (6, 9)  # lines of a precedent
NEEDS = (8, 10)  # capabilities of a precedent

# Words, least and most.
NAME_WORDS = (1, 8)
DEFINITION_WORDS = (20, 45)
COMPONENT_WORDS = (1, 9)
SIGNAL_WORDS = (2, 32)
INDICATOR_WORDS = (8, 22)
TITLE_WORDS = (2, 16)
ACTIVITY_WORDS = (2, 26)
ACCOMPLISHMENT_WORDS = (6, 40)
COACHING_WORDS = (10, 55)

HOURS = (0.25, 40.0)

# Two texts alike: by their words once own names are blanked, by their meaning, and by their order of words.
SAME_WORDS = 0.6
# With fewer different words left a text is a label ("Cold read") and alike only when it is the same. A title or a
# piece of evidence is a label a little longer: "In the witness box" and "In the witness stand" are no template.
SENTENCE_WORDS = 4
LABEL_WORDS = 5
SAME_MEANING = 0.92
NEAR_CAPABILITIES = 0.88
PATTERN_LEVELS = 3
PATTERN_SHARE = 0.4
SAME_VERB_A_RECORD = 2
