"""Sentences cut where one fact ends and another begins, so that a claim is a fact.

"Police closed the bridge, and two schools were moved" is told by reporters who tell one of the two. It is cut where
both halves have a subject and a verb of their own, outside of quotations and of what somebody is said to have said:
there the source belongs to both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from retold.comparing.sentences.clause_words import SUBORDINATING, Token, is_verb, tokens_of
from retold.comparing.sentences.nearby import places_of
from retold.model import Reading, Sentence, Span

FEWEST = 4
"""A half of fewer words is no fact."""

_JOINT = re.compile(r"(?:;|, (?:and|but|while|whereas)(?= )) ?")
_NO_SUBJECT = SUBORDINATING | frozenset(
    """it he she they this that these those its his her their there not to later then first instead also even
    of if so yet still thus only even perhaps maybe especially including plus possibly""".split()
)
"""Words that begin no subject that could stand by itself."""


def cut_into_facts(reading: Reading) -> Reading:
    """The reading with its sentences cut, and numbered anew; a half has neither the joint nor the conjunction."""
    if not reading.english:
        return reading
    spans = [(span, sentence) for sentence in reading.sentences for span in _parts(reading, sentence)]
    if len(spans) == len(reading.sentences):
        return reading
    cut = (replace(sentence, number=number, span=span) for number, (span, sentence) in enumerate(spans))
    return replace(reading, sentences=tuple(cut))


def parts_of_whole(reading: Reading, place: int) -> list[Sentence]:
    """All parts of the sentence that the part of this number was cut from; the sentence itself where it is whole."""
    sentences = reading.sentences
    first = last = place
    while first and _is_joint(reading.text, sentences[first - 1], sentences[first]):
        first -= 1
    while last + 1 < len(sentences) and _is_joint(reading.text, sentences[last], sentences[last + 1]):
        last += 1
    return list(sentences[first : last + 1])


def _is_joint(text: str, one: Sentence, other: Sentence) -> bool:
    """Whether nothing but a joint stands between two sentences."""
    return bool(_JOINT.fullmatch(text, one.span.end, other.span.start))


def _parts(reading: Reading, sentence: Sentence) -> list[Span]:
    """The facts of a sentence."""
    if sentence.section != "body":
        return [sentence.span]
    parts = [sentence.span]
    for joint in _joints(reading, sentence.span):
        whole = parts.pop()
        parts += [Span(whole.start, joint.start), Span(joint.end, whole.end)]
    return parts


def _joints(reading: Reading, sentence: Span) -> Iterator[Span]:
    """Where a sentence is cut, in order."""
    begin = sentence.start
    for match in _JOINT.finditer(reading.text, sentence.start, sentence.end):
        joint = Span(match.start(), match.end())
        if _is_free(reading, sentence, joint) and _are_facts(reading.text, begin, joint, sentence.end):
            yield joint
            begin = joint.end


def _is_free(reading: Reading, sentence: Span, joint: Span) -> bool:
    """Whether a joint stands in no quotation and in nothing that somebody is said to have said."""
    if any(quotation.marks.overlap(joint) for quotation in reading.quotations):
        return False
    return not any(
        min(span.start for span in places) < joint.start and joint.end < max(span.end for span in places)
        for statement in reading.statements
        if (places := [span for span in places_of(statement) if span.overlap(sentence)])
    )


def _are_facts(text: str, begin: int, joint: Span, end: int) -> bool:
    """Whether both sides of a joint can stand by themselves."""
    before, after = (tokens_of(text, span, ()) for span in (Span(begin, joint.start), Span(joint.end, end)))
    return _is_clause(before) and _is_clause(after)


def _is_clause(tokens: Sequence[Token]) -> bool:
    """Whether words begin with a subject that names something, and a verb of its own follows."""
    words = [number for number, token in enumerate(tokens) if token.kind == "word"]
    if len(words) < FEWEST or words[0] or tokens[0].text.lower().endswith(("ing", "ly")) or is_verb(tokens, 0):
        return False
    if tokens[0].text.lower() in _NO_SUBJECT:
        return False
    main = next((number for number in words[1:] if tokens[number].text.lower() in SUBORDINATING), len(tokens))
    return any(is_verb(tokens, number) for number in words[1:] if number < main)
