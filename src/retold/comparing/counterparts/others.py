"""Whether what a number stands in tells of another event, or of a part of those who are counted."""

import re

from retold.model import Span

_OTHERS = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:last|previous\w*|past|earlier|recent|since|ago|so far this|another|others?|separate\w*|"
    r"similar|each|every|including|among|also|if|could|may|might|in addition|this (?:month|year|season)|per|"
    r"january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.",
    re.IGNORECASE,
)
"""What a sentence has that tells of other events, or of a part of those who are counted."""

OPENING = 6
"""So many words before the first mark say of what time, or of what else, the sentence tells."""

_MARK = re.compile(r"[,;:—–()](?=\W|$)|[.!?]\s| - ")


def tells_of_others(text: str, sentence: Span, number: Span) -> bool:
    """Whether what a number stands in tells of other events, or of a part of those who are counted.

    That is what is between two marks, and the few words that a sentence opens with: "In 2003, …".
    """
    marks = [match.end() for match in _MARK.finditer(text, *sentence)]
    start = max((mark for mark in marks if mark <= number.start), default=sentence.start)
    end = min((mark for mark in marks if mark > number.end), default=sentence.end)
    opening = text[sentence.start : min(marks, default=sentence.start)]
    own = text[start:end] + (" " + opening if len(opening.split()) <= OPENING else "")
    return _OTHERS.search(own) is not None
