"""Which words changed between two stretches of text."""

from difflib import SequenceMatcher

from retold.model import Span
from retold.text.fold import fold
from retold.text.words import Word, split_words

Change = tuple[Span | None, Span | None]


def word_changes(text_a: str, span_a: Span, text_b: str, span_b: Span) -> list[Change]:
    """The changed runs of words, in order, as (place in a, place in b); None where words were only added or dropped.

    Marks, spaces and case are no change. Matching blocks are those of Ratcliff and Obershelp, as difflib finds them.
    """
    words_a, words_b = split_words(text_a, *span_a), split_words(text_b, *span_b)
    folded_a = [fold(word.surface) for word in words_a]
    folded_b = [fold(word.surface) for word in words_b]
    changes: list[Change] = []
    for kind, a_from, a_to, b_from, b_to in SequenceMatcher(None, folded_a, folded_b, autojunk=False).get_opcodes():
        if kind != "equal":
            changes.append((_run(words_a[a_from:a_to]), _run(words_b[b_from:b_to])))
    return changes


def _run(words: list[Word]) -> Span | None:
    """The stretch from the first to the last of the words."""
    return Span(words[0].span.start, words[-1].span.end) if words else None
