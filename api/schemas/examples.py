"""Pieces that several examples share."""

from __future__ import annotations

from typing import Any

CONVERSATION_ID = "conv_01k8m3v7q2x9t4b6n0c5r1w8yd"
ROLE_PROFILE_ID = "role_01k8m4a1z6e3h8j0k2m4n6p8qr"
PLAN_ID = "plan_01k8m4b2c3d4e5f6g7h8j9kamn"
DOCUMENT_ID = "doc_01k8m3w0a1b2c3d4e5f6g7h8jk"
KEY_ID = "key_01k8m2z0000000000000000000"
MOMENT = "2025-10-27T09:30:00Z"

JsonObject = dict[str, Any]

ASK: JsonObject = {
    "type": "ask",
    "question_id": "kpi-first",
    "slot": "kpi",
    "text": "Which number tells you that it worked?",
    "why": "A capability is worth what it moves. The number tells which one to look for.",
    "choices": ["I don't know yet", "Skip"],
}
SAY: JsonObject = {"type": "say", "text": "Renewals are to rise from 82 to 90 per cent by June."}

CONVERSATION: JsonObject = {
    "id": CONVERSATION_ID,
    "title": "Keep more of the customers we have",
    "status": "interview",
    "framework": "capwright",
    "framework_version": "9f2c41d07ab3e658",
    "turn": 3,
    "progress": {"settled": 5, "required": 8},
    "created_at": MOMENT,
    "updated_at": MOMENT,
}

FINDING: JsonObject = {
    "slot": "goal",
    "value": "Keep more of the customers we have",
    "quote": "we need to keep more of the customers we have",
    "kpi": None,
    "cell": None,
    "tag": "goal",
    "assumption": False,
    "id": "f1",
    "turn": 1,
    "source": None,
}

KPI_READING: JsonObject = {
    "name": "renewal rate",
    "kpi_id": "renewal-rate",
    "baseline": 82,
    "target": 90,
    "change": None,
    "unit": "%",
    "direction": "up",
    "due": "2026-06-30",
    "timing": "lagging",
}

KPI_LINK: JsonObject = {
    "finding_id": "f2",
    "name": "renewal rate",
    "kpi_id": "renewal-rate",
    "how": "Customers renew where they have seen the value in their own numbers.",
}

EVIDENCE: JsonObject = {
    "finding_id": "f3",
    "quote": "we only call them a month before the contract ends",
    "turn": 2,
    "passage": "We talk to customers only when the contract runs out",
    "passage_kind": "signal",
    "source": "lexical",
}

PROPOSAL: JsonObject = {
    "role": "Account manager",
    "goal": "Keep more of the customers we have",
    "goal_finding_id": "f1",
    "kpis": [KPI_READING],
    "critical_work": "The renewal talk",
    "critical_work_finding_id": "f4",
    "environment_dominates": False,
    "remedies": [],
    "capabilities": [
        {
            "capability_id": "renewal-management",
            "name": "Renewal management",
            "definition": "Brings customers to renew, by showing early what they have gained.",
            "domain": "sales",
            "focus": True,
            "weight": 100,
            "level": {
                "level": 3,
                "name": "Proficient",
                "reason": "The role carries its own accounts.",
                "not_lower": "Nobody is there to guide each talk.",
                "not_higher": "The role doesn't set how others renew.",
            },
            "reason": "You said that you only call a month before the contract ends.",
            "kpi": KPI_LINK,
            "because": [EVIDENCE],
            "added_by_leader": False,
        }
    ],
    "left_out": [],
    "uncovered": [],
    "assumptions": [],
    "framework": "capwright",
    "framework_version": "9f2c41d07ab3e658",
}

ROLE_PROFILE: JsonObject = {
    "id": ROLE_PROFILE_ID,
    "conversation_id": CONVERSATION_ID,
    "version": 1,
    "created_at": MOMENT,
    "updated_at": MOMENT,
    "title": "Account manager",
    "goal": "Keep more of the customers we have",
    "kpis": [KPI_READING],
    "capabilities": [
        {
            "capability_id": "renewal-management",
            "name": "Renewal management",
            "definition": "Brings customers to renew, by showing early what they have gained.",
            "domain": "sales",
            "level": 3,
            "level_name": "Proficient",
            "weight": 100,
            "focus": True,
            "reason": "You said that you only call a month before the contract ends.",
            "kpi": KPI_LINK,
            "evidence": [EVIDENCE],
        }
    ],
    "framework": "capwright",
    "framework_version": "9f2c41d07ab3e658",
    "status": "draft",
}
