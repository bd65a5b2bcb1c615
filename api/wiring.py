"""The usual wiring: which parts stand behind the routes, and which of them are made late.

What takes time to import or to load (the library, the interviewer, the embedding model) is made behind
the server's back, so that it answers while they come.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api.frameworks import is_library
from api.late import load
from api.parts import Lazy, Parts, PartState
from capability_library.schema import Framework, Library
from extraction.runner import Extractor
from extraction.values import Limits
from kit.clock import Clock, SystemClock
from kit.settings import Settings
from storage.database import Database
from storage.frameworks import FrameworkRepository
from storage.organisations import masks
from storage.turns import Interviewer

if TYPE_CHECKING:
    from assistant.matching import Catalogue
    from assistant.model.session import ModelAccess, ModelDesk
    from assistant.tailoring.asking import Tailor
    from retrieval.embedder import Embedder
    from retrieval.matcher import Matcher
    from retrieval.vector import VectorStore

IMPORTED_KEPT = 8  # matchers of imported frameworks held in memory at a time


def wire(settings: Settings, *, database: Database | None = None, clock: Clock | None = None) -> Parts:
    """Return the parts for these settings. Opens nothing yet."""
    clock = clock or SystemClock()
    database = database or open_database(settings)
    library = Lazy(lambda: _library(settings.data_dir / "cache"))
    catalogues = Catalogues(settings, database, library)
    models = Models(settings, clock, database, library)
    interviews = Lazy(lambda: _interviews(catalogues, clock, models))

    def warm_up() -> None:
        catalogues.matcher()
        _practise(interviews()(""))
        models.warm_up()
        if settings.model:
            _prepare_questions(library())

    return Parts(
        settings=settings,
        database=database,
        clock=clock,
        library=library,
        interview=lambda organisation_id: interviews()(organisation_id),  # noqa: PLW0108 not made yet
        catalogue=catalogues.find,
        extract=open_extractor(settings),
        states=lambda: {**catalogues.states(), **models.states()},
        warm_up=warm_up,
        tailor=models.tailor,
    )


def open_database(settings: Settings) -> Database:
    """Return the database of these settings. Opens no connection."""
    return Database.at(
        settings.database_url,
        pool_size=settings.database_pool_size,
        sqlite_synchronous=settings.sqlite_synchronous,
    )


def open_extractor(settings: Settings) -> Extractor:
    """Return what reads documents, within the limits of these settings. Starts nothing yet."""
    limits = Limits(
        bytes_=settings.document_max_bytes,
        seconds=settings.document_timeout_s,
        memory_mb=settings.document_memory_mb,
    )
    return Extractor(limits, parallel=settings.document_parallel)


@dataclass
class Catalogues:
    """What conversations are matched against: the library, and what each organisation has imported."""

    settings: Settings
    database: Database
    library: Callable[[], Library]
    _imported: OrderedDict[tuple[str, str, str], Catalogue] = field(
        default_factory=OrderedDict[tuple[str, str, str], Any]
    )
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._embedding = Lazy(self._open_embedding)
        self.matcher = Lazy(self._library_matcher)

    def get(self, organisation_id: str, name: str, version: str | None) -> Catalogue:
        """Return a framework with its matcher. Raises `NotFound` for one that was never imported."""
        load()
        from assistant.matching import Catalogue  # noqa: PLC0415 loaded late, see above

        library = self.library()
        if is_library(name):
            return Catalogue(framework=library.framework, kpis=library.kpis, matcher=self.matcher())
        with self.database.read(organisation_id) as connection:
            info = FrameworkRepository(connection, organisation_id).info(name, version)
        key = (organisation_id, name, info.version)
        with self._lock:
            if key in self._imported:
                self._imported.move_to_end(key)
                return self._imported[key]
        with self.database.read(organisation_id) as connection:
            framework = FrameworkRepository(connection, organisation_id).load(name, info.version)
        made = Catalogue(framework=framework, kpis=library.kpis, matcher=self._open(framework, library))
        with self._lock:
            self._imported[key] = made
            while len(self._imported) > IMPORTED_KEPT:
                self._imported.popitem(last=False)
        return made

    def find(self, organisation_id: str, name: str | None) -> Catalogue:
        """Return the newest version of a framework, of the library without a name. Raises `NotFound`."""
        load()
        from capability_library.loader import FRAMEWORK_NAME  # noqa: PLC0415 loaded late, see above

        return self.get(organisation_id, name or FRAMEWORK_NAME, None)

    def states(self) -> Mapping[str, PartState]:
        """How index and model are doing, without waiting for either."""
        index = PartState("up" if self.matcher.ready else "loading", ready=self.matcher.ready)
        if self.settings.embeddings == "off":
            return {"index": index, "model": PartState("off", ready=False, needed=False)}
        return {"index": index, "model": self._model_state()}

    def _model_state(self) -> PartState:
        if not self.matcher.ready:
            return PartState("loading", ready=False, needed=False)
        matcher = self.matcher()
        if matcher.dense_error is not None:
            return PartState("failed", ready=False, needed=False)
        return PartState("up" if matcher.dense_ready else "loading", ready=matcher.dense_ready, needed=False)

    def _library_matcher(self) -> Matcher:
        library = self.library()
        return self._open(library.framework, library)

    def _open(self, framework: Framework, library: Library) -> Matcher:
        load()
        from retrieval.matcher import Matcher  # noqa: PLC0415 loaded late, see above

        embedder, store = self._embedding()
        return Matcher.open(framework, library.kpis, embedder=embedder, store=store)

    def _open_embedding(self) -> tuple[Embedder | None, VectorStore | None]:
        if self.settings.embeddings == "off":
            return None, None
        load()
        from retrieval.embedder import Embedder  # noqa: PLC0415 loaded late, see above
        from retrieval.vector import VectorStore  # noqa: PLC0415

        model, url = self.settings.embedding_model, self.settings.chroma_url
        store = VectorStore(url=url) if url else VectorStore(self.settings.data_dir / "vectors")
        return Embedder(Path(model) if model else None), store


@dataclass
class Models:
    """The language model, if the settings name one, and each organisation's way to it."""

    settings: Settings
    clock: Clock
    database: Database
    library: Callable[[], Library]

    def __post_init__(self) -> None:
        self._desk = Lazy(self._open)
        self._vocabulary = Lazy(self._words)

    def access(self, organisation_id: str) -> ModelAccess | None:
        """None without a model, and for nobody: what is practised at a start costs nothing and goes nowhere."""
        if not (self.settings.model and organisation_id):
            return None
        from assistant.model.masking import masking  # noqa: PLC0415 loaded late, see above
        from assistant.model.session import ModelAccess  # noqa: PLC0415
        from storage.usage import StoredLedger  # noqa: PLC0415

        ledger = StoredLedger(self.database, organisation_id)
        # Asked for each turn, so that a change holds at once and in every worker.
        with self.database.read(organisation_id) as connection:
            on = masks(connection, organisation_id, default=self.settings.model_masking == "on")
        return ModelAccess(self._desk(), organisation_id, ledger=ledger, masker=masking(on=on))

    def tailor(self, organisation_id: str) -> Tailor | None:
        """None without a model."""
        load("assistant.tailoring.asking")
        from assistant.tailoring.asking import Tailor  # noqa: PLC0415 loaded late, see above

        access = self.access(organisation_id)
        return Tailor(access, self._vocabulary) if access else None

    def warm_up(self) -> None:
        """Import the model's library and the lists of names. Asks the model nothing."""
        if not self.settings.model:
            return
        from assistant.model.masking import masking  # noqa: PLC0415 loaded late, see above

        self._desk().warm_up()
        masking(on=True).knowing(["Ada"]).mask({"said": "Ask Ada Lovelace on +44 20 7946 0018."})

    def states(self) -> Mapping[str, PartState]:
        """Whether the model is asked at the moment; nothing without one."""
        if not self.settings.model:
            return {}
        if not self._desk.ready:
            return {"language_model": PartState("loading", ready=False, needed=False)}
        resting = self._desk().breaker.state == "open"
        return {"language_model": PartState("resting" if resting else "up", ready=not resting, needed=False)}

    def _words(self) -> frozenset[str]:
        from assistant.tailoring.checks import vocabulary_of  # noqa: PLC0415 loaded late, see above

        return vocabulary_of(self.library().framework)

    def _open(self) -> ModelDesk:
        load()
        from assistant.model.opening import open_model  # noqa: PLC0415 loaded late, see above

        return open_model(self.settings, self.clock)


def _practise(interview: Interviewer) -> None:
    """Take a turn with nobody, so that what is built on first use is there when the first leader speaks."""
    load()
    from assistant.interpret.phrases import compile_all  # noqa: PLC0415 loaded late, see above
    from assistant.service import Message  # noqa: PLC0415

    said = "I run a team of 12 in the north. Churn is at 18% and has to be 12% by September: nobody calls."
    interview.respond(interview.open(framework=None, seed=0), Message("practice", "api", said))
    compile_all()


def _prepare_questions(library: Library) -> None:
    load()
    from assistant.rephrase.grounds import prepare  # noqa: PLC0415 loaded late, see above
    from prompts.loader import default_bank  # noqa: PLC0415

    prepare(default_bank(), (one.name for one in library.framework.capabilities.values()))


def _library(cache: Path) -> Library:
    load()
    from capability_library.loader import load_library  # noqa: PLC0415 loaded late, see above

    return load_library(cache_dir=cache)


def _interviews(catalogues: Catalogues, clock: Clock, models: Models) -> Callable[[str], Interviewer]:
    load()
    from assistant.interpret.rules import RulesInterpreter  # noqa: PLC0415 loaded late, see above
    from assistant.service import Interview  # noqa: PLC0415
    from prompts.loader import default_bank  # noqa: PLC0415

    bank, interpreter = default_bank(), RulesInterpreter()

    def interview(organisation_id: str) -> Interviewer:
        def catalogue(name: str, version: str | None) -> Catalogue:
            return catalogues.get(organisation_id, name, version)

        return Interview(
            bank=bank,
            catalogue=catalogue,
            interpreter=interpreter,
            clock=clock,
            model=models.access(organisation_id),
        )

    return interview
