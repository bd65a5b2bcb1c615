"""`capwright bench stream`: what we add to a model's own time before the first word of a question is seen.

Leaders answer what they are asked. A turn asks the model twice: what the message means, then how to put the
question. Between the request and the first `token` a leader waits for both, and for us. So each turn's overhead is
the time from request to first token, less what the model's server took in that time: its whole answer to the first
call, its first token of the second, both from the moment it had read the request to the moment it wrote. What is
left is ours: HTTP, the database, masking, matching, the checks, the model's client and its connections. The
scripted server thinks for a fixed time before the first words of every answer, and times itself; it runs in this
process, so that its clock is the client's.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx
from pydantic import TypeAdapter

from assistant.blocks import Ask, Block
from evals.bench_turn import STARTS_WITHIN, running, wait_for, wait_for_model
from evals.cases_format import Case, load_cases
from evals.good_model import GoodModel
from evals.leader import SimulatedLeader
from evals.scripted_model import ScriptedServer, Served

CONVERSATIONS = 12
MESSAGES = 12  # of a conversation, at most
FIRST_TOKEN_S = 0.2  # the model server's own, in seconds, of either call
_EVENT = "event: "
_BLOCKS: TypeAdapter[list[Block]] = TypeAdapter(list[Block])


@dataclass(frozen=True)
class Timed:
    """One turn in milliseconds: request to first token, and the model server's own share of it.

    `own_first` is the model server's time to the first token of the question alone; `stored_as_shown` whether the
    words that streamed in are those of the answer at its end.
    """

    first_token: float
    model: float
    own_first: float
    stored_as_shown: bool

    @property
    def overhead(self) -> float:
        return self.first_token - self.model


def run() -> dict[str, Any]:
    """Measure. Times in milliseconds; `turns` are those with a question that the model put and that went out."""
    cases = [case for case in load_cases() if len(case.all_facts) >= 9]
    with (
        tempfile.TemporaryDirectory() as folder,
        ScriptedServer(GoodModel(cases), first_token_s=FIRST_TOKEN_S, answer_s=FIRST_TOKEN_S) as model,
        running(Path(folder), more=_with(model)) as server,
        server.client() as client,
    ):
        _wait_until_ready(client)
        _talk(client, model, cases[0])
        turns = [
            turn
            for number in range(CONVERSATIONS)
            for turn in _talk(client, model, cases[number % len(cases)])
        ]
    return figures(turns)


def figures(turns: Sequence[Timed]) -> dict[str, Any]:
    """Return what is printed. Raises `RuntimeError` without two turns to measure."""
    if len(turns) < 2:
        raise RuntimeError("Too few questions were put by the model to measure anything.")
    overheads = [turn.overhead for turn in turns]
    return {
        "turns": len(turns),
        "first_token_ms_p50": round(median(turn.first_token for turn in turns), 1),
        "model_first_token_ms_p50": round(median(turn.own_first for turn in turns), 1),
        "overhead_ms_p50": round(median(overheads), 1),
        "overhead_ms_p95": round(quantiles(overheads, n=20)[-1], 1),
        "stored_as_streamed": all(turn.stored_as_shown for turn in turns),
    }


def _with(model: ScriptedServer) -> dict[str, str]:
    return {
        "CAPWRIGHT_MODEL": "openai:scripted",
        "CAPWRIGHT_MODEL_BASE_URL": model.base_url,
        "CAPWRIGHT_MODEL_API_KEY": "none",
        "CAPWRIGHT_MODEL_STRUCTURED": "json_schema",
        "CAPWRIGHT_MODEL_DAILY_TOKENS": "0",
        "CAPWRIGHT_LOG_LEVEL": "warning",
    }


def _wait_until_ready(client: httpx.Client) -> None:
    """Until all parts are up, the embedding model too where it is wanted; they warm up before the model is."""
    if os.environ.get("CAPWRIGHT_EMBEDDINGS") != "off":
        wait_for_model(client, within=600)
    deadline = time.monotonic() + STARTS_WITHIN
    while wait_for(client, "/v1/health/ready").json()["parts"]["language_model"]["state"] != "up":
        if time.monotonic() > deadline:
            raise TimeoutError("the language model was not up")
        time.sleep(0.05)


def _talk(client: httpx.Client, model: ScriptedServer, case: Case) -> list[Timed]:
    """Hold the interview as a leader would who answers what is asked, up to its proposal at most."""
    opened = client.post("/v1/conversations", json={}).raise_for_status().json()
    path = f"/v1/conversations/{opened['id']}/turns"
    leader, blocks = SimulatedLeader(case), _BLOCKS.validate_python(opened["blocks"])
    turns: list[Timed] = []
    for number in range(MESSAGES):
        if not any(isinstance(block, Ask) for block in blocks):
            break
        body = {"message_id": f"m{number}", "text": leader.answer(blocks)}
        turn, blocks = _turn(client, model, path, body)
        if turn:
            turns.append(turn)
    return turns


def _turn(
    client: httpx.Client, model: ScriptedServer, path: str, body: dict[str, str]
) -> tuple[Timed | None, list[Block]]:
    """Take one turn. No times when no question was put by the model in it, or its wording did not go out."""
    before = len(model.served)
    began, first, shown, put, refused = time.perf_counter(), 0.0, "", "", False
    blocks: list[Block] = []
    with client.stream("POST", path, json=body, headers={"Accept": "text/event-stream"}) as response:
        response.raise_for_status()
        for name, data in _events(response.iter_lines()):
            match name:
                case "token":
                    first = first or time.perf_counter()
                    shown += data["text"]
                case "replace":
                    shown, refused = data["text"], True
                case "block":
                    blocks += _BLOCKS.validate_python([data])
                    put = data["text"] if data["type"] == "ask" else put
                case _:
                    pass
    calls = model.served[before:]
    if refused or not first or not calls:
        return None, blocks
    own_first = calls[-1].first or calls[-1].began
    share = sum(_took(call) for call in calls[:-1]) + own_first - calls[-1].began
    timed = Timed(
        first_token=1000 * (first - began),
        model=1000 * share,
        own_first=1000 * (own_first - calls[-1].began),
        stored_as_shown=shown == put,
    )
    return timed, blocks


def _took(call: Served) -> float:
    return (call.ended or call.began) - call.began


def _events(lines: Iterator[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    name = ""
    for line in lines:
        if line.startswith(_EVENT):
            name = line.removeprefix(_EVENT)
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))
