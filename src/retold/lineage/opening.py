"""Whether a report opens as nothing opens that has not lost its beginning."""

from collections.abc import Sequence

from retold.lineage.measure import Side

_PERSONS = frozenset("he she they him her his their".split())
"""Words that stand for somebody who was named before."""

_SAYING = frozenset("said says added stated told noted also announced reported declined".split())

_TITLE = 4
"""Words in which "The department said" is complete."""


def leans_back(side: Side, before: Sequence[str]) -> bool:
    """Whether a report opens with "He", "It said" or "The company said".

    ``before`` are the words that stand before the same opening in the other report; they must name the company.
    """
    words = side.narration.words[:_TITLE]
    if not words or words[0] in _PERSONS:
        return bool(words)
    verb = next((place for place, word in enumerate(words) if word in _SAYING), 0)
    if words[0] == "it":
        return verb == 1
    return words[0] == "the" and verb >= 2 and words[verb - 1] in before
