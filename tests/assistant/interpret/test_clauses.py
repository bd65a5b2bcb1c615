import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.clauses import split_clauses, split_sentences

SENTENCES = [
    ("We lose people. They leave after six months.", ["We lose people", "They leave after six months"]),
    ("thanks. we lose people after 6 months", ["thanks", "we lose people after 6 months"]),
    ("OEE is 1.5 vs. 2.0 in Lyon", ["OEE is 1.5 vs. 2.0 in Lyon"]),
    ("we want it by Q3. and then more", ["we want it by Q3. and then more"]),
    ("We want it by Q3. Then the rest.", ["We want it by Q3", "Then the rest"]),
    ("late parts, e.g. seals, and vans", ["late parts, e.g. seals, and vans"]),
    ("Dr. Patel runs the ward", ["Dr. Patel runs the ward"]),
    (
        "why do customers leave? because the price went up",
        ["why do customers leave?", "because the price went up"],
    ),
    ("- late parts\n- no time\n- the rota", ["late parts", "no time", "the rota"]),
    ("1. the handover\n2. the quote", ["the handover", "the quote"]),
    ("• churn\n• NPS", ["churn", "NPS"]),
    ("Two things:\n\nlate parts\nno vans", ["Two things", "late parts", "no vans"]),
    ("really?! yes", ["really?!", "yes"]),
    ("hmm... the handover", ["hmm", "the handover"]),
    ("", []),
    ("   \n  ", []),
    ("18", ["18"]),
]

CLAUSES = [
    (
        "not sure about the number, but the problem is late parts",
        ["not sure about the number", "the problem is late parts"],
    ),
    ("no, churn is 16 not 18", ["no", "churn is 16 not 18"]),
    (
        "we're rolling out Salesforce so that customers stay",
        ["we're rolling out Salesforce", "customers stay"],
    ),
    ("parts come late; nobody checks the van", ["parts come late", "nobody checks the van"]),
    ("parts come late — nobody checks the van", ["parts come late", "nobody checks the van"]),
    ("the scanner is slow - the van waits", ["the scanner is slow", "the van waits"]),
    ("OEE 71 - 85 by June", ["OEE 71 - 85 by June"]),
    ("the ward and the theatre both wait", ["the ward and the theatre both wait"]),
    ("it's not because they can't", ["it's not because they can't"]),
    (
        "they leave because nobody calls and they hate waiting",
        ["they leave", "nobody calls", "they hate waiting"],
    ),
    (
        "I run the depot and honestly the main problem is parts",
        ["I run the depot", "honestly the main problem is parts"],
    ),
    ("yes, they do", ["yes", "they do"]),
    ("it slid to 86 since the spring", ["it slid to 86 since the spring"]),
    ("churn has been rising since 2024", ["churn has been rising since 2024"]),
    ("they know how, but nobody has time", ["they know how", "nobody has time"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    # A question mark is kept: it tells a question from an answer.
    got = [text[s.start : s.end] for s in split_sentences(text)]
    assert [g.rstrip("?!") for g in got] == [e.rstrip("?!") for e in expected]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses(text: str, expected: list[str]) -> None:
    assert [clause.of(text) for clause in split_clauses(text)] == expected


def test_joints_are_kept_beside_the_clause() -> None:
    found = split_clauses("we switch systems so that customers stay because the board asked")
    assert [clause.joint for clause in found] == ["", "so that", "because"]


@given(st.text(max_size=600))
def test_spans_lie_inside_and_in_order(text: str) -> None:
    last = 0
    for clause in split_clauses(text):
        assert last <= clause.start < clause.end <= len(text)
        assert clause.of(text).strip() == clause.of(text)
        last = clause.end


@given(
    st.lists(
        st.sampled_from(
            [
                "the",
                "van",
                "late,",
                "but",
                "we",
                "e.g.",
                "Q3.",
                ";",
                "-",
                "—",
                "\n",
                "1.",
                "and",
                "so that",
                "they",
            ]
        ),
        max_size=60,
    )
)
def test_words_are_never_cut(words: list[str]) -> None:
    text = " ".join(words)
    for clause in split_clauses(text):
        assert clause.start == 0 or not (text[clause.start - 1].isalnum() and text[clause.start].isalnum())
        assert clause.end == len(text) or not (text[clause.end - 1].isalnum() and text[clause.end].isalnum())
