"""Form stories: reports that share their phrases and differ in all they say (earnings, dividends, weather, tables)."""

from collections.abc import Sequence

from retold.lineage.narration import Narration
from retold.lineage.verbatim import Run
from retold.model import Reading
from retold.text import is_stopword

_LEAST_FACTS = 3
"""Facts that the poorer side must have before their disagreement means anything."""

_SAME_FACTS = 0.4
"""Part of the facts that copied sentences have in common at least; an update moves some figures, a form all."""


def is_template(a: Reading, b: Reading, one: Narration, other: Narration, runs: Sequence[Run]) -> bool:
    """Whether the sentences that share their wording differ in nearly all of their numbers and names."""
    facts_a = _facts(a.text, one, {one.sentences[run.a] for run in runs})
    facts_b = _facts(b.text, other, {other.sentences[run.b] for run in runs})
    fewest = min(len(facts_a), len(facts_b))
    return fewest >= _LEAST_FACTS and len(facts_a & facts_b) < _SAME_FACTS * fewest


def _facts(text: str, narration: Narration, sentences: set[int]) -> frozenset[str]:
    """Numbers, and words with a capital inside the sentence."""
    found = set()
    for number in sentences:
        first, last = narration.by_sentence[number]
        for place in range(first, last):
            surface = text[narration.starts[place] : narration.ends[place]]
            named = place > first and surface[0].isupper() and not is_stopword(surface)
            if named or any(char.isdigit() for char in surface):
                found.add(narration.words[place])
    return frozenset(found)
