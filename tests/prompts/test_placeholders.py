import pytest

from kit.errors import BadInput
from prompts.placeholders import check_placeholders, fill, placeholders_in


def test_names_are_found_once() -> None:
    assert placeholders_in("Where is {kpi} today, and {kpi} and {work} tomorrow?") == {"kpi", "work"}


@pytest.mark.parametrize(
    "text", ["a {kpi", "a kpi}", "a {}", "a {kpi!r}", "a {kpi:>5}", "a {kpi.name}", "a {0}"]
)
def test_odd_braces_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"placeholder|brace|'{'|'}'|\{"):
        placeholders_in(text)


def test_an_undeclared_name_is_refused() -> None:
    with pytest.raises(ValueError, match="undeclared placeholder"):
        check_placeholders("Where is {kpy}?", allowed={"kpi"})


def test_a_missing_name_is_refused() -> None:
    with pytest.raises(ValueError, match="missing placeholder"):
        check_placeholders("I'll note it.", required={"words"})


def test_fill_puts_the_leaders_words_in() -> None:
    assert fill("What is {kpi} today?", {"kpi": "net churn", "work": "x"}) == "What is net churn today?"


def test_braces_in_the_leaders_words_stay_words() -> None:
    assert fill("What is {kpi} today?", {"kpi": "{work}"}) == "What is {work} today?"


@pytest.mark.parametrize("values", [{}, {"kpi": ""}])
def test_fill_says_which_value_is_missing(values: dict[str, str]) -> None:
    with pytest.raises(BadInput, match="'kpi'"):
        fill("What is {kpi} today?", values)
