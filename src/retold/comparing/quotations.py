"""The same utterance in two reports, and how its words drift."""

from retold.model import QuotationMatch, Reading


def match_quotations(a: Reading, b: Reading) -> tuple[QuotationMatch, ...]:
    """Quotations of a and b that give the same utterance, in the order of a."""
    return ()
