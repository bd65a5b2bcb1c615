"""A server that speaks the OpenAI chat protocol over HTTP and does what a script says, good or bad.

It is asked by the real client, over a real socket; only the model behind it is a function. What it may do wrong is
what servers do wrong: slow, in pieces, no JSON, invented quotes and ids, 429, 500, a dropped connection, silence.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal, cast

from evals.model_faults import Fault, spoil

Method = Literal["json_schema", "function_calling", "json_mode"]
ALL_METHODS: frozenset[Method] = frozenset({"json_schema", "function_calling", "json_mode"})


@dataclass
class Served:
    """When a request was read, and when its first words were written and its last; times of `perf_counter`."""

    streamed: bool
    began: float
    first: float | None = None
    ended: float | None = None


@dataclass(frozen=True)
class Asked:
    """One request. `schema` is the name of the shape asked for, None for plain words; headers are in lower case."""

    schema: str | None
    method: Method | None
    system: str
    user: str
    streamed: bool
    headers: Mapping[str, str]


Answer = Callable[
    [Asked], str
]  # the model: a request to its words, which are JSON when a shape was asked for


@dataclass
class ScriptedServer:
    """A server on a free port of this machine while the `with` block lasts.

    `script` gives the fault of each request in turn; after its end all go well. `understands`: the ways of asking
    for structured output that are not answered with 400. `first_token_s` is the pause before a stream begins,
    `answer_s` that before an answer that comes as a whole.
    """

    answer: Answer
    script: Iterable[Fault] = ()
    understands: frozenset[Method] = ALL_METHODS
    slow_s: float = 1.0
    first_token_s: float = 0.0
    answer_s: float = 0.0
    retry_after: str = "0"
    asked: list[Asked] = field(default_factory=list[Asked])
    served: list[Served] = field(default_factory=list[Served])
    _over: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __enter__(self) -> ScriptedServer:
        self.follow(self.script)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def follow(self, script: Iterable[Fault]) -> None:
        """Begin another script."""
        with self._lock:
            self._faults: Iterator[Fault] = _then_well(script)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                with suppress(BrokenPipeError, ConnectionResetError):
                    owner._serve(self)  # pyright: ignore[reportPrivateUsage]

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        return Handler

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        body = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
        asked = _read(body, dict(handler.headers.items()))
        served = Served(asked.streamed, time.perf_counter())
        with self._lock:
            self.asked.append(asked)
            self.served.append(served)
            fault = next(self._faults)
        if asked.method and asked.method not in self.understands:
            _error(handler, 400, "response_format is not supported")
        elif fault in ("429", "500", "401"):
            headers = {"Retry-After": self.retry_after} if fault == "429" else {}
            _error(handler, int(fault), "scripted", headers)
        elif fault == "never":
            self._over.wait()
        elif fault == "dropped":
            _start(handler, "application/json", length=10_000)
            handler.wfile.write(b'{"id": "x", "choices": [')
            handler.wfile.flush()
            handler.connection.shutdown(socket.SHUT_RDWR)
        else:
            self._speak(handler, asked, fault, served)
        served.ended = time.perf_counter()
        handler.close_connection = True

    def _speak(self, handler: BaseHTTPRequestHandler, asked: Asked, fault: Fault, served: Served) -> None:
        words = spoil(self.answer(asked), fault, shaped=asked.schema is not None)
        if fault == "slow":
            self._over.wait(self.slow_s)
        finish = "length" if fault == "cut_off" else "stop"
        if asked.streamed:
            breaks_off = fault == "breaks_off"
            # Only what was promised can be missed: a body without a length may end anywhere.
            _start(handler, "text/event-stream", length=1_000_000 if breaks_off else None)
            self._over.wait(self.first_token_s)
            served.first = time.perf_counter()
            pause = 0.01 if fault in ("pieces", "dripping") else 0.0
            self._stream(handler, words, finish, pause=pause, breaks_off=breaks_off)
            return
        self._over.wait(self.answer_s)
        data = json.dumps(_completion(asked, words, finish)).encode()
        if fault == "dripping":
            _start(handler, "application/json")
            while not self._over.wait(0.05):
                handler.wfile.write(b" ")
                handler.wfile.flush()
        elif fault == "pieces":
            _start(handler, "application/json", length=len(data))
            for at in range(0, len(data), 97):
                handler.wfile.write(data[at : at + 97])
                handler.wfile.flush()
                time.sleep(0.002)
        else:
            _start(handler, "application/json", length=len(data))
            handler.wfile.write(data)

    def _stream(
        self, handler: BaseHTTPRequestHandler, words: str, finish: str, *, pause: float, breaks_off: bool
    ) -> None:
        said = 0
        for piece in (*_tokens(words), None):
            delta = {} if piece is None else {"role": "assistant", "content": piece}
            choice = {"index": 0, "delta": delta, "finish_reason": finish if piece is None else None}
            event = {"id": "x", "object": "chat.completion.chunk", "created": 0, "model": "scripted"}
            handler.wfile.write(b"data: " + json.dumps({**event, "choices": [choice]}).encode() + b"\n\n")
            handler.wfile.flush()
            self._over.wait(pause)
            said += len(piece or "")
            if breaks_off and said * 2 > len(words):
                handler.connection.shutdown(socket.SHUT_RDWR)
                return
        handler.wfile.write(b"data: [DONE]\n\n")


def _then_well(script: Iterable[Fault]) -> Iterator[Fault]:
    yield from script
    while True:
        yield "well"


def _read(body: dict[str, Any], headers: Mapping[str, str]) -> Asked:
    said = {str(one["role"]): str(one["content"]) for one in body["messages"]}
    shape = cast(dict[str, Any], body.get("response_format") or {})
    schema, method = None, None
    if body.get("tools"):
        schema, method = str(body["tools"][0]["function"]["name"]), "function_calling"
    elif shape.get("type") == "json_schema":
        schema, method = str(shape["json_schema"]["name"]), "json_schema"
    elif shape.get("type") == "json_object":
        # In this way of asking the shape stands in the prompt, as a schema with a title.
        title = said.get("system", "").rpartition('"title": "')[2].partition('"')[0]
        schema, method = title, "json_mode"
    return Asked(
        schema=schema,
        method=method,
        system=said.get("system") or said.get("developer", ""),
        user=said.get("user", ""),
        streamed=bool(body.get("stream")),
        headers={name.lower(): value for name, value in headers.items()},
    )


def _completion(asked: Asked, words: str, finish: str) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": words}
    if asked.method == "function_calling":
        call = {"name": asked.schema, "arguments": words}
        calls = [{"id": "call_1", "type": "function", "function": call}]
        message = {"role": "assistant", "content": None, "tool_calls": calls}
    return {
        "id": "x",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": _usage(asked, words),
    }


def _usage(asked: Asked, words: str) -> dict[str, int]:
    prompt, completion = len(asked.system + asked.user) // 4, len(words) // 4
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _tokens(words: str) -> Iterator[str]:
    """Words as a model's tokens come: a few letters at a time."""
    for at in range(0, len(words), 4):
        yield words[at : at + 4]


def _start(handler: BaseHTTPRequestHandler, kind: str, *, length: int | None = None) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", kind)
    if length is not None:
        handler.send_header("Content-Length", str(length))
    _last_of_its_connection(handler)
    handler.wfile.flush()


def _error(
    handler: BaseHTTPRequestHandler, status: int, message: str, headers: Mapping[str, str] | None = None
) -> None:
    data = json.dumps({"error": {"message": message, "type": "scripted", "code": status}}).encode()
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(data)))
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    _last_of_its_connection(handler)
    handler.wfile.write(data)


def _last_of_its_connection(handler: BaseHTTPRequestHandler) -> None:
    """End the headers. A client that is not told would ask again on a connection that is just being closed."""
    handler.send_header("Connection", "close")
    handler.end_headers()
