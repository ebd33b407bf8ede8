"""What a statement leaves of what it tells: who denies that he paid, or did not say so, tells of no payment."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from retold.model import EventStatus, Span, Statement
from retold.reading.events.grammar import AUXILIARIES, CONJUNCTIONS, QUOTES, RELATIVES, SUBORDINATORS
from retold.reading.events.outcomes import DENYING, UNTRUE
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.events.tense import form_of

_CLAUSES = RELATIVES | SUBORDINATORS | {"after", "before", "where", "whom", "whose"}
_QUESTIONS = frozenset("who whom whose what when where why how which".split())
"""What is not told by these is there: "did not say how he escaped"."""

_WHETHER = frozenset(("whether", "if"))
_OPENERS = _WHETHER | {"that"}


class Said(NamedTuple):
    """A stretch of what a statement tells, the name of the statement, and what it leaves of its events."""

    span: Span
    statement: str
    leaves: EventStatus


def stretches_of(text: str, statements: Sequence[Statement]) -> list[Said]:
    """The stretches of all statements in order; what is quoted behind a question is none of it."""
    return sorted(stretch for one in statements if one.content for stretch in _stretches(text, one))


def _stretches(text: str, statement: Statement) -> Iterator[Said]:
    """The stretches of a statement, each with what it leaves."""
    leaves = _left_by(text, statement)
    for number, span in enumerate(statement.content):
        mark = text.find("?", span.start, span.end) + 1 if statement.kind == "direct" else 0
        if leaves == "happened" or not (mark or number):
            yield Said(span, statement.id, leaves)
        elif number == 0:
            yield Said(Span(span.start, mark), statement.id, leaves)
            yield Said(Span(mark, span.end), statement.id, "happened")
        else:
            yield Said(span, statement.id, leaves if statement.kind != "direct" else "happened")


def _left_by(text: str, statement: Statement) -> EventStatus:
    """What a statement leaves of what it tells; of what is quoted only what is asked is open."""
    first = _first_word(statement.content[0].of(text))
    if statement.status == "asked":
        asked = first in AUXILIARIES if statement.kind == "direct" else first in _WHETHER
        return "unknown" if asked else "happened"
    if statement.kind == "direct" or statement.cue is None:
        return "happened"
    words = statement.cue.of(text).lower().split()
    cue = words[-1]
    if statement.status == "denied":
        phrasal = len(words) > 1 and " ".join(words[-2:]) in UNTRUE
        return "denied" if cue in DENYING or phrasal else "unknown"
    is_open = statement.status in ("unknown", "declined") and first not in _QUESTIONS and cue != "doubt"
    return "unknown" if is_open else "happened"


def _first_word(content: str) -> str:
    """The first word of a content, without marks."""
    words = content.split(None, 1)
    return words[0].strip("\"'“‘,").lower() if words else ""


def innermost(span: Span, said: Sequence[Said]) -> Said | None:
    """The statement in whose content a trigger stands, the innermost where there are several."""
    around = [(one.span.end - one.span.start, one.statement, one) for one in said if one.span.covers(span)]
    return min(around)[2] if around else None


def status_under(scene: Scene, place: int, status: EventStatus, said: Said | None) -> EventStatus:
    """The status of a trigger under the statement that it stands in: that of the statement for its main verbs."""
    if said is None or status != "happened" or said.leaves == "happened":
        return status
    return said.leaves if _is_main(scene, place, said.span.start) else status


def _is_main(scene: Scene, place: int, start: int) -> bool:
    """Whether a verb is what a statement tells, and does not only say more of something in it."""
    edge, form = scene.before(scene.group(place).first), form_of(scene, place)
    joined = scene.word(edge) in CONJUNCTIONS
    if form != "finite" and not (form == "participle" and joined):
        return False
    first, own = _first_of(scene, start), subject(scene, place)
    if own is None or not first <= own.first < place or _is_relative(scene, edge):
        begins = scene.word(first) in _OPENERS or (scene.word(first) == "there" and not joined)
        return begins and not _is_in_clause(scene, first, place)
    return _is_own_clause(scene, first, own.first)


def _first_of(scene: Scene, start: int) -> int:
    """The place at which a content begins, quotation marks and the "did" of a question left out."""
    first = max(0, bisect_right([token.start for token in scene.tokens], start) - 1)
    while scene.word(first) in QUOTES:
        first += 1
    return first + (scene.word(first) in AUXILIARIES)


def _is_own_clause(scene: Scene, first: int, place: int) -> bool:
    """Whether a clause whose subject begins at a place is what a content that begins before is told by."""
    opening = scene.before(place)
    if scene.word(opening) == "that" and scene.word(opening - 1) in CONJUNCTIONS:
        return True
    if scene.word(first) not in _OPENERS:
        return place == first
    return opening == first or (scene.word(opening) not in (",", "but") and not _is_in_clause(scene, first, place))


def _is_in_clause(scene: Scene, first: int, place: int) -> bool:
    """Whether a clause begins between two places."""
    return any(_is_relative(scene, number) for number in range(first + 1, place))


def _is_relative(scene: Scene, place: int) -> bool:
    """Whether a clause begins at a place that is none of what the statement tells: "and that" goes on with it."""
    if scene.word(place) not in _CLAUSES:
        return False
    return scene.word(place) != "that" or scene.word(place - 1) not in CONJUNCTIONS
