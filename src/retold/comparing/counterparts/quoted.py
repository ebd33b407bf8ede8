"""Words of one utterance that two reports quote otherwise, in sentences that do not correspond."""

import re
from collections.abc import Iterator, Sequence

from retold.comparing.differences.quotes import find_wordings
from retold.comparing.differences.spellings import plain
from retold.comparing.quotations import match_pieces
from retold.comparing.wording import comparable_words, differing_blocks, spelled
from retold.model import Difference, Reading
from retold.text import Word

IN_ORDER = 0.6
"""Part of the words of the shorter quotation that stand in the other in one order, from which on two places in them are
one; below it the utterance is another, or told freely (of 20 in BASIL 14 were)."""

LEAST_WORDS = 7
"""Fewer words are a label that may be of anything."""

_END = re.compile(r"[.!?]\s")

MOST_WORDS = 6
"""Places of more words are not one word in the place of another."""


def find_quotations_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The words inside the marks that stand for one another, wherever the two quotations stand."""
    for match in match_pieces(a, b):
        words = (comparable_words(a.text, [match.a]), comparable_words(b.text, [match.b]))
        content = tuple([word for word in side if word.content] for side in words)
        if min(map(len, words)) >= LEAST_WORDS and _are_in_order(*words) and _are_in_order(*content):
            yield from (one for one in find_wordings(a, match.a, b, match.b) if _is_exchanged(one, a, b))


def _are_in_order(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether most of the fewer words stand among the others in their order."""
    keys, others = [spelled(word) for word in one], [spelled(word) for word in other]
    equal = len(keys) - sum(block.a_end - block.a_start for block in differing_blocks(keys, others))
    return equal >= IN_ORDER * min(len(keys), len(others))


def _is_exchanged(one: Difference, a: Reading, b: Reading) -> bool:
    """Whether a few words of a sentence stand in the place of a few others; "e-mail" and "email" are the same."""
    if one.a is None or one.b is None:
        return False
    written = one.a.of(a.text), one.b.of(b.text)
    few = max(len(each.split()) for each in written) <= MOST_WORDS
    return few and plain(written[0]) != plain(written[1]) and not any(_END.search(each) for each in written)
