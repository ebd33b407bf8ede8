"""What a report itself says is not known."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from retold.model import Sentence, Span, Statement
from retold.text.certainty import unknowns

_CLAUSE_END = re.compile(r";|(?:,|\s[-–—]+)\s(?:but|while|although|though|and)\s")
_CLAUSE_START = re.compile(
    r"(?:;|,|[-–—:])\s+(?:(?:but|and|while|although|though)\s+)?"
    r"|\b(?:but|(?<!in )(?<!for )(?<!of )(?<!at )(?<!during )that)\s+"
)

_CONCESSION = re.compile(r"(?:(?:and|but)\s+)?(?:though|although|while)\s+", re.IGNORECASE)
_VERB = re.compile(r"(?:has|have|had|is|was|are|were|did|does|do|would|will|could|remains?|remained|declined)\b")
_RELATIVE = re.compile(r"(?:who|whose|which)\b")
_JOINING_WORD = re.compile(r"(?:And|But|Yet|Still,|However,)\s+")
_COMMA = re.compile(",")
_KNOWN_THEN = re.compile(
    r"\b(?:could|was|were|did|had)\b[^.;?]*\buntil\b[^,.;?]*\b(?:was|were|had|came|gave|told|[a-z]{2,}ed)\b"
)
"""What was not known until something happened is known since: "nobody could say who had won until it was shown"."""


def find_open_questions(
    text: str, sentences: tuple[Sentence, ...], statements: tuple[Statement, ...]
) -> tuple[Span, ...]:
    """Stretches that the report itself says are not known: "It is unclear whether ...", each without its full stop.

    What somebody is reported not to know is that source's question as well as the report's and is found alike, but
    without the words of attribution around it; what somebody says in quotation marks is left to its speaker.
    """
    contents = sorted(
        span
        for statement in statements
        for span in statement.content
        if statement.cue and not unknowns(text, *statement.cue)
    )
    quoted = sorted(span for statement in statements if statement.kind == "direct" for span in statement.content)
    return tuple(
        span
        for sentence in sentences
        if sentence.section in ("headline", "caption", "body")
        for span in _open_in_sentence(text, sentence.span, contents)
        if not _is_quoted(text, sentence.span, span, quoted)
    )


def _is_quoted(text: str, sentence: Span, clause: Span, quoted: list[Span]) -> bool:
    """Whether a clause ends inside quotation marks: those of its sentence, or those of a statement over several."""
    if _is_open(text, sentence.start, clause.end - 1):
        return True
    last = bisect_right(quoted, clause.start, key=lambda span: span.start) - 1
    return last >= 0 and quoted[last].covers(clause)


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether a quotation is open at the end of a stretch."""
    before = text[start:end]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _open_in_sentence(text: str, sentence: Span, contents: list[Span]) -> Iterator[Span]:
    """The clauses of a sentence that say that something is not known, in order, none twice."""
    reached = sentence.start
    for phrase in unknowns(text, *sentence):
        if phrase.start >= reached and not _is_open(text, sentence.start, phrase.start):
            around = _content_around(sentence, phrase, contents)
            clause = _clause_around(text, around, phrase)
            reached = clause.end
            if not _KNOWN_THEN.search(text, clause.start, sentence.end):
                yield clause


def _content_around(sentence: Span, phrase: Span, contents: list[Span]) -> Span:
    """The shortest content of a statement that covers the phrase, else the sentence."""
    first = bisect_left(contents, sentence.start, key=lambda span: span.start)
    last = bisect_right(contents, phrase.start, key=lambda span: span.start)
    covering = (span for span in contents[first:last] if span.covers(phrase) and sentence.covers(span))
    return min(covering, key=lambda span: span.end - span.start, default=sentence)


def _clause_around(text: str, around: Span, phrase: Span) -> Span:
    """The clause in which the phrase stands: from the clause mark before it to the one after it."""
    opening = _JOINING_WORD.match(text, around.start, phrase.start)
    start = opening.end() if opening else around.start
    conceded = _CONCESSION.match(text, around.start, phrase.start)
    for mark in _CLAUSE_START.finditer(text, around.start, phrase.start):
        if _VERB.match(text, mark.end()):
            start = opening.end() if opening else around.start
        elif not _RELATIVE.match(text, mark.end()):
            start, conceded = mark.end(), None
    if conceded:
        start = conceded.end()
    end_mark = (_COMMA if conceded else _CLAUSE_END).search(text, phrase.end, around.end)
    end = end_mark.start() if end_mark else around.end
    while end > start and text[end - 1] in ".!?;, \n":
        end -= 1
    return Span(start, end)
