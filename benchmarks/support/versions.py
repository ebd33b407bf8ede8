"""What becomes of an account: copies, cuts, updates, edits, rewordings, and passages in reports of others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import NamedTuple

from benchmarks.support.accounts import Table, join, render
from benchmarks.support.drafts import Draft, Line
from benchmarks.support.events import Event, Values
from benchmarks.support.rewording import exchange, turn

LIGHT, HEAVY = 0.15, 0.85
"""Parts of the table of synonyms that a light edit and a heavy rewording make use of."""


class Setting(NamedTuple):
    """What versions of an account are made with."""

    table: Table
    values: Values
    account: str
    rng: Random

    @property
    def event(self) -> Event:
        """The event."""
        return self.table.event

    @property
    def names(self) -> set[str]:
        """All names of the story, which keep their capitals."""
        return set(self.values.values())


def reprint(draft: Draft, _: Setting) -> Draft:
    """Word by word."""
    return draft


def trim(draft: Draft, setting: Setting) -> Draft:
    """The beginning, as an editor cuts from below."""
    lines = draft.lines
    kept = max(3, round(len(lines) * setting.rng.uniform(0.45, 0.8)))
    return draft.with_lines(lines[:kept])


def update(draft: Draft, setting: Setting) -> Draft:
    """With one to three more facts behind the lead, in words of its own."""
    fresh = [name for name in setting.event.order if name not in draft.facts and setting.table.left(name)]
    chosen = setting.rng.sample(fresh, min(len(fresh), setting.rng.randint(1, 3)))
    more = [line for name in chosen for line in setting.table.lines(name, setting.values, setting.account)]
    place = setting.rng.randint(1, 2)
    return draft.with_lines([*draft.lines[:place], *more, *draft.lines[place:]])


def light(draft: Draft, setting: Setting) -> Draft:
    """A few words exchanged, a sentence left out."""
    lines = [_reworded(line, exchange(line.text, setting.rng, LIGHT)) for line in draft.lines]
    if len(lines) > 5:
        lines.pop(setting.rng.randrange(2, len(lines)))
    return draft.with_lines(lines)


def heavy(draft: Draft, setting: Setting) -> Draft:
    """Every sentence in other words, some joined, some left out, some in another order."""
    rng = setting.rng
    lines = [_reworded(line, exchange(turn(line.text, setting.names), rng, HEAVY)) for line in draft.lines]
    for place in range(2, len(lines) - 1):
        if rng.random() < 0.2:
            lines[place], lines[place + 1] = lines[place + 1], lines[place]
    while len(lines) > 5 and rng.random() < 0.5:
        lines.pop(rng.randrange(2, len(lines)))
    return draft.with_lines(_joined(lines, setting))


def retold(draft: Draft, setting: Setting) -> Draft:
    """Every fact in the words of the table, as if somebody had read the account and written it down from memory."""
    lines: list[Line] = []
    for line in draft.lines:
        told = [name for name in line.facts if name in setting.event.facts and setting.table.left(name)]
        written = [one for name in told for one in setting.table.lines(name, setting.values, setting.account)]
        lines += written if len(told) == len(line.facts) else [line]
    return draft.with_lines(lines)


KINDS: Mapping[str, Callable[[Draft, Setting], Draft]] = {
    "reprint": reprint,
    "trim": trim,
    "update": update,
    "light": light,
    "heavy": heavy,
    "retold": retold,
}
"""All kinds of versions but passages, which take two reports."""


def embed(host: Draft, donor: Draft, credit: str | None, rng: Random) -> Draft | None:
    """The host with a passage of two to four lines of the donor's about what it does not tell itself.

    None where there is no such passage, or where it would be more than a third of the whole: then it were the donor's.
    """
    lines = [line for line in donor.lines if not host.facts.intersection(line.facts)]
    if len(lines) < 2:
        return None
    size = rng.randint(2, min(4, len(lines)))
    begin = rng.randint(0, len(lines) - size)
    passage = tuple(lines[begin : begin + size])
    if 2 * sum(len(line.text) for line in passage) > sum(len(line.text) for line in host.lines):
        return None
    if credit:
        passage = (Line(credit, (), passage[0].account), *passage)
    place = rng.randint(2, max(2, len(host.paragraphs)))
    return replace(host, paragraphs=(*host.paragraphs[:place], passage, *host.paragraphs[place:]))


def revised(draft: Draft, setting: Setting, values: Values) -> Draft:
    """The lines that stand as they were written, with other values."""
    return draft.with_lines(
        [
            render(setting.event, line.facts[0], line.wording, values, line.account)[0]
            if line.wording is not None and line.account == setting.account
            else line
            for line in draft.lines
        ]
    )


def _reworded(line: Line, text: str) -> Line:
    return line if text == line.text else replace(line, text=text, wording=None)


def _joined(lines: Sequence[Line], setting: Setting) -> list[Line]:
    """The lines with about every fifth two joined."""
    found: list[Line] = []
    for line in lines:
        if found and setting.rng.random() < 0.2 and (one := join(found[-1], line, setting.rng, setting.names)):
            found[-1] = one
        else:
            found.append(line)
    return found
