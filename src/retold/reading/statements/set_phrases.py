"""Whose view something is by words that have no other sense: "in the view of Ann Lee", "in the mayor's words", "per".

They are looked for as a whole and need no weighing, as do figures that somebody gives: "put the toll at 40".
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from retold.reading.statements import grammar
from retold.reading.statements.before import start_of_content
from retold.reading.statements.cues import Occurrence, group_start
from retold.reading.statements.ends import clause_end
from retold.reading.statements.lexicon import Cue
from retold.reading.statements.phrases import Range, phrase_after
from retold.reading.statements.sources import find_source
from retold.reading.statements.tokens import QUOTED, Token, word_at


class Told(NamedTuple):
    """Something that is somebody's by a set phrase: the source, the cue, the contents, and the whole of the phrase."""

    source: Range
    cue: Range
    content: tuple[Range, ...]
    whole: Range


_LEADS = frozenset(("in", "by", "per"))
_PUTTING = frozenset(("put", "puts", "putting"))
_VIEWS = frozenset("view views opinion opinions eyes words judgment judgement estimation telling phrase".split())
_ACCOUNTS = frozenset("account accounts reckoning estimate estimates admission".split())
_ANSWERS = frozenset("answer reply response reaction verdict comment message advice view opinion motto".split())
_LONGEST_OWNER = 8
_FIGURES = frozenset(
    """number numbers toll cost costs price value total figure death damage losses turnout crowd loss size odds rate
    bill share""".split()
)
_LONGEST_OBJECT = 12
_ROUGHLY = frozenset("about around nearly almost more less fewer between up over just roughly some least".split())
_PUT = (Cue("put", "N", frozenset(), "asserted", "conclude"),)


def find_told(tokens: Sequence[Token]) -> list[Told]:
    """What is told by set phrases in a unit, in order."""
    return [*_views(tokens), *_figures(tokens), *_answers(tokens)]


def _answers(tokens: Sequence[Token]) -> Iterator[Told]:
    """Words that a noun behind "be" gives to somebody: ""Never," was Holt's answer", "was the reaction of Tom Hill"."""
    if len(tokens) < 4 or tokens[0].text != QUOTED or tokens[1].text not in grammar.BE:
        return
    words = [token.text for token in tokens]
    noun = next((n for n in range(2, min(len(words), _LONGEST_OWNER)) if words[n] in _ANSWERS), 0)
    if noun and words[noun - 1] == "'s":
        yield Told((2, noun - 1), (noun, noun + 1), ((0, 1),), (0, noun + 1))
    elif noun == 3 and words[2] == "the" and word_at(tokens, 4) == "of" and (source := phrase_after(tokens, 5, False)):
        yield Told(source, (2, 5), ((0, 1),), (0, source[1]))


def _views(tokens: Sequence[Token]) -> Iterator[Told]:
    """The views, words and accounts of somebody, and what is so "per" somebody."""
    for number, token in enumerate(tokens):
        if token.text not in _LEADS:
            continue
        found = _per(tokens, number) if token.text == "per" else _view_of(tokens, number) or _ones_view(tokens, number)
        if found and (content := _around(tokens, (number, max(found[0][1], found[1][1])))):
            yield Told(*found, content, (number, max(found[0][1], found[1][1])))


def _view_of(tokens: Sequence[Token], number: int) -> tuple[Range, Range] | None:
    """Source and cue of "in the view of the mayor"."""
    words = [token.text for token in tokens[number : number + 4]]
    if len(words) < 4 or words[0] != "in" or words[1] != "the" or words[2] not in _VIEWS or words[3] != "of":
        return None
    source = phrase_after(tokens, number + 4, commas=False)
    return (source, (number, number + 4)) if source else None


def _ones_view(tokens: Sequence[Token], number: int) -> tuple[Range, Range] | None:
    """Source and cue of "in the mayor's words", "by his own account"."""
    views = _VIEWS if tokens[number].text == "in" else _ACCOUNTS
    for last in range(number + 2, min(len(tokens), number + _LONGEST_OWNER)):
        if tokens[last].text in views:
            owner = last - 1 - (tokens[last - 1].text == "own")
            if tokens[owner].text in ("his", "her", "their", "its"):
                return ((owner, owner + 1), (last, last + 1)) if owner == number + 1 else None
            return ((number + 1, owner), (last, last + 1)) if tokens[owner].text in ("'s", "'") else None
        if not tokens[last].is_word and tokens[last].text not in ("'s", "'"):
            return None
    return None


def _per(tokens: Sequence[Token], number: int) -> tuple[Range, Range] | None:
    """Source and cue of "per a report", not of "per cent", "per day", nor of somebody whose first name it is."""
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if following is None or (number > 0 and tokens[number - 1].text != ","):
        return None
    source = phrase_after(tokens, number + 1, commas=False)
    if number == 0 and following.capital and source and word_at(tokens, source[1]) != ",":
        return None
    names = following.capital or following.text in ("a", "an", "the", "its", "their", "his", "her")
    return (source, (number, number + 1)) if source and names else None


def _around(tokens: Sequence[Token], whole: Range) -> tuple[Range, ...]:
    """What is told: behind a phrase that opens its sentence, else before it and, where a comma closes it, behind."""
    start, end = whole
    after = (end, clause_end(tokens, end, frozenset()))
    if start == 0 or all(token.text in grammar.CONJUNCTIONS for token in tokens[:start]):
        return (after,) if after[1] - after[0] > 1 else ()
    before = (start_of_content(tokens, start), start)
    is_inserted = tokens[start - 1].text != "," or (end < len(tokens) and tokens[end].text == ",")
    return (before, after) if is_inserted and after[1] - after[0] > 1 else (before,)


def _figures(tokens: Sequence[Token]) -> Iterator[Told]:
    """The figures that somebody puts something at: "Police put the number of marchers at 8,000"."""
    for number, token in enumerate(tokens):
        if token.text not in _PUTTING:
            continue
        end = min(len(tokens) - 1, number + _LONGEST_OBJECT)
        at = next((n for n in range(number + 2, end) if tokens[n].text == "at" and _is_figure(tokens, n + 1)), 0)
        if not at or _FIGURES.isdisjoint(one.text for one in tokens[number + 1 : at]):
            continue
        first = group_start(tokens, number)
        source = find_source(tokens, Occurrence(first, number, number, "finite", _PUT), [])
        if source and source[1] <= first:
            content = number + 1, _figure_end(tokens, at + 1)
            yield Told(source, (first, number + 1), (content,), (first, content[1]))


def _is_figure(tokens: Sequence[Token], number: int) -> bool:
    """Whether a figure begins at a token."""
    return tokens[number].text[0] in "0123456789$" or tokens[number].text in _ROUGHLY


_CLOSING = grammar.STOPS | grammar.SUBORDINATORS - {"than"} | {"and", "but"}


def _figure_end(tokens: Sequence[Token], start: int) -> int:
    """Where a figure with its unit ends."""
    return next((n for n in range(start + 1, len(tokens)) if tokens[n].text in _CLOSING), len(tokens))
