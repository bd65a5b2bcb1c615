"""Finds the capabilities that a leader's words speak for. This is what the rest of the house may use.

Importing it is cheap: torch and sentence-transformers are imported when an `Embedder` starts to load, Chroma
when a `VectorStore` is first used.
"""

from retrieval.embedder import Embedder
from retrieval.fitted import AUTHORED, PLAIN
from retrieval.matcher import Matcher
from retrieval.passages import Passage, passages
from retrieval.ranking import Match, QueryPart, Reason, Weights
from retrieval.vector import VectorStore

__all__ = [
    "AUTHORED",
    "PLAIN",
    "Embedder",
    "Match",
    "Matcher",
    "Passage",
    "QueryPart",
    "Reason",
    "VectorStore",
    "Weights",
    "passages",
]
