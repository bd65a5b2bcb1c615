"""Which department and sector a leader speaks from, read off their words, to choose questions in its language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from assistant.brief import Finding, Slot

# Stems that a leader of that department or sector uses and others rarely do. A stem matches the start of a word;
# one with a space matches as a phrase.
CUES: Mapping[str, tuple[str, ...]] = {
    "sales": ("sales", "account exec", "account manager", "renewal", "deal", "pipeline", "quota", "win rate",
              "prospect", "discount", "territor"),
    "marketing": ("marketing", "campaign", "brand", "content team", "leads", "advert"),
    "service": ("contact cent", "call cent", "support team", "customer service", "customer support", "agents",
                "helpline", "complaint", "first contact", "churn", "customer success"),
    "operations": ("operations", "plant", "factory", "line", "throughput", "production", "packing",
                   "otif", "scrap"),
    "maintenance": ("maintenance", "breakdown", "technician", "fitter", "downtime", "mtbf", "oee", "machine"),
    "finance": ("finance", "accounts payable", "accounts receivable", "controller", "cash", "month end",
                "month-end", "close the books", "dso", "invoice", "budget holder", "treasury", "audit"),
    "hr": ("hr ", "human resources", "recruit", "hiring", "people team", "talent", "attrition", "new starters",
           "onboarding", "people partner"),
    "it": ("it department", "it service", "service desk", "incident", "infrastructure", "cyber", "soc ",
           "uptime", "outage", "phishing", "sysadmin", "network team", "mttr", "patch"),
    "engineering": ("developer", "software", "sprint", "deploy", "release", "code", "engineering team",
                    "backlog", "devops", "pull request"),
    "product": ("product manager", "product team", "roadmap", "feature", "activation", "users", "product owner"),
    "health": ("ward", "nurs", "patient", "clinic", "hospital", "surgery", "bed days", "gp practice", "discharge",
               "midwi"),
    "public-service": ("council", "citizen", "residents", "ministry", "municipal", "benefit claim", "caseworker",
                       "planning application", "permit", "public sector", "licens", "agency"),
    "education": ("school", "pupil", "teacher", "student", "classroom", "lesson", "college", "university",
                  "attainment", "headteacher"),
    "safety": ("safety", "injur", "ltifr", "near miss", "hazard", "hse", "ehs"),
    "construction": ("site manager", "construction", "subcontract", "building site", "snag", "contractor",
                     "scaffold", "concrete", "programme slip"),
    "retail": ("store", "shop", "retail", "till", "shelf", "basket", "shrink", "counter"),
    "research": ("research", "laborator", "lab ", "grant", "publication", "principal investigator", "study",
                 "samples"),
    "energy": ("grid", "substation", "outages", "water network", "leakage", "wind farm", "control room",
               "utility", "saidi", "turbine", "pipeline leak"),
    "legal": ("legal", "lawyer", "contract review", "compliance", "matter", "counsel", "regulat", "aml", "gdpr"),
    "logistics": ("warehouse", "depot", "terminal", "berth", "crane", "truck", "driver", "picking", "freight",
                  "container", "port", "stock", "inventory", "supplier", "delivery"),
    "procurement": ("procurement", "purchasing", "buyers", "category manager", "sourcing", "tender", "supplier",
                    "purchase order"),
    "quality": ("quality manag", "quality lab", "deviation", "capa", "right first time", "inspector", "batch",
                "non-conform", "nonconform"),
    "projects": ("project manag", "project lead", "project office", "pmo", "steering", "portfolio of projects",
                 "milestone", "programme office"),
    "planning": ("planner", "demand plan", "forecast accuracy", "production plan", "s&op", "mrp", "safety stock",
                 "frozen week"),
    "facilities": ("facilit", "caretaker", "janitor", "building services", "cleaning contract", "square metre"),
    "data": ("data team", "analyst", "dashboard", "data scien", "data engineer", "business intelligence",
             "machine learning", "data quality"),
    "field-service": ("field engineer", "field service", "first-time fix", "first time fix", "callout", "call-out",
                      "second visit", "repeat visit", "vans", "on site visit"),
    "banking": ("bank", "branch", "mortgage", "loan", "credit officer", "arrears"),
    "insurance": ("insur", "policyholder", "underwrit", "claims handl", "loss ratio", "broker", "premium"),
    "hospitality": ("hotel", "guest", "restaurant", "check-in", "housekeep", "kitchen", "front desk", "bookings"),
    "care": ("care home", "nursing home", "home care", "resident falls", "carer", "domiciliary"),
    "charity": ("charity", "charities", "donor", "volunteer", "fundrais", "trustee", "non-profit", "foundation"),
}  # fmt: skip

_PATTERNS = {
    department: re.compile(r"(?<![a-z])(?:" + "|".join(re.escape(cue) for cue in cues) + ")", re.IGNORECASE)
    for department, cues in CUES.items()
}
# Where the leader says whose results they speak of, a cue says more than anywhere else.
_WEIGHTS = {Slot.FRAME: 3, Slot.GOAL: 2, Slot.KPI: 2, Slot.CRITICAL_WORK: 2}


def departments(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the departments and sectors the words point to, the likeliest first; empty when nothing does."""
    votes = Counter(dict.fromkeys(_PATTERNS, 0))
    for finding in findings:
        for department, cues in _cues_in(finding.quote):
            votes[department] += cues * _WEIGHTS.get(finding.slot, 1)
    best = max(votes.values())
    return tuple(name for name, count in votes.most_common() if count and count * 2 >= best)


@lru_cache(maxsize=4096)  # with every question, all that was said so far is asked about again
def _cues_in(quote: str) -> tuple[tuple[str, int], ...]:
    """How many different cues of each department stand in the words; those without any are left out."""
    found = (
        (department, len({hit.group().casefold() for hit in pattern.finditer(quote + " ")}))
        for department, pattern in _PATTERNS.items()
    )
    return tuple((department, cues) for department, cues in found if cues)
