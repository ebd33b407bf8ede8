"""Readings, alignments and links by hand."""

from typing import Any

from retold.model import (
    Alignment,
    Correspondence,
    DateMention,
    Entity,
    Published,
    Reading,
    Relation,
    Report,
    Section,
    Sentence,
    Span,
    Statement,
)


def reading(name: str, *sentences: str, published: str | None = None, headline: str | None = None) -> Reading:
    """A report of so many sentences, one a line, below its headline."""
    lines = ([headline] if headline else []) + list(sentences)
    text = "\n".join(lines)
    spans = [span_of(text, line) for line in lines]
    kinds: list[Any] = ["headline" if headline and number == 0 else "body" for number in range(len(lines))]
    return Reading(
        report=Report(name, text, published=published),
        sections=tuple(Section(kind, span) for kind, span in zip(kinds, spans, strict=True)),
        published=Published(published, "metadata" if published else "unknown"),
        sentences=tuple(
            Sentence(number, span, kind, number) for number, (kind, span) in enumerate(zip(kinds, spans, strict=True))
        ),
    )


def span_of(text: str, words: str) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


def aligned(a: str, b: str, *pairs: tuple[Any, Any], kind: Any = "reworded", score: float = 0.8) -> Alignment:
    """Correspondences of sentence numbers, a side with several as a tuple."""
    sides = ((_numbers(one), _numbers(other)) for one, other in pairs)
    return Alignment(a, b, tuple(Correspondence(one, other, kind, score) for one, other in sides))


def _numbers(side: int | tuple[int, ...]) -> tuple[int, ...]:
    return (side,) if isinstance(side, int) else side


def rewrite(child: str, parent: str, **changes: Any) -> Relation:
    """The one was retold from the other."""
    given: dict[str, Any] = {"kind": "rewrite", "direction": "a_from_b", "share_a": 0.9, "share_b": 0.8}
    return Relation(a=child, b=parent, level="derived", certain=True, **(given | changes))


def date(text: str, words: str, earliest: str, latest: str | None = None, **changes: Any) -> DateMention:
    """A date that the words give."""
    return DateMention(span_of(text, words), "DATE", earliest, earliest, latest or earliest, **changes)


def said(text: str, content: str, source: str, speaker: str | None = None) -> Statement:
    """A statement of somebody."""
    return Statement("s1", "indirect", span_of(text, source), None, (span_of(text, content),), speaker)


def person(name: str) -> Entity:
    """Somebody, as entity e1."""
    return Entity("e1", "person", name, (name,))
