"""A report while it is written: paragraphs of lines, each of which knows the facts it tells and whose account it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

JOINTS = (", and ", "; ", ", while ")
"""What stands between two sentences that are joined."""

JOINT = re.compile("|".join(JOINTS))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, the facts that it tells, and the account that it goes back to.

    ``wording`` is its number among the wordings of its fact, as long as it stands there as it was written.
    """

    text: str
    facts: tuple[str, ...]
    account: str
    wording: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A report without its name and date; ``dateline`` and ``after`` frame the text and tell no fact."""

    title: str
    paragraphs: tuple[tuple[Line, ...], ...]
    dateline: str = ""
    after: tuple[str, ...] = ()

    @property
    def lines(self) -> list[Line]:
        """All lines in order."""
        return [line for paragraph in self.paragraphs for line in paragraph]

    @property
    def facts(self) -> set[str]:
        """All facts that are told."""
        return {fact for line in self.lines for fact in line.facts}

    def with_lines(self, lines: Sequence[Line]) -> "Draft":
        """The draft with other lines, in paragraphs of the lengths that there are; what is more makes new ones."""
        sizes = [len(paragraph) for paragraph in self.paragraphs]
        return replace(self, paragraphs=tuple(cut(lines, sizes)))

    def render(self) -> tuple[str, list[tuple[Line, int, int]]]:
        """The text, and where each line stands in it."""
        text, places = self.dateline, []
        for number, paragraph in enumerate(self.paragraphs):
            text += "\n\n" if number else ""
            for place, line in enumerate(paragraph):
                text += " " if place else ""
                places.append((line, len(text), len(text) + len(line.text)))
                text += line.text
        return "\n\n".join([text, *self.after]), places


def cut(lines: Sequence[Line], sizes: Sequence[int]) -> Iterator[tuple[Line, ...]]:
    """The lines in paragraphs of these sizes, then of two each."""
    place, wanted = 0, list(sizes)
    while place < len(lines):
        size = wanted.pop(0) if wanted else 2
        yield tuple(lines[place : place + size])
        place += size
