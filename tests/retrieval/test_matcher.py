from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from capability_library.schema import Capability, Framework, Kpi
from retrieval import AUTHORED, PLAIN, Embedder, Matcher, QueryPart, VectorStore, passages
from retrieval.matcher import fitting
from retrieval.weights import ModelUnusable


@pytest.fixture(scope="module")
def matcher(
    framework: Framework, kpis: dict[str, Kpi], embedder: Embedder, tmp_path_factory: pytest.TempPathFactory
) -> Matcher:
    store = VectorStore(tmp_path_factory.mktemp("chroma"))
    matcher = Matcher.open(framework, kpis, embedder=embedder, store=store)
    assert matcher.wait(60)
    return matcher


def test_by_words_alone_a_match_names_the_words_and_the_passage(
    framework: Framework, kpis: dict[str, Kpi]
) -> None:
    matcher = Matcher.open(framework, kpis)
    assert not matcher.wait(1)
    (match,) = matcher.search("Contracts run out and they leave")
    assert match.capability_id == "renewal"
    reason = match.reasons[0]
    assert reason.source == "lexical"
    assert reason.passage == "They leave us the moment the contract runs out."
    assert reason.passage_kind == "signal"
    assert reason.terms == ("Contracts", "run", "leave")
    assert reason.contribution == pytest.approx(match.score)


def test_vectors_find_what_shares_no_word(matcher: Matcher) -> None:
    best = matcher.search("my people never decide anything themselves")[0]
    assert best.capability_id == "coaching"
    assert {reason.source for reason in best.reasons} == {"dense"}
    assert best.reasons[0].passage == "They bring every decision to me."


def test_parts_add_up_and_each_reason_says_which_part_it_is(matcher: Matcher) -> None:
    parts = [
        QueryPart("lost accounts went up", label="kpi"),
        QueryPart("the night crew does not know what is missing", weight=2, label="problem"),
    ]
    found = {match.capability_id: match for match in matcher.match(parts)}
    assert list(found)[:2] == ["handover", "renewal"]
    kpi = next(reason for reason in found["renewal"].reasons if reason.passage_kind == "kpi")
    assert (kpi.query_index, kpi.quote, kpi.terms) == (0, parts[0].text, ("lost", "accounts"))
    for match in found.values():
        contributions = [reason.contribution for reason in match.reasons]
        assert contributions == sorted(contributions, reverse=True)
        assert sum(contributions) == pytest.approx(match.score, abs=1e-5)
        assert 0 < match.score <= 1


def test_blank_parts_keep_their_place_in_the_count(matcher: Matcher) -> None:
    parts = [QueryPart("  "), QueryPart("ignored", weight=0), QueryPart("Nobody calls them after go-live.")]
    best = matcher.match(parts)[0]
    assert best.capability_id == "renewal"
    assert {reason.query_index for reason in best.reasons} == {2}


@pytest.mark.parametrize("text", ["", "   ", "???", "asdf", "the of and"])
def test_saying_nothing_is_no_error(matcher: Matcher, framework: Framework, text: str) -> None:
    assert all(match.score < 0.2 for match in matcher.search(text))
    assert Matcher.open(framework, {}).search(text) == []


def test_the_limit_is_kept(matcher: Matcher) -> None:
    text = "customers, a shift handover and coaching"
    assert [match.capability_id for match in matcher.search(text, 2)] == [
        match.capability_id for match in matcher.search(text)
    ][:2]


def test_many_threads_get_the_same_answer(matcher: Matcher) -> None:
    texts = [f"they leave when the contract runs out, case {number % 9}" for number in range(200)]
    alone = {text: matcher.search(text) for text in set(texts)}
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(matcher.search, texts)) == [alone[text] for text in texts]


def test_matching_goes_on_by_words_while_the_model_loads(
    framework: Framework, kpis: dict[str, Kpi], embedder: Embedder, tmp_path: Path
) -> None:
    go = threading.Event()

    class Slow(Embedder):
        def wait(self, timeout: float | None = None) -> bool:
            return go.wait(timeout)

        def start(self) -> Embedder:
            return self

        digest = embedder.digest
        encode = staticmethod(embedder.encode)
        encode_uncached = staticmethod(embedder.encode_uncached)

    matcher = Matcher.open(framework, kpis, embedder=Slow(), store=VectorStore(tmp_path))
    words = matcher.search("contracts run out")
    assert not matcher.dense_ready
    go.set()
    assert matcher.wait(60)
    assert {reason.source for reason in words[0].reasons} == {"lexical"}
    assert {reason.source for reason in matcher.search("contracts run out")[0].reasons} == {
        "lexical",
        "dense",
    }


def test_a_model_that_cannot_be_loaded_leaves_the_words(framework: Framework, tmp_path: Path) -> None:
    matcher = Matcher.open(framework, {}, embedder=Embedder(tmp_path), store=VectorStore(tmp_path / "store"))
    with pytest.raises(ModelUnusable):
        matcher.wait(60)
    assert not matcher.dense_ready
    assert matcher.search("contracts run out")[0].capability_id == "renewal"


def test_a_store_that_goes_away_leaves_the_words(
    framework: Framework, embedder: Embedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrieval.vector.LARGE", 1)
    monkeypatch.setattr("retrieval.vector.NEAREST", 3)
    store = VectorStore(tmp_path)
    matcher = Matcher.open(framework, {}, embedder=embedder, store=store)
    assert matcher.wait(60)
    assert "dense" in {reason.source for reason in matcher.search("contracts run out")[0].reasons}
    store.close()
    best = matcher.search("contracts run out soon")[0]
    assert best.capability_id == "renewal"
    assert {reason.source for reason in best.reasons} == {"lexical"}
    assert not matcher.dense_ready
    with pytest.raises(Exception):  # noqa: B017, PT011  Chroma's own
        matcher.wait(1)


def test_a_name_said_in_full_beats_a_longer_one_that_holds_it(embedder: Embedder, tmp_path: Path) -> None:
    names = {"1": "Java", "2": "Java platform enterprise administration", "3": "weld metal"}
    plain = Framework(
        name="plain",
        title="Plain",
        version="1",
        capabilities={id: Capability(id=id, name=name) for id, name in names.items()},
    )
    matcher = Matcher.open(plain, {}, embedder=embedder, store=VectorStore(tmp_path))
    matcher.wait(60)
    assert [match.capability_id for match in matcher.search("We write Java and some SQL")][:2] == ["1", "2"]


def test_weights_follow_what_kinds_of_passages_there_are(framework: Framework) -> None:
    plain = Framework(name="p", title="p", version="1", capabilities={"1": Capability(id="1", name="weld")})
    assert fitting(passages(framework, {})) is AUTHORED
    assert fitting(passages(plain, {})) is PLAIN


def test_an_empty_framework_matches_nothing(embedder: Embedder, tmp_path: Path) -> None:
    empty = Framework(name="e", title="e", version="1", capabilities={})
    matcher = Matcher.open(empty, {}, embedder=embedder, store=VectorStore(tmp_path))
    assert not matcher.wait(60)
    assert matcher.search("anything") == []
