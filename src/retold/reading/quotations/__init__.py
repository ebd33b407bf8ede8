"""Quotation marks: what they enclose, repaired where one is missing."""

from retold.model import Quotation, Section
from retold.reading.paragraphs import split_pieces, stripped
from retold.reading.quotations.kinds import Surroundings
from retold.reading.quotations.marks import find_marks, starts_with_mark
from retold.reading.quotations.pairs import Pair, pair_marks

__all__ = ["find_quotations"]


def find_quotations(text: str, sections: tuple[Section, ...]) -> tuple[Quotation, ...]:
    """All quotations in order of their start; one that runs over several paragraphs is one record a paragraph."""
    pieces = [(section.kind, span) for section, _, span in split_pieces(text, sections)]
    found: list[Quotation] = []
    for number, (kind, piece) in enumerate(pieces):
        following = next((span for other, span in pieces[number + 1 : number + 4] if other == kind), None)
        goes_on = following is not None and starts_with_mark(text, following)
        around = Surroundings(text, piece)
        pairs = pair_marks(text, piece, find_marks(text, piece), goes_on)
        pairs = [pair for pair in pairs if pair.span.of(text).strip()]
        found += [_record(text, pair, around, goes_on and pair.open_ended) for pair in pairs]
    return tuple(found)


def _record(text: str, pair: Pair, around: Surroundings, continued: bool) -> Quotation:
    """The quotation that a pair of marks encloses."""
    kind = "speech" if continued else around.kind_of(pair)
    return Quotation(stripped(text, *pair.span), pair.marks, kind, continued)
