"""Measures retrieval on a framework and queries with known answers, beside two plain ways of searching.

    python -m evals.bench_retrieval skills_en.csv validation.jsonl --store FOLDER

A query is one JSON object a line: {"text": …, "gold": [id or {"uri": …} or {"id": …}], "set": optional}. Queries
that carry a set are reported by set.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table

from capability_library.formats.plain_csv import read_plain_csv
from capability_library.schema import Framework, Kpi
from evals.scorers.retrieval import r_precision, recall_at, reciprocal_rank, rp_at
from kit.errors import BadInput
from retrieval import Embedder, Matcher, VectorStore
from retrieval.lexical import LexicalIndex, stems
from retrieval.vector import Progress

LIMIT = 100  # the ranking's depth; a right answer further down counts as not found

Search = Callable[[str], list[str]]
Figures = dict[str, float]


@dataclass(frozen=True)
class Query:
    text: str
    gold: frozenset[str]
    set: str = ""


def read_queries(path: Path, *, set: str | None = None) -> list[Query]:
    """Read queries, all or those of one set. Raises `BadInput` with the line that is none."""
    queries: list[Query] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            gold = frozenset(_id(each) for each in row["gold"])
            queries.append(Query(str(row["text"]), gold, str(row.get("set", ""))))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadInput(
                f"{path.name}, line {number}: not a query ({error!r}).",
                do='Write {"text": …, "gold": [ids]} on each line.',
            ) from error
    return [query for query in queries if query.gold and set in (None, query.set)]


def run(
    framework: Framework,
    queries: Sequence[Query],
    *,
    embedder: Embedder,
    store: VectorStore,
    kpis: Mapping[str, Kpi] | None = None,
    progress: Progress | None = None,
) -> dict[str, dict[str, Figures]]:
    """Return figures by set ("all" first) and by way: bm25 and dense on the names alone, and ours.

    The figures are mrr, rp_at_5, rp_at_10, r_precision, recall_at_10 (0 to 1) and p50_ms, the median time of
    one search in milliseconds, the embedding of the text included.
    """
    matcher = Matcher.open(framework, kpis or {}, embedder=embedder, store=store, progress=progress)
    matcher.wait()
    ways: dict[str, Search] = {
        "bm25": _bm25(framework),
        "dense": _dense(framework, embedder, store),
        "ours": lambda text: [match.capability_id for match in matcher.search(text, LIMIT)],
    }
    sets = {"all": list(queries)} | {
        name: [query for query in queries if query.set == name]
        for name in sorted({query.set for query in queries if query.set})
    }
    results: dict[str, dict[str, Figures]] = {name: {} for name in sets}
    for way, search in ways.items():
        search("a first search, so that nothing is built while the clock runs")
        answers = {query.text: _timed(search, query.text) for query in queries}
        for name, members in sets.items():
            results[name][way] = _figures(members, answers)
    return results


def table(results: Mapping[str, Mapping[str, Figures]]) -> Table:
    """Lay the figures out for a terminal; shares times 100."""
    shown = Table("set", "way")
    names = list(next(iter(next(iter(results.values())).values())))
    for name in names:
        shown.add_column(name, justify="right")
    for each, ways in results.items():
        for way, figures in ways.items():
            cells = [f"{figures[name] * (1 if name == 'p50_ms' else 100):.1f}" for name in names]
            shown.add_row(each, way, *cells)
    return shown


def _figures(queries: Sequence[Query], answers: Mapping[str, tuple[list[str], float]]) -> Figures:
    pairs = [(answers[query.text][0], query.gold) for query in queries]
    return {
        "mrr": statistics.fmean(reciprocal_rank(ranked, gold) for ranked, gold in pairs),
        "rp_at_5": statistics.fmean(rp_at(ranked, gold, 5) for ranked, gold in pairs),
        "rp_at_10": statistics.fmean(rp_at(ranked, gold, 10) for ranked, gold in pairs),
        "r_precision": statistics.fmean(r_precision(ranked, gold) for ranked, gold in pairs),
        "recall_at_10": statistics.fmean(recall_at(ranked, gold, 10) for ranked, gold in pairs),
        "p50_ms": 1000 * statistics.median(answers[query.text][1] for query in queries),
    }


def _timed(search: Search, text: str) -> tuple[list[str], float]:
    start = time.perf_counter()
    return search(text), time.perf_counter() - start


def _bm25(framework: Framework) -> Search:
    ids = list(framework.capabilities)
    index = LexicalIndex([stems(each.name) for each in framework.capabilities.values()])
    return lambda text: _first(ids, index.bm25(stems(text)))


def _dense(framework: Framework, embedder: Embedder, store: VectorStore) -> Search:
    ids = list(framework.capabilities)
    names = [each.name for each in framework.capabilities.values()]
    matrix = store.vectors(names, model=embedder.digest, encode=embedder.encode_uncached)
    return lambda text: _first(ids, matrix @ embedder.encode_uncached([text])[0])


def _first(ids: Sequence[str], scores: Any) -> list[str]:
    return [ids[int(at)] for at in np.argsort(-scores, kind="stable")[:LIMIT]]


def _id(gold: Any) -> str:
    return gold if isinstance(gold, str) else str(gold.get("uri") or gold["id"])


def main() -> None:
    """Run from the command line on a plain CSV framework."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("framework", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("--store", type=Path, required=True, help="folder where Chroma keeps the vectors")
    parser.add_argument("--set", default=None, help="only the queries of this set")
    given = parser.parse_args()
    framework = read_plain_csv(given.framework, name="benchmark").framework
    queries = read_queries(given.queries, set=given.set)
    console = Console()
    with Bar(console=console, transient=True) as bar:
        task = bar.add_task("vectors", total=None)
        results = run(
            framework,
            queries,
            embedder=Embedder(),
            store=VectorStore(given.store),
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    console.print(table(results))


if __name__ == "__main__":
    main()
