"""Who is called by an age: "Ada Quill, 61, resigned. The 61-year-old said …", where one person only is of that age."""

import re
from collections import defaultdict

from retold.model import Sentence, Span
from retold.reading.entities.draft import Draft
from retold.reading.entities.subjects import acts

_AGE = re.compile(r",\s(\d{1,3})(?=[,.;)])")
_CALLED = re.compile(r"\b[Tt]he\s(\d{1,3})-year-old\b")


def add_ages(text: str, sentences: tuple[Sentence, ...], persons: list[Draft], taken: set[int]) -> None:
    """Add the mentions by age to the persons; ``taken`` are the characters that other mentions hold."""
    aged: dict[str, set[Draft]] = defaultdict(set)
    for draft in persons:
        for span, _, _ in draft.mentions:
            if match := _AGE.match(text, span.end):
                aged[match[1]].add(draft)
    if not aged:
        return
    for sentence in sentences:
        for match in _CALLED.finditer(text, *sentence.span):
            bearers = aged.get(match[1], set())
            if len(bearers) == 1 and acts(text, match.end()) and taken.isdisjoint(range(*match.span())):
                (draft,) = bearers
                if draft.first < match.start():
                    draft.add(Span(*match.span()), "role", sentence.number)
