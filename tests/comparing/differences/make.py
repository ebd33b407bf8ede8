"""Tiny readings by hand: sentences by line, quotation marks as they stand, entities as given."""

import re

from retold.comparing import find_differences
from retold.comparing.differences.opposites import OPPOSITE
from retold.comparing.differences.outcomes import EXCLUDES
from retold.model import Alignment, Correspondence, Entity, Mention, Quotation, Reading, Report, Sentence, Span
from retold.model.read import Published, Section

_MARKED = re.compile('[“"]([^”"]*)[”"]')


def reading(text: str, name: str = "r", places: tuple[str, ...] = ()) -> Reading:
    """Each line a sentence of the body; ``places`` are names of places in it."""
    lines = [match.span() for match in re.finditer(r"[^\n]+", text)]
    found = [(place, match) for place in places for match in re.finditer(re.escape(place), text)]
    return Reading(
        report=Report(name, text),
        sections=(Section("body", Span(0, len(text))),),
        published=Published(),
        sentences=tuple(Sentence(n, Span(*line), "body", 0) for n, line in enumerate(lines)),
        quotations=tuple(
            Quotation(Span(*match.span(1)), Span(*match.span()), "speech") for match in _MARKED.finditer(text)
        ),
        entities=tuple(Entity(place, "place", place, (place,)) for place in places),
        names=tuple(Mention(Span(*match.span()), place, "full") for place, match in found),
    )


def aligned(a: Reading, b: Reading) -> Alignment:
    """Every sentence of a with the one of the same number of b."""
    count = min(len(a.sentences), len(b.sentences))
    return Alignment(a.id, b.id, tuple(Correspondence((n,), (n,), "reworded", 0.9) for n in range(count)))


def mirrored(alignment: Alignment) -> Alignment:
    """The alignment read from the other side."""
    turned = (Correspondence(one.b, one.a, one.kind, one.score, one.moved) for one in alignment.correspondences)
    return Alignment(alignment.b, alignment.a, tuple(turned))


def opposites(a: str, b: str) -> list[tuple[str, str]]:
    """The opposites that two sentences are told to hold, in their words."""
    one, other = reading(a), reading(b, "s")
    found = find_differences(one, other, aligned(one, other))
    return [(d.a.of(a), d.b.of(b)) for d in found if d.note in (OPPOSITE, EXCLUDES) and d.a and d.b]
