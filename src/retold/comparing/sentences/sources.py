"""On whose word a report tells a sentence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import JaroWinkler

from retold.comparing.sentences.nearby import Nearby
from retold.model import Quotation, Reading, Span, Statement
from retold.text import split_words
from retold.text.remembered import once_for_each

COVERED = 0.5
"""A statement stands behind a sentence if its content, cue and source are at least half of it."""

CONTENT = 1 / 3
"""So much of a sentence must be content, whatever else the statement has: "Quint, who was sworn in on Monday, agreed"
is told by the report."""

SHOWN = 2
"""Of the reports that name a source so many are shown if there are others that do not name it."""

ALIKE_SPELLING = 0.92
"""Antony and Anthony, but not Jon and Jane."""

LONGEST = 7
"""A source that no name stands for is shown in up to so many words."""

_APPOSITION = re.compile(r"(?:its|the|his|her|their|our)\s[^,]{1,60},\s(?=[A-Z])", re.IGNORECASE)
_RELATIVE = re.compile(r",?\s(?:who|whom|whose|which|that)\b.*|,.*", re.DOTALL)
_NOT_FIRST = re.compile(
    r"(?:about|after|against|among|as|at|because|before|but|by|during|for|from|in|into|of|on|over|since|than|that|to"
    r"|under|until|what|when|where|which|while|who|with|without|his|her|its|their|my|our|your|nobody|nothing)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?<!depart)(?<!govern)(?<!manage)(?<!parlia)(?<!establish)(?:ing|ness|ment|ence|ance|ity|ism|proof)$"
    r"|^(?:both|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)\b",
    re.IGNORECASE,
)


def source_of(reading: Reading, spans: Sequence[Span]) -> str | None:
    """The name of whoever the sentences are told from, None where the report speaks in its own voice."""
    said: dict[object, list[Statement]] = {}
    for each in own_statements(reading, spans):
        said.setdefault(each.speaker or each.source or each.id, []).append(each)
    behind = [own for own in said.values() if _stand_behind(reading, own, spans)]
    most = max(behind, key=lambda own: _overlap(_contents(own), spans), default=None)
    return None if most is None else _name(reading, most[0])


def own_statements(reading: Reading, spans: Sequence[Span]) -> list[Statement]:
    """The statements that stand in no other one and have something of the sentences for their content."""
    return list({id(each): each for span in spans for each in _own_statements(reading).touching(span)}.values())


def _stand_behind(reading: Reading, own: Sequence[Statement], spans: Sequence[Span]) -> bool:
    """Whether what one source says is most of the sentences, or all that is quoted in them and a good part of them."""
    size = sum(span.end - span.start for span in spans)
    content = _overlap(_contents(own), spans)
    if content < CONTENT * size:
        return False
    frame = _overlap({span for each in own for span in (each.cue, each.source) if span}, spans)
    direct = [each for each in own if each.kind == "direct"]
    return content + frame >= COVERED * size or (bool(direct) and _has_quoted(reading, direct, spans))


def _contents(own: Iterable[Statement]) -> list[Span]:
    """What the statements say."""
    return [span for each in own for span in each.content]


def _has_quoted(reading: Reading, own: Sequence[Statement], spans: Sequence[Span]) -> bool:
    """Whether all that is quoted in the sentences is of these statements."""
    quoted = [each.span for span in spans for each in _quotations(reading).touching(span)]
    inside = (_overlap(_contents(own), [each]) == each.end - each.start for each in quoted)
    return bool(quoted) and all(inside)


@once_for_each
def _quotations(reading: Reading) -> Nearby[Quotation]:
    """The quotations by their place."""
    return Nearby(reading.quotations, lambda quotation: (quotation.span,))


@once_for_each
def _own_statements(reading: Reading) -> Nearby[Statement]:
    """The statements that stand in no other one, by the place of their content."""
    own = [statement for statement in reading.statements if not statement.parent]
    return Nearby(own, lambda statement: statement.content)


@once_for_each
def _named(reading: Reading) -> tuple[dict[str, str], dict[int, str]]:
    """The names of entities by id, and the entities by the place where a mention begins."""
    names = {entity.id: entity.name for entity in reading.entities}
    return names, {mention.span.start: mention.entity for mention in reversed(reading.names)}


def unique_sources(names: Iterable[str | None]) -> tuple[str, ...]:
    """The distinct sources, each by its fullest name: "Mr Blinken" is the same as "Antony Blinken".

    Where two reports spell somebody in two ways, both are shown.

    >>> unique_sources(["Marit Solberg", "Sollberg", "Marit Solberg", "the police"])
    ('Marit Solberg (also: Sollberg)', 'the police')
    """
    return tuple(str(source) for source in _unique(("", name) for name in names))


def sources_behind(tellings: Sequence[tuple[str, str | None]]) -> tuple[str, ...]:
    """The distinct sources of (report, source); one that not all of the reports name is shown with those that do.

    >>> sources_behind([("A", "Mr Quint"), ("B", "Dora Quint")]), sources_behind([("A", "Dora Quint"), ("B", None)])
    (('Dora Quint',), ('Dora Quint (in A)',))
    """
    return tuple(str(source) + _where(source.reports, len(tellings)) for source in _unique(tellings))


def _where(naming: Sequence[str], told: int) -> str:
    """The reports that name a source, in words; nothing where all that tell it do."""
    if len(naming) == told:
        return ""
    more = len(naming) - SHOWN
    return f" (in {', '.join(naming[:SHOWN])}{f' and {more} more' if more > 0 else ''})"


def _unique(named: Iterable[tuple[str, str | None]]) -> list["_Source"]:
    """The distinct sources of (report, source) with all their names and reports."""
    found: list[_Source] = []
    for report, name in named:
        if not name:
            continue
        known = next((each for each in found if _same(each.name, name)), None)
        if known is None:
            found.append(_Source(name, [report]))
            continue
        known.reports.append(report)
        known.others += [word for word in _words(name) if word not in known.others]
        if len(_key(name)) > len(_key(known.name)):
            known.others = [*_words(known.name), *known.others]
            known.name = name
    return found


@dataclass(slots=True)
class _Source:
    """Somebody as the reports name them: the fullest name, who names them, and the words of the other names."""

    name: str
    reports: list[str]
    others: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        keys = _key(self.name)
        also = [word for word in self.others if all(key not in keys for key in _key(word))]
        known = [word for word in also if any(_spelled_alike(key, each) for key in _key(word) for each in keys)]
        return f"{self.name} (also: {', '.join(dict.fromkeys(known))})" if known else self.name


def _overlap(some: Iterable[Span], others: Sequence[Span]) -> int:
    """Number of characters that some spans have in common with others."""
    return sum(span.overlap(other) for span in some for other in others)


def _name(reading: Reading, statement: Statement) -> str | None:
    """The speaker's name where it is known, else the words that name the source, unless these name nobody."""
    speaker = _named(reading)[0].get(statement.speaker or "")
    if speaker or not statement.source:
        return speaker
    source = statement.antecedent or statement.source
    return _in_apposition(reading, source) or _phrase(source.of(reading.text))


def _in_apposition(reading: Reading, source: Span) -> str | None:
    """The name behind a role: "Its owner, Brandt & Oyen,"."""
    if not (role := _APPOSITION.match(source.of(reading.text))):
        return None
    names, begun = _named(reading)
    return names.get(begun.get(source.start + role.end(), ""))


def _phrase(words: str) -> str | None:
    """The words for a source without what is added to them; None for pronouns and what cannot speak."""
    phrase = _RELATIVE.sub("", " ".join(words.split())).strip(" ,;:")
    if not _key(phrase) or len(phrase.split()) > LONGEST:
        return None
    return None if _NOT_FIRST.match(phrase) or _NOBODY.search(phrase) else phrase


def _words(name: str) -> list[str]:
    """The words of a name that tell sources apart, as they are written."""
    return [word.surface for word in split_words(name) if word.content]


def _key(name: str) -> list[str]:
    """The words of a name that tell sources apart."""
    return [word.concept for word in split_words(name) if word.content]


def _same(one: str, other: str) -> bool:
    """Whether all words of the shorter name are in the longer one, small differences of spelling allowed."""
    few, many = sorted((_key(one), _key(other)), key=len)
    if not few or not _spelled_alike(few[-1], many[-1]):
        return few == many
    return all(any(_spelled_alike(word, with_) for with_ in many) for word in few)


def _spelled_alike(one: str, other: str) -> bool:
    return one == other or JaroWinkler.similarity(one, other) >= ALIKE_SPELLING
