"""Which of some headlines tells best what all of their reports are about."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from retold.model import Reading
from retold.text.fold import fold
from retold.text.frequency import idf
from retold.text.words import split_words

LOUD_FACTOR = 0.5
_LOUD = re.compile(
    r"[!?]|\bwhat we know\b|\b(?:horror|shock(?:ing)?|explained|live updates?|names of|statement)\b"
    r"|\bdecision (?:of|on|in)\b|^[^:]{2,40}: "
)
"""A headline that cries, asks, or says first who speaks or where calls a story less well than one of what happened."""

_CRIED = re.compile(r"\b[A-Z]{5,}\b")
"""A word in capitals, longer than most that are made of initials."""

_FEW_WORDS = 5
"""So many content words more than it has count in each: a single common word makes no good headline."""

NEAR = 0.9
"""Of headlines with so much of what the best one has the first calls the story: the crash before what came of it."""

LONGEST = 160
"""Characters of a sentence that stands in for a headline."""


class Headline(NamedTuple):
    """A headline with the account that it is of, the sentence that its report begins with, and when that was told."""

    account: str
    line: str
    lead: str = ""
    told: str = ""


def headline_of(reading: Reading) -> str | None:
    """The report's title, or the headline in its text."""
    sections = (section.span.of(reading.text) for section in reading.sections if section.kind == "headline")
    return (reading.report.title or next(sections, "")).strip() or None


def name_of_story(readings: Sequence[Reading], account_of: Mapping[str, str]) -> str:
    """What a story is called: the headline of the report that has most of what all accounts begin with.

    A report without one is known by its first sentence; headlines come before sentences. ``account_of`` gives the
    account of each report: copies, which share a headline, count once.
    """
    headlines = [(one, line) for one in readings if (line := headline_of(one))]
    lines = headlines or [(one, line) for one in readings if (line := _first_sentence(one))]
    return most_typical(
        [
            Headline(account_of.get(one.id, one.id), line, _first_sentence(one), one.published.value or "")
            for one, line in lines
        ]
    )


def most_typical(headlines: Sequence[Headline]) -> str:
    """The headline that has most of what headlines and leads of all accounts have; "" if there is none.

    Copies of one text often have one headline, too, which is no more central for that.
    """
    spoken = {(one.account, concept) for one in headlines for concept in _concepts(f"{one.line}\n{one.lead}")}
    said = Counter(concept for _, concept in spoken)

    def worth(one: Headline) -> float:
        concepts = sorted(_concepts(one.line))
        factor = LOUD_FACTOR if _LOUD.search(fold(one.line)) or _CRIED.search(one.line) else 1.0
        return factor * sum(idf(concept) * (said[concept] - 1) for concept in concepts) / (_FEW_WORDS + len(concepts))

    ordered = sorted(headlines, key=lambda one: one.told or "9999")
    best = max(map(worth, ordered), default=0.0)
    return next((one.line for one in ordered if worth(one) >= NEAR * best), "")


def _concepts(text: str) -> set[str]:
    """The content words of a headline."""
    return {word.concept for word in split_words(text) if word.content}


def _first_sentence(reading: Reading) -> str:
    """The first sentence of the body; where there is none, the first words."""
    sentences = (one.span.of(reading.text) for one in reading.sentences if one.section == "body")
    line = next(sentences, reading.text.strip())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(None, 1)[0] + " …"
