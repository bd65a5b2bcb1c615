"""Where a document speaks to machines: what stands there is not the organisation's own account. Pure.

A line that gives orders to a program spoils the rest of its paragraph, a heading that does so all that stands under
it. Words cut by the end of a line, spaced out or sown with invisible characters are read as they are meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.documents.addressed import addresses_machines, speaks_to_machines
from assistant.documents.statements import Heading, Statement, heading_of, statements
from assistant.interpret.clauses import Span
from assistant.interpret.planted import planted
from extraction.values import Document, Page


def for_machines(one: Statement) -> bool:
    """Say whether a statement, or a heading over it, speaks to machines."""
    return speaks_to_machines(one.paragraph) or any(map(_orders, one.headings))


def machine_parts(document: Document) -> Mapping[int, tuple[Span, ...]]:
    """Return the places that speak to machines, by page number; pages without any are left out."""
    found: dict[int, list[Span]] = {}
    for one in statements(document):
        if isinstance(one, Statement) and for_machines(one):
            found.setdefault(one.page.number, []).append(Span(one.start, one.end))
    for page in document.pages:
        spoilt = list(_spoilt_lines(page))
        if spoilt:
            found.setdefault(page.number, []).extend(spoilt)
    return {number: tuple(spans) for number, spans in found.items()}


def _orders(heading: Heading) -> bool:
    """A title may speak of machines, which is what the whole is about then; it may not address them."""
    if heading.title:
        return addresses_machines(heading.text) or bool(planted(heading.text))
    return speaks_to_machines(heading.text)


def _spoilt_lines(page: Page) -> Iterator[Span]:
    lines = page.text.split("\n")
    start, spoilt, before = 0, False, ""
    for number, line in enumerate(lines):
        follows = lines[number + 1] if number + 1 < len(lines) else ""
        if not line.strip() or heading_of(line, follows=follows):
            # What a heading says is settled with all that stands under it; a word cut at its end is none.
            spoilt, before = False, line if line.rstrip().endswith("-") else ""
        else:
            if before and not spoilt and not speaks_to_machines(line) and _cut(before, line):
                spoilt = True
                yield Span(start - len(before) - 1, start - 1)
            spoilt = spoilt or speaks_to_machines(line)
            if spoilt:
                yield Span(start, start + len(line))
            before = line
        start += len(line) + 1


def _cut(line: str, following: str) -> bool:
    """Say whether two lines as one speak to machines, with a word put together that the end of the first cuts."""
    begun = line.rstrip()
    together = begun[:-1] + following.lstrip() if begun.endswith("-") else f"{begun} {following.lstrip()}"
    return speaks_to_machines(together)
