"""Reports with the truth written into them: "[Mr Quill|p.quill] said [he|p.quill] left".

The letter before the point is the kind: person, organisation, place (l), other (x), or g for a government that the name
of its capital stands for. "~" before the key marks what may be found or not, and "?" stands for nobody: a pronoun that
the text leaves open. Pronouns in quotations may be found or not. Collectives ("US officials") are not counted.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from retold.model import Report, Span

KINDS = {"p": "person", "o": "organisation", "l": "place", "x": "other", "g": "organisation"}
NOBODY = "?"
PRONOUNS = frozenset("he him his himself she her hers herself".split())
_REPORT = re.compile(r"^# (.+)\n", re.MULTILINE)
_MARKED = re.compile(r"\[([^\[\]|]+)\|(~?)([a-z]\.[a-z0-9]+|\?)\]")


@dataclass(frozen=True, slots=True)
class Truth:
    """One place where a report speaks of somebody; ``key`` is the same for all places of one."""

    span: Span
    key: str
    optional: bool

    @property
    def kind(self) -> str:
        """The kind of entity, in the model's terms."""
        return KINDS[self.key[0]]


@dataclass(frozen=True, slots=True)
class Case:
    """A report and all that is said of it."""

    report: Report
    truths: tuple[Truth, ...]


def load(path: Path) -> list[Case]:
    """The reports of a file."""
    _, *parts = _REPORT.split(path.read_text("utf-8"))
    return [case(name, marked.strip()) for name, marked in zip(parts[::2], parts[1::2], strict=True)]


def case(name: str, marked: str) -> Case:
    """One report out of its marked text."""
    text, truths, end = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[end : match.start()]
        span = Span(len(text), len(text) + len(match[1]))
        quoted = text[text.rfind("\n") + 1 :].count('"') % 2 == 1 and match[1].lower() in PRONOUNS
        truths.append(Truth(span, match[3], bool(match[2]) or quoted))
        text += match[1]
        end = match.end()
    return Case(Report(name, text + marked[end:]), tuple(truths))
