"""Prompt files: variables that are missing, undeclared or unused fail loudly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.errors import BadInput, NotFound
from prompts.templates import PROMPTS, parse, source, template

GOOD = """---
id: ask
version: "1.0"
purpose: A prompt for these tests.
variables: {rules: ours, message: said}
---

# System

Keep to these: {{rules}}

# User

{{message}}
"""


@pytest.mark.parametrize("name", PROMPTS)
def test_every_prompt_loads_and_renders(name: str) -> None:
    prompt = template(name)
    rendered = prompt.render({variable: f"<{variable}>" for variable in prompt.front.variables})
    assert "{{" not in rendered.system + rendered.user
    assert all(f"<{variable}>" in rendered.system + rendered.user for variable in prompt.front.variables)
    assert rendered.hash == prompt.hash


def test_the_hash_is_of_the_file() -> None:
    assert parse("ask", GOOD).hash == parse("ask", GOOD).hash
    assert parse("ask", GOOD).hash != parse("ask", GOOD.replace("Keep", "Hold")).hash


@pytest.mark.parametrize(
    ("change", "to", "says"),
    [
        ("{{rules}}", "nothing", "declares ['rules'] without using"),
        ("{{message}}", "{{message}} {{more}}", "uses ['more'] without declaring"),
        ("{{rules}}", "{{rules}} {{message}}", "which others wrote, into the system part"),
        ("id: ask", "id: other", "its id is 'other'"),
        ('version: "1.0"', "version: new", "version"),
        ("message: said", "message: theirs", "message"),
        ("purpose: A prompt for these tests.\n", "", "purpose"),
        ("# User", "# Leader", "expected front matter"),
        ("---\nid", "id", "expected front matter"),
    ],
)
def test_a_broken_file_says_what_is_wrong(change: str, to: str, says: str) -> None:
    assert change in GOOD
    with pytest.raises(BadInput) as caught:
        parse("ask", GOOD.replace(change, to, 1))
    assert says in str(caught.value)


def test_values_must_be_the_declared_ones() -> None:
    prompt = parse("ask", GOOD)
    with pytest.raises(BadInput, match="no value for \\['message'\\]"):
        prompt.render({"rules": "be brief"})
    with pytest.raises(BadInput, match="\\['mood'\\] given but not declared"):
        prompt.render({"rules": "be brief", "message": "hello", "mood": "good"})


@given(st.text())
def test_what_somebody_wrote_is_never_a_placeholder(text: str) -> None:
    rendered = parse("ask", GOOD).render({"rules": "R", "message": "{{rules}}" + text})
    assert rendered.user == ("{{rules}}" + text)
    assert rendered.system == "Keep to these: R"


def test_a_prompt_that_is_not_listed_is_not_there() -> None:
    with pytest.raises(NotFound):
        template("questions/goal")
    with pytest.raises(NotFound):
        source("no-such-prompt")
