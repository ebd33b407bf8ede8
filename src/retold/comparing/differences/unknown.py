"""What one report does not know and the other tells is no denial: one of them is surer."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from retold.model import Difference, Reading, Span
from retold.text.certainty import unknowns


def with_unknowns(found: Iterable[Difference], a: Reading, b: Reading, *, beside: bool = False) -> Iterator[Difference]:
    """The differences; a negation of what one report alone says is not known is one of certainty.

    "It is not known what caused the fire" denies nothing that "a boiler caused the fire" tells. Where two sentences
    differ in little ``beside`` the negation, "it is clear" is denied by "it is not clear".
    """
    for one in found:
        asked = [_unknown(a, one.a), _unknown(b, one.b)] if one.kind == "negation" else []
        if sum(map(bool, asked)) == 1 and not (beside and _is_it(one, *asked)):
            note = f"more certain in {'B' if asked[0] else 'A'}"
            yield replace(one, kind="certainty", a=asked[0] or one.a, b=asked[1] or one.b, note=note)
        else:
            yield one


def _is_it(one: Difference, *asked: Span | None) -> bool:
    """Whether what is denied is that something is known."""
    return any(span and place and span.overlap(place) for span, place in zip(asked, (one.a, one.b), strict=True))


def _unknown(reading: Reading, span: Span | None) -> Span | None:
    """The words that say so where a stretch is of something that a report says is not known."""
    question = next((asked for asked in reading.open_questions if span and asked.overlap(span)), None)
    return next(iter(unknowns(reading.text, *question)), None) if question else None
