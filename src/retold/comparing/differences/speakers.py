"""Sources that are another in the other report, for what both tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import JaroWinkler

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import SPELLED
from retold.comparing.sentences.families import family_of, is_in
from retold.comparing.sentences.holders import may_be_one
from retold.model import Difference, Span, Statement
from retold.model.read import SourceType
from retold.text import concept, fold, split_words

LEAST_ALIKE, ALIKE = 3, 0.5
"""Two statements are of the same that share so many content words, and so much of the shorter."""

SURE = 0.9
"""Likeness of two passages from which on another source is one of the same: at .74 it was one of something else.
Where one report is made from the other, any passages that correspond will do."""

_ANYBODY = frozenset(
    "spokesman spokeswoman spokesperson spokespeople official officials source sources leader leaders representative "
    "representatives aide aides reporter reporters people person man men woman women boy girl member members "
    "authorities investigators team expert experts critic critics opponent opponents supporter supporters others some "
    "rumours rumors claim account".split()
)
"""Words for a source that may be anybody, in whatever words the other report has it."""

_NO_TELLING = frozenset(map(concept, "think believe expect hope fear want plan consider decide feel like".split()))
_RELATIVE = frozenset("who which that whom".split())

_OPEN: tuple[SourceType, ...] = ("document", "media")
"""Sources that pass on what others say."""

_BODIES: tuple[SourceType, ...] = ("organisation", "company")


@dataclass(frozen=True, slots=True)
class _Said:
    """What a side lets somebody say: the source with its verb, what the source is called, the words of the content.

    ``words`` are all by which the report calls the source; ``head`` is its chief word in the sentence, None for a
    pronoun; ``person`` its name, where that is one of a person; ``tells`` is whether it says something, and does not
    only think or want it, or stand in a clause of its own ("the man who claimed").
    """

    place: Span
    person: tuple[str, ...]
    family: int | None
    keys: frozenset[str]
    words: frozenset[str]
    head: str | None
    kind: SourceType | None
    named: bool
    tells: bool
    may_be_anybody: bool


def find_other_speakers(pair: Pair) -> Iterator[Difference]:
    """The same told on the word of two that cannot be one: two people of other names, or police and witnesses.

    Who retells a report has no sources of his own: there it is enough that either report also speaks of the other's
    source, and as of somebody else.
    """
    if pair.likeness < SURE and not pair.retold:
        return
    ours, theirs = _said(pair.a), _said(pair.b)
    alone = len(ours) == len(theirs) == 1
    for one, other in product(ours, theirs):
        of_same = _say_the_same(one, other, LEAST_ALIKE) or (pair.retold and alone and _say_the_same(one, other, 1))
        if not of_same:
            continue
        written = pair.likeness >= SURE or (one.head and other.head)
        two = written and _are_two(one, other) and not (_names(pair.b, one) or _names(pair.a, other))
        if two or (pair.retold and _speaks_instead(pair, one, other) and not _both_speak(ours, theirs, one, other)):
            yield Difference("attribution", one.place, other.place, "another source")


def _say_the_same(one: _Said, other: _Said, least: int) -> bool:
    shared = len(one.keys & other.keys)
    return shared >= least and (least == 1 or shared >= ALIKE * min(len(one.keys), len(other.keys)))


def _said(side: Side) -> list[_Said]:
    """The outermost statements of a side that name their source."""
    return [
        _known(side, statement, statement.source, statement.cue)
        for statement in side.reading.statements
        if statement.source and statement.cue and not statement.parent and side.holds(statement.cue)
    ]


def _known(side: Side, statement: Statement, source: Span, cue: Span) -> _Said:
    names = {entity.id: entity for entity in side.reading.entities}
    entity = names.get(statement.speaker or "")
    written = [side.words[n] for n in side.words_in(source) if side.words[n].content]
    called = {word.concept for word in written}
    names_too = " ".join((entity.name, *entity.roles)) if entity else ""
    antecedent = statement.antecedent.of(side.reading.text) if statement.antecedent else ""
    called |= {word.concept for word in split_words(f"{names_too} {antecedent}") if word.content}
    return _Said(
        Span(min(cue.start, source.start), max(cue.end, source.end)),
        tuple(entity.name.lower().split()) if entity and entity.kind == "person" else (),
        family_of([side.words[n].concept for n in side.words_in(source)]),
        frozenset(
            word.concept
            for word in side.words
            if word.content and any(part.start <= word.span.start < part.end for part in statement.content)
        ),
        frozenset(called),
        _chief(side, source),
        statement.source_type,
        bool(written) and written[0].surface[:1].isupper() and entity is not None,
        concept(cue.of(side.reading.text).split()[-1]) not in _NO_TELLING
        and fold(source.of(side.reading.text)).split()[-1] not in _RELATIVE,
        statement.source_type in _OPEN or any(fold(word.surface) in _ANYBODY for word in written),
    )


def _chief(side: Side, source: Span) -> str | None:
    """The last word of a source before anything that is added to it: "head" of "the head of the agency"."""
    chief = None
    for n in side.words_in(source):
        word = side.words[n]
        before = side.reading.text[source.start : word.span.start]
        if chief is not None and (fold(word.surface) in _ADDING or "," in before):
            break
        chief = word.concept if word.content else chief
    return chief


_ADDING = frozenset("of for in at from who whose which that with on".split())


def _are_two(one: _Said, other: _Said) -> bool:
    """Whether two sources cannot be one."""
    if one.person and other.person:
        return not any(_spelled_alike(x, y) for x, y in product(one.person, other.person))
    known = one.family is not None and other.family is not None
    return known and not one.person and not other.person and one.family != other.family


def _speaks_instead(pair: Pair, one: _Said, other: _Said) -> bool:
    """Whether a report lets somebody say what the other has from somebody else of whom the first speaks as well."""
    if one.may_be_anybody or other.may_be_anybody:
        return False
    if one.head in other.keys or other.head in one.keys or not (one.tells and other.tells):
        # What somebody is said to have said, or found, the other report may tell by itself.
        return False
    if not one.head or not other.head:
        return _is_person_for_body(pair.a, one, other) or _is_person_for_body(pair.b, other, one)
    if _are_called_alike(one, other) or _may_be_called(one, other) or _may_be_called(other, one):
        return False
    met = one.head in pair.b.told.concepts or other.head in pair.a.told.concepts
    return met and not ((one.named or other.named) and _stand_together(pair, one, other))


def _is_person_for_body(side: Side, one: _Said, other: _Said) -> bool:
    """Whether "he" of a side says what the other has from a body of which the side speaks, too."""
    return not one.words and one.kind == "person" and other.kind in _BODIES and other.head in side.told.concepts


def _are_called_alike(one: _Said, other: _Said) -> bool:
    """Whether two sources share a word: their chief one, where neither has a name ("the firm's lawyer", "the firm")."""
    if one.named or other.named or one.person or other.person:
        return may_be_one(one.words, other.words)
    heads = [frozenset({each.head} if each.head else ()) for each in (one, other)]
    return may_be_one(heads[0], other.words) or may_be_one(heads[1], one.words)


def _may_be_called(one: _Said, other: _Said) -> bool:
    """Whether a person with a name may be who the other report calls by what he is: "the tech giant", "the farmer"."""
    return bool(one.person) and not other.named and other.kind not in (*_BODIES, "witness", "unnamed")


def _stand_together(pair: Pair, one: _Said, other: _Said) -> bool:
    """Whether a sentence of either report names both: "Ruiz, who heads the agency's safety department"."""
    heads = {one.head, other.head}
    return any(heads <= told for side in (pair.a, pair.b) for told in side.told.sentence_concepts)


def _both_speak(ours: Sequence[_Said], theirs: Sequence[_Said], one: _Said, other: _Said) -> bool:
    """Whether either source says something on the other side, too."""
    return any(may_be_one(each.words, one.words) for each in theirs) or any(
        may_be_one(each.words, other.words) for each in ours
    )


def _names(side: Side, said: _Said) -> bool:
    """Whether a side has the name or the kind of a source of the other one anywhere."""
    told = {word.concept for word in side.words}
    if said.person:
        written = [word.surface.lower() for word in side.words]
        return any(_spelled_alike(said.person[-1], word) for word in written)
    return said.family is not None and is_in(said.family, told)


def _spelled_alike(one: str, other: str) -> bool:
    return one == other or JaroWinkler.similarity(one, other) >= SPELLED
