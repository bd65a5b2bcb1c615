from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capability_library.formats.plain_csv import parse_plain_csv, read_plain_csv, write_plain_csv
from capability_library.schema import Capability, Framework
from kit.errors import BadInput

printable = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
line = st.text(printable, min_size=1, max_size=30).map(lambda text: " ".join(text.split())).filter(bool)
labels = st.lists(line.filter(lambda text: "|" not in text), max_size=4, unique=True)
description = st.text(st.one_of(printable, st.sampled_from('",|\r\n\t')), max_size=80).map(str.strip)


@st.composite
def frameworks(draw: st.DrawFn) -> dict[str, Capability]:
    ids = draw(st.lists(line, min_size=1, max_size=6, unique=True))
    found: dict[str, Capability] = {}
    for id in ids:
        name = draw(line)
        others = tuple(label for label in draw(labels) if label != name)
        found[id] = Capability(id=id, name=name, definition=draw(description), alt_labels=others)
    return found


@given(frameworks())
def test_what_is_written_is_read_back(capabilities: dict[str, Capability]) -> None:
    first = Framework(name="theirs", title="Theirs", version="", capabilities=capabilities)
    read = parse_plain_csv(write_plain_csv(first), name="theirs", title="Theirs")
    assert read.framework.capabilities == capabilities
    assert read.problems == ()
    again = parse_plain_csv(write_plain_csv(read.framework), name="theirs", title="Theirs")
    assert again.framework == read.framework


@given(st.sampled_from(["", "id,name,description,alternative labels\n"]), st.text(max_size=300))
def test_any_text_is_read_or_refused(header: str, text: str) -> None:
    try:
        read = parse_plain_csv(header + text, name="theirs")
    except BadInput:
        return
    assert read.framework.capabilities


def test_escos_headers_bom_crlf_and_line_breaks_in_cells(tmp_path: Path) -> None:
    file = tmp_path / "skills.csv"
    file.write_bytes(
        "\ufeffconceptType,conceptUri,preferredLabel,altLabels,description\r\n"
        'Skill,http://x/1, manage staff ,"lead staff\nmanage staff\ndirect  staff ","Leads,\r\nwell."\r\n'
        "\r\n"
        "Skill,http://x/2,weld,,\r\n".encode()
    )
    read = read_plain_csv(file, name="esco")
    first, second = read.framework.capabilities.values()
    assert first == Capability(
        id="http://x/1",
        name="manage staff",
        definition="Leads,\r\nwell.",
        alt_labels=("lead staff", "direct staff"),
    )
    assert (second.id, second.name, second.alt_labels) == ("http://x/2", "weld", ())
    assert read.problems == ()


def test_rows_that_cannot_be_used_are_told_and_the_others_kept() -> None:
    read = parse_plain_csv(
        f"ID; no,Name\n1,Welding\n1,Brazing\n2,\n,Soldering\n{'9' * 301},Riveting\n3\n".replace(
            "ID; no", "Id"
        ),
        name="theirs",
    )
    assert list(read.framework.capabilities) == ["1"]
    assert [problem.split(":")[0] for problem in read.problems] == [f"Row {n}" for n in (3, 4, 5, 6, 7)]
    assert "'1' was used before" in read.problems[0]
    assert "no name" in read.problems[1]
    assert "no id for 'Soldering'" in read.problems[2]


def test_without_an_id_column_the_name_makes_the_id() -> None:
    read = parse_plain_csv(
        "Skill Name,Skill Description\nAgile & lean working,Works in steps\n", name="theirs"
    )
    (capability,) = read.framework.capabilities.values()
    assert (capability.id, capability.definition) == ("agile-lean-working", "Works in steps")


def test_the_version_is_the_content() -> None:
    one = parse_plain_csv("id,name,aliases\n1,a,b|c\n", name="x").framework
    same = parse_plain_csv("\ufeffIdentifier,Label,Alt Labels\r\n1, a ,b |c\r\n", name="y").framework
    other = parse_plain_csv("id,name,aliases\n1,a,b c\n", name="x").framework
    assert one.version == same.version != other.version


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No column is called 'name'; the first row has nothing"),
        ("a,b\n1,2\n", "the first row has 'a', 'b'"),
        ("id,name\n1,\n", "Row 2: no name"),
        ("id,name\n", "No row can be used"),
    ],
)
def test_a_file_without_names_is_refused(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        parse_plain_csv(text, name="theirs")


def test_unreadable_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No such file"):
        read_plain_csv(tmp_path / "none.csv", name="theirs")
    (tmp_path / "latin.csv").write_bytes("id,name\n1,Caf\xe9\n".encode("latin-1"))
    with pytest.raises(BadInput, match="not UTF-8"):
        read_plain_csv(tmp_path / "latin.csv", name="theirs")
