"""Whether what a number stands in tells of another event, or of a part of those who are counted."""

import re

from retold.model import Span

_OTHERS = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:last|previous\w*|past|earlier|recent|since|ago|so far this|another|others?|separate\w*|"
    r"similar|each|every|includ(?:es?|ed|ing)|among|one of(?! (?:them|whom)\b)|also|if|could|may|might|in addition|per|"
    r"shares? of|this (?:month|year|season)|"
    r"january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.",
    re.IGNORECASE,
)
"""What a sentence has that tells of other events, or of a part of those who are counted; "one of them" is a part of
those that stand before it, who are all."""

_UNTIL = re.compile(
    r"\b(?:until|till|through) (?:the end of |about |late |early |mid-?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d{1,2}\b)?",
    re.IGNORECASE,
)
"""The day until which something goes on tells of nothing else."""

OPENING = 6
"""So many words before the first mark say of what time, or of what else, the sentence tells."""

ALONE = 4
"""So few words between two marks are a value by itself."""

_MARK = re.compile(r"[,;:—–()](?=\W|$)|[.!?]\s| - ")


def tells_of_others(text: str, sentence: Span, number: Span) -> bool:
    """Whether what a number stands in tells of other events, or of a part of those who are counted."""
    return bool(others_told_of(text, sentence, number))


def others_told_of(text: str, sentence: Span, number: Span) -> frozenset[str]:
    """The words by which what a number stands in tells of other events, or of a part of those who are counted.

    That is what is between two marks, and the few words that a sentence opens with: "In 2003, …".
    """
    marks = [match.end() for match in _MARK.finditer(text, *sentence)]
    before = [sentence.start, *(mark for mark in marks if mark <= number.start)]
    end = min((mark for mark in marks if mark > number.end), default=sentence.end)
    # What stands between two marks by itself belongs to what is before it: "her share of it, about 2 million, goes to".
    alone = len(text[before[-1] : end].split()) <= ALONE and len(before) > 1
    start = before[-2 if alone else -1]
    opening = text[sentence.start : min(marks, default=sentence.start)]
    own = text[start:end] + (" " + opening if len(opening.split()) <= OPENING else "")
    return frozenset(match.group().lower() for match in _OTHERS.finditer(_UNTIL.sub(" ", own)))
