"""The one place that builds a language model and speaks to it: LangChain behind our port.

LangChain takes seconds to import, so it is imported with the first question, or by `warm_up` behind a server's
back. Every call ends by its deadline: it runs in a thread of its own, which is left behind when the server goes on
dripping.
"""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from pydantic import BaseModel

from assistant.model.answers import CUT_OFF, estimated, finish_of, said, value_of
from assistant.model.failures import Problem, Unsupported, problem_of
from assistant.model.port import Outcome, Spoken, Text
from assistant.model.values import Failure
from kit.deadlines import Deadlines
from kit.settings import Settings
from prompts.templates import Rendered

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.runnables import Runnable

T = TypeVar("T", bound=BaseModel)
_Asking = Callable[[list[tuple[str, str]]], dict[str, Any]]
Method = Literal["json_schema", "function_calling", "json_mode"]

METHODS: tuple[Method, ...] = ("json_schema", "function_calling", "json_mode")
RETRIED: frozenset[Failure] = frozenset({"rate_limited", "server_error", "unreachable"})
FIRST_PAUSE_S = 0.25  # before the first retry, on average; doubles with each
ABANDONED = 16  # threads left behind with servers that never end; beyond that nothing is asked any more
RAW_KEPT = 20_000  # characters of an answer that are kept

_importing = threading.Lock()


class LangChainModel:
    """A chat model of any LangChain provider, or of any OpenAI-compatible server. Safe to share between threads."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._built: list[BaseChatModel] = []
        self._asking: dict[tuple[type[BaseModel], Method], _Asking] = {}
        self._method: Method | None = (
            None if settings.model_structured == "auto" else settings.model_structured
        )
        self._threads = Deadlines(
            most=settings.model_parallel + ABANDONED,
            around=_untraced if settings.model_tracing == "off" else _run,
        )

    @property
    def model_id(self) -> str:
        return self._settings.model

    def warm_up(self) -> None:
        """Import what the first question would have to wait for. Asks nothing of the server."""
        self._model()

    def structured(self, prompt: Rendered, schema: type[T]) -> Outcome[T]:
        """Ask for an answer of a shape; tries other ways of asking when the server does not know one."""
        began = time.monotonic()
        methods = (self._method,) if self._method else METHODS
        attempts, outcome = 0, None
        for method in methods:
            answer, problem, tried = self._answer(
                prompt, schema, method, began + self._settings.model_timeout_s
            )
            attempts += tried
            outcome = self._outcome(prompt, schema, answer, problem, began, attempts)
            if outcome.error in ("unsupported", "empty", "not_json"):
                continue
            if outcome.parsed is not None:
                self._method = method
            break
        assert outcome
        return outcome

    def stream(self, prompt: Rendered, *, within_s: float | None = None) -> Spoken:
        """Ask for plain words, as they come, and all within so many seconds."""
        usual = self._settings.model_timeout_s
        spoken = Spoken(pieces=iter(()))
        spoken.pieces = self._speak(prompt, spoken, usual if within_s is None else min(within_s, usual))
        return spoken

    # Asking once, with retries

    def _answer(
        self, prompt: Rendered, schema: type[BaseModel], method: Method, deadline: float
    ) -> tuple[dict[str, Any], Problem | None, int]:
        for attempt in range(1, self._settings.model_retries + 2):
            try:
                asked = self._threads.call(lambda: self._invoke(prompt, schema, method), deadline)
                return asked, None, attempt
            except Exception as error:  # whatever a provider's library raises is an answer too
                problem = problem_of(error)
                if not self._pause(problem, attempt, deadline):
                    return {}, problem, attempt
        raise AssertionError("the last attempt returns")

    def _invoke(self, prompt: Rendered, schema: type[BaseModel], method: Method) -> dict[str, Any]:
        asking = self._asking.get((schema, method)) or self._prepared(schema, method)
        shape = schema.model_json_schema() if method == "json_mode" else None
        return asking(_messages(prompt, shape))

    def _prepared(self, schema: type[BaseModel], method: Method) -> _Asking:
        """The model bound to a shape, kept: binding takes longer than all else that is ours in a call."""
        options: dict[str, Any] = {} if method == "json_mode" else {"strict": True}
        shape = schema.model_json_schema()
        try:
            bound = self._model().with_structured_output(shape, method=method, include_raw=True, **options)
            steps = self._model().with_structured_output(shape, method=method, **options)
        except (TypeError, ValueError, NotImplementedError) as error:
            raise Unsupported(method) from error
        return self._asking.setdefault(
            (schema, method), _in_this_thread(steps) or cast(_Asking, bound.invoke)
        )

    def _pause(self, problem: Problem, attempt: int, deadline: float) -> bool:
        """Wait before another attempt. False when there is to be none: not worth it, or no time left."""
        if problem.failure not in RETRIED or attempt > self._settings.model_retries:
            return False
        pause = problem.retry_after_s
        if pause is None:
            pause = FIRST_PAUSE_S * 2 ** (attempt - 1) * random.uniform(0.5, 1.5)
        if time.monotonic() + pause >= deadline:
            return False
        time.sleep(pause)
        return True

    def _outcome(
        self,
        prompt: Rendered,
        schema: type[T],
        answer: dict[str, Any],
        problem: Problem | None,
        began: float,
        attempts: int,
    ) -> Outcome[T]:
        raw, tokens = said(answer.get("raw"), prompt)
        if problem and problem.raw:
            raw, tokens = problem.raw, estimated(prompt, problem.raw)
        parsed: T | None = None
        if problem is None:
            parsed, problem = value_of(answer, schema, raw)
        return Outcome(
            raw=raw[:RAW_KEPT],
            parsed=parsed,
            error=problem.failure if problem else None,
            detail=problem.detail if problem else "",
            tokens=tokens,
            model_id=self.model_id,
            prompt=prompt,
            ms=round(1000 * (time.monotonic() - began), 1),
            attempts=attempts,
        )

    # Speaking

    def _speak(self, prompt: Rendered, spoken: Spoken, within_s: float) -> Iterator[str]:
        began = time.monotonic()
        deadline = began + within_s
        words, problem, attempt = "", None, 0
        try:
            while True:
                attempt += 1
                try:
                    finish = ""
                    for piece, ended in self._threads.each(lambda: self._words(prompt), deadline):
                        finish = ended or finish
                        words += piece
                        if piece:
                            yield piece
                    problem = None if words.strip() else Problem("empty", "the model words nothing")
                    if finish in CUT_OFF:
                        problem = Problem("cut_off", "the answer was longer than allowed")
                    break
                except Exception as error:  # as above
                    problem = problem_of(error)
                    if words or not self._pause(problem, attempt, deadline):
                        break
        finally:
            spoken.outcome = Outcome(
                raw=words[:RAW_KEPT],
                parsed=Text(text=words) if problem is None and words.strip() else None,
                error=problem.failure if problem else None if words.strip() else "empty",
                detail=problem.detail if problem else "",
                tokens=estimated(prompt, words),
                model_id=self.model_id,
                prompt=prompt,
                ms=round(1000 * (time.monotonic() - began), 1),
                attempts=attempt,
            )

    def _words(self, prompt: Rendered) -> Iterator[tuple[str, str]]:
        """Pieces as they come, each with why the answer ended, in the piece that says so."""
        for chunk in self._model().stream(_messages(prompt, None)):
            yield str(chunk.text), finish_of(chunk)

    # The model itself

    def _model(self) -> BaseChatModel:
        with _importing:
            if not self._built:
                self._built.append(build(self._settings))
            return self._built[0]


def build(settings: Settings) -> BaseChatModel:
    """Return the chat model of the settings, with a timeout, and without the library's own retries."""
    if settings.model_tracing == "off":
        # LangSmith is switched on by variables that other programs on this machine may have set.
        for name in (
            "LANGSMITH_TRACING",
            "LANGSMITH_TRACING_V2",
            "LANGCHAIN_TRACING_V2",
            "LANGCHAIN_TRACING",
        ):
            os.environ.pop(name, None)
    from langchain.chat_models import init_chat_model  # noqa: PLC0415 takes seconds

    options: dict[str, Any] = {"timeout": settings.model_timeout_s, "max_retries": 0}
    options["max_tokens"] = settings.model_answer_tokens
    if settings.model_temperature is not None:
        options["temperature"] = settings.model_temperature
    key = settings.model_api_key.get_secret_value()
    if settings.model_base_url:
        # A key that the environment holds for somebody else's server must not go to this one.
        options |= {"base_url": settings.model_base_url, "api_key": key or "none", "use_responses_api": False}
        name = settings.model.removeprefix("openai:")
        return cast("BaseChatModel", init_chat_model(name, model_provider="openai", **options))
    if key:
        options["api_key"] = key
    return cast("BaseChatModel", init_chat_model(settings.model, **options))


def _in_this_thread(bound: Runnable[Any, Any]) -> _Asking | None:
    """Ask and parse one after the other; None for what does not come in steps.

    The same as LangChain's `include_raw=True`, which starts two pools of threads for each call: 5 ms.
    """
    from langchain_core.runnables import RunnableSequence  # noqa: PLC0415 takes seconds

    if not isinstance(bound, RunnableSequence):
        return None
    model, *parsers = bound.steps

    def ask(messages: list[tuple[str, str]]) -> dict[str, Any]:
        raw = parsed = model.invoke(messages)
        try:
            for parser in parsers:
                parsed = parser.invoke(parsed)
        except Exception as error:  # whatever a parser raises is told beside the answer, as LangChain does
            return {"raw": raw, "parsed": None, "parsing_error": error}
        return {"raw": raw, "parsed": parsed, "parsing_error": None}

    return ask


def _run(work: Callable[[], None]) -> None:
    work()


def _untraced(work: Callable[[], None]) -> None:
    from langsmith import tracing_context  # noqa: PLC0415  # pyright: ignore[reportUnknownVariableType]

    with tracing_context(enabled=False):
        work()


def _messages(prompt: Rendered, shape: dict[str, Any] | None) -> list[tuple[str, str]]:
    system = prompt.system
    if shape is not None:
        system += "\n\nAnswer with one JSON object of this schema and nothing else:\n" + json.dumps(shape)
    return [("system", system), ("user", prompt.user)]
