"""A report as units of tokens: sentences, in which quoted speech counts as one token, and the inside of quotations."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from retold.model import Quotation, Sentence, Span
from retold.text.fold import fold
from retold.text.words import make_tuple


class Token(NamedTuple):
    """A word, a mark, or a whole quotation (``text`` is then QUOTED).

    ``closed`` is whether a closing quotation mark that is not speech stands before it.
    """

    start: int
    end: int
    text: str
    capital: bool
    closed: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number."""
        return self.text[0].isalnum() or self.text[0] == "$"


class Unit(NamedTuple):
    """A stretch that is looked at by itself: a sentence, or a sentence inside a quotation.

    ``opens`` is whether it is the first of its report, ``begins`` whether it begins a paragraph.
    """

    span: Span
    tokens: tuple[Token, ...]
    quotation: Quotation | None
    headline: bool = False
    opens: bool = False
    begins: bool = False


QUOTED = "<quotation>"
"""The text of a token that stands for a quotation."""

_TOKEN = re.compile(
    r"""[a-z]+(?=[\ ,])               # most words: what no other rule could take
    | (?:[a-z]+-)?(?:[a-z]\.){2,}    # u.s., r-s.c.
    | [a-z]+(?:-[a-z]+)?\.(?=[,)])   # r-fla., jr.,
    | \$?\d[\d.,:]*\d%?|\$?\d%?      # 1,200  $5  30%
    | (?:mr|mrs|ms|dr|sen|rep|gov|gen|st|jr|sr|col|lt|sgt|capt|prof|rev)\.(?=\s)
    | '(?:s|re|ve|ll|d|m)\b          # the clitics, after their word
    | \w+(?:[-&]\w+)*(?:'t\b)?       # don't, so-called
    | --+ | \.\.+ | [^\w\s]
    """,
    re.VERBOSE,
)


def find_units(text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> Iterator[Unit]:
    """The units of a report in order of their start; metadata and furniture have none."""
    folded = fold(text)
    speech = [quotation for quotation in quotations if quotation.kind == "speech"]
    spans = [sentence.span for sentence in sentences if sentence.section not in ("metadata", "furniture")]
    starts = [quotation.marks.start for quotation in speech]
    headlines = frozenset(sentence.span.start for sentence in sentences if sentence.section == "headline")
    end, body = 0, next((span.start for span in spans if span.start not in headlines), -1)
    has_names = any(name in text for name in _NAMES)
    for span in _join_over_quotations(spans, speech):
        inside = speech[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        tokens = _tokens(text, folded, span, inside)
        tokens = _with_names(text, tokens) if has_names else tokens
        if span.start == body:
            tokens = _without_place(text, tokens)
        if span.start == 0 or text[span.start - 1] == "\n":
            tokens = _without_time(tokens)
        for unit in _units(span, _without_dateline(text, tokens), None):
            begins = text.find("\n", end, unit.span.start) >= 0
            end = unit.span.end
            yield unit._replace(headline=span.start in headlines, opens=span.start == spans[0].start, begins=begins)
    for number, quotation in enumerate(speech):
        inner = [
            one for one in speech[number + 1 : bisect_left(starts, quotation.span.end)] if one.marks != quotation.marks
        ]
        for span in _sentences_inside(spans, quotation.span):
            inside = [one for one in inner if span.start <= one.marks.start < span.end]
            yield from _units(span, _tokens(text, folded, span, inside), quotation)


_NAMES = "Per ", "Will "
"""First names that are words of grammar, too."""


def _with_names(text: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the first names that are words of grammar with their capital: "said Per Holm", "Will Reed said"."""
    return tuple(
        token._replace(text=text[slice(*token[:2])])
        if text.startswith(_NAMES, token.start) and _is_name(tokens, number)
        else token
        for number, token in enumerate(tokens)
    )


def _is_name(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word with a capital stands before another, and behind one without."""
    follows = number + 1 < len(tokens) and tokens[number + 1].capital
    return follows and number > 0 and not tokens[number - 1].capital


_LONGEST_DATELINE = 12


def _without_dateline(text: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens after a dateline: a place in capitals or an agency in brackets, and a dash between spaces."""
    if not tokens:
        return tokens
    is_place = tokens[0].end - tokens[0].start > 3 and text[tokens[0].start : tokens[0].end].isupper()
    for number, token in enumerate(tokens[1:_LONGEST_DATELINE], start=1):
        is_dash = token.text in ("-", "--") and text[token.start - 1].isspace()
        if is_dash and text[token.end : token.end + 1].isspace():
            is_dateline = is_place or _credits(tokens[:number])
            return (tokens[number + 1 :] or tokens) if is_dateline else tokens
    return tokens


_TIME = re.compile(r"[0-2]?\d[.:][0-5]\d|1?\d(?=[ap]m)")
_CLOCKS = frozenset("am pm gmt bst utc et est edt cet cest".split())


def _without_time(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a paragraph after the time of an entry or its number: "23.20 Police say that", "UPDATE 2-Reed"."""
    if len(tokens) < 4:
        return tokens
    if tokens[0].text == "update" and tokens[1].text.isdigit() and tokens[2].text == "-":
        return tokens[3:]
    if not _TIME.fullmatch(tokens[0].text):
        return tokens
    first = 1 + (tokens[1].text in _CLOCKS)
    first += first == 2 and tokens[2].text in _CLOCKS
    first += tokens[first].text in ("-", "--")
    return tokens[first:] if tokens[first].capital or tokens[first].text == QUOTED else tokens


_LABEL = re.compile(r"^[A-Z][A-Z .'’-]{2,}(?:, \w+\.? \d+)?:\s", re.MULTILINE)


def _without_place(text: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens after a place in capitals that a colon closes: "MARLE: The shop burnt"; in a script they speak."""
    if len(tokens) < 4 or tokens[1].text != ":" or len(_LABEL.findall(text)) != 1:
        return tokens
    is_place = tokens[0].end - tokens[0].start > 3 and text[tokens[0].start : tokens[0].end].isupper()
    return tokens[2:] if is_place and tokens[2].text != QUOTED else tokens


def _credits(tokens: Sequence[Token]) -> bool:
    """Whether words are only names, figures and marks that end with a name in brackets: "April 28 (Marketline)"."""
    plain = all(token.capital or not token.text[0].isalpha() for token in tokens)
    return plain and tokens[-1].text == ")" and any(token.text == "(" for token in tokens)


_LONGEST_UNIT = 600
"""Tokens; a text without sentence ends is looked at in pieces of this length, which keeps the work linear."""


def _units(span: Span, tokens: tuple[Token, ...], quotation: Quotation | None) -> Iterator[Unit]:
    """One unit, or several of bearable length; none for nothing."""
    for first in range(0, len(tokens), _LONGEST_UNIT):
        piece = tokens[first : first + _LONGEST_UNIT]
        yield Unit(span if len(piece) == len(tokens) else Span(piece[0].start, piece[-1].end), piece, quotation)


def _join_over_quotations(spans: Sequence[Span], speech: Sequence[Quotation]) -> list[Span]:
    """The sentences, those joined into one between which a quotation goes on."""
    joined: list[Span] = []
    number = 0
    for span in spans:
        while number < len(speech) and speech[number].marks.end <= span.start:
            number += 1
        if (
            joined
            and number < len(speech)
            and speech[number].marks.start < joined[-1].end
            and (speech[number].marks.end > span.start)
        ):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _sentences_inside(spans: Sequence[Span], quoted: Span) -> Iterator[Span]:
    """The parts of the sentences that lie inside a quotation."""
    first = bisect_left(spans, quoted.start, key=lambda span: span.end)
    for number in range(first, len(spans)):
        span = spans[number]
        if span.start >= quoted.end:
            break
        part = Span(max(span.start, quoted.start), min(span.end, quoted.end))
        if part.start < part.end:
            yield part


def _tokens(text: str, folded: str, span: Span, inside: Sequence[Quotation]) -> tuple[Token, ...]:
    """The tokens of a stretch, each quotation inside it being one."""
    tokens: list[Token] = []
    position = span.start
    for quotation in inside:
        if quotation.marks.start >= position:
            tokens += _words(text, folded, position, min(quotation.marks.start, span.end))
            tokens.append(Token(quotation.marks.start, quotation.marks.end, QUOTED, False))
            position = quotation.marks.end
    return (*tokens, *_words(text, folded, position, span.end))


_QUOTATION_MARKS = '"', "'"


def _words(text: str, folded: str, start: int, end: int) -> Iterable[Token]:
    """The tokens of plain text."""
    if any(folded.find(mark, start, end) >= 0 for mark in _QUOTATION_MARKS):
        return _words_and_marks(text, folded, start, end)
    return [
        make_tuple(Token, (first := match.start(), match.end(), match.group(), text[first].isupper(), False))
        for match in _TOKEN.finditer(folded, start, end)
    ]


def _words_and_marks(text: str, folded: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of plain text; stray and ironic quotation marks are no tokens, an "s" with its apostrophe is."""
    closed = False
    for match in _TOKEN.finditer(folded, start, end):
        first, last = match.span()
        word = match.group()
        is_mark = word in _QUOTATION_MARKS
        if not is_mark or (word == "'" and folded[first - 1 : first] == "s"):
            yield make_tuple(Token, (first, last, word, text[first].isupper(), closed))
        closed = is_mark and folded[last : last + 1] == " " and not _is_plural_owner(folded, first)


def _is_plural_owner(folded: str, mark: int) -> bool:
    """Whether a mark is the apostrophe of several rather than the end of words in marks: "the farmers' union"."""
    return folded[mark - 1 : mark + 1] == "s'" and folded.rfind(" '", max(0, mark - 60), mark) < 0


def word_at(tokens: Sequence[Token], number: int) -> str:
    """The text of a token, empty outside the unit."""
    return tokens[number].text if 0 <= number < len(tokens) else ""
