import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from kit.errors import NotReady
from retrieval import Embedder, weights
from retrieval.weights import PUBLISHED_SHA256, ModelUnusable


def test_vectors_have_length_one_and_near_meanings_are_near(embedder: Embedder) -> None:
    rows = embedder.encode(["customers leave us", "clients go elsewhere", "the crane is being painted"])
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    assert rows[0] @ rows[1] > rows[0] @ rows[2] + 0.2


def test_the_packaged_weights_are_the_published_ones(embedder: Embedder) -> None:
    assert embedder.digest == PUBLISHED_SHA256


def test_batches_give_what_single_texts_give(embedder: Embedder) -> None:
    texts = [f"finding {number} " + "and more " * (number % 7) for number in range(150)]
    together = embedder.encode_uncached(texts)
    alone = np.stack([embedder.encode_uncached([text])[0] for text in texts[::50]])
    assert together[::50] == pytest.approx(alone, abs=1e-4)


def test_nothing_to_encode_is_no_error(embedder: Embedder) -> None:
    assert embedder.encode([]).shape[0] == 0
    assert embedder.encode_uncached([]).shape[0] == 0


def test_the_cache_answers_for_known_texts_and_forgets_the_oldest(embedder: Embedder) -> None:
    asked: list[list[str]] = []

    class Watched(Embedder):
        def encode_uncached(self, texts):
            asked.append(list(texts))
            return embedder.encode_uncached(texts)

    watched = Watched(cached=2)
    first = watched.encode(["a", "b", "a"])
    assert (first[0] == first[2]).all()
    assert (watched.encode(["b"])[0] == first[1]).all()
    watched.encode(["c"])
    watched.encode(["a"])
    assert asked == [["a", "b"], ["c"], ["a"]]


def test_before_it_is_loaded_it_says_so() -> None:
    cold = Embedder()
    assert not cold.ready
    with pytest.raises(NotReady, match="still loading"):
        cold.encode(["a"])
    with pytest.raises(NotReady, match="still loading"):
        _ = cold.digest


def test_other_weights_in_the_package_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"not the model")
    monkeypatch.setattr(weights, "_packaged", lambda: tmp_path)
    tampered = Embedder()
    with pytest.raises(ModelUnusable, match=r"SHA-256 .*; the published ones have 53aa5117"):
        tampered.wait(60)
    assert not tampered.ready


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="no model weights"):
        Embedder(tmp_path).wait(60)


def test_importing_retrieval_and_matching_by_words_imports_nothing_heavy() -> None:
    program = (
        "import sys, retrieval\n"
        "from capability_library.schema import Capability, Framework\n"
        "weld = Capability(id='1', name='weld')\n"
        "plain = Framework(name='p', title='p', version='1', capabilities={'1': weld})\n"
        "assert retrieval.Matcher.open(plain, {}).search('we weld')[0].capability_id == '1'\n"
        "heavy = {'torch', 'chromadb', 'sentence_transformers', 'transformers', 'scipy'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr


def test_reading_the_words_of_a_text_makes_its_vector_by_the_way(embedder: Embedder) -> None:
    texts = ["They were never shown how.", "Short.", "The scanner crashes every hour, and nobody mends it."]
    own = embedder.encode_uncached(texts)
    read = embedder.pieces(texts, (3, 6))
    assert np.allclose(np.stack([one.vector for one in read]), own, atol=1e-5)
    assert np.array_equal(embedder.encode(texts), np.stack([one.vector for one in read]))
