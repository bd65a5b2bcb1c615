"""What a language model's server may do wrong, and the model's words with that wrong in them."""

from __future__ import annotations

import json
from typing import Any, Literal, cast

Fault = Literal[
    "well",
    "slow",  # after `slow_s`
    "pieces",  # byte by byte, with pauses
    "dripping",  # white space for ever: never silent, never done
    "prose",  # words where JSON was asked for
    "broken_json",
    "other_shape",
    "cut_off",
    "empty",
    "invented_quote",
    "invented_number",
    "invented_id",
    "429",
    "500",
    "401",
    "dropped",
    "breaks_off",  # a stream that ends in the middle of its words
    "never",
]


def spoil(words: str, fault: Fault, *, shaped: bool = True) -> str:
    """Return the model's words as a server with this fault gives them. `shaped`: they are JSON."""
    match fault:
        case "prose":
            return "Certainly! The leader seems to be worried about churn and should hire a coach."
        case "broken_json":
            return words[: len(words) // 2] + '", oops'
        case "other_shape":
            return json.dumps({"thoughts": "none", "findings": "churn"})
        case "cut_off":
            return words[: len(words) * 2 // 3]
        case "empty":
            return ""
        case "invented_quote" | "invented_number" | "invented_id" if shaped:
            return _with_invention(words, fault)
        case "invented_quote":
            return f"Since your competitor has moved in next door: {words}"
        case "invented_number":
            return f"With 61723 customers lost: {words}"
        case "invented_id":
            return f"Before we come to Negotiation and Coaching: {words}"
        case _:
            return words


def _with_invention(words: str, fault: Fault) -> str:
    said: Any = json.loads(words)
    findings = cast(list[dict[str, Any]], said.get("findings") or [])
    grades = cast(list[dict[str, Any]], said.get("grades") or [])
    lie = {"cell": None, "tag": None, "corrects": False, "kpi": None}
    match fault:
        case "invented_quote":
            findings.append(
                {**lie, "slot": "problem", "quote": "our people have never once been trained in listening"}
            )
            for one in grades:
                one["quote"] = "our people have never once been trained in listening"
        case "invented_number":
            kpi = {"name": "revenue", "baseline": 61723, "target": 99999, "change": None}
            findings.append(
                {**lie, "slot": "kpi", "quote": findings[0]["quote"] if findings else "revenue", "kpi": kpi}
            )
            for one in grades:
                one["grade"] = 7
        case _:
            findings.append({**lie, "slot": "charisma", "quote": findings[0]["quote"] if findings else "we"})
            for one in grades:
                one["id"] = "unicorn-husbandry"
    if "findings" in said:
        said["findings"] = findings
    return json.dumps(said)
