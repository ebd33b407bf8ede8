"""The "it" of who says something: the body that said something in the sentence before, and nobody else."""

import re

from retold.model import Sentence, Span
from retold.reading.entities.draft import Draft

_IT = re.compile(
    r"(?:[,.?!][”\"]\s(?P<behind>it)|(?:^|(?<=\s))(?P<first>It))\s(?:also\s|later\s)?(?:said|says|added)\b(?!\sto\b)"
)
_SAYS = re.compile(
    r"(?:,\s[^,.;\"“”]{1,60},)?\s(?:also\s|later\s|has\s|had\s)?"
    r"(?:said|says|added|denied|denies|announced|confirmed|admitted|warned|declined|argued|insisted|stated)\b"
)
_OTHERS = re.compile(
    r"\b(?:report|letter|study|documents?|filing|memo|e-?mail|paper|survey|poll|ruling|indictment|complaint|lawsuit|suit"
    r"|court|ministry|agency|council|government|army|police|union|party|board|committee|commission|regulator)\b"
)
"""What may be the "it" of what is said next as well."""

_LEAD = re.compile(r"(?:[A-Z][\w.,’' ]{0,40}\([^()]{2,30}\)\s(?:-|–|—|--)\s)?(?:(?:The|But|And|But the|And the)\s)?")
"""What may stand before the body that begins a sentence: a dateline, an article."""


def add_its(text: str, sentences: tuple[Sentence, ...], things: list[Draft]) -> None:
    """Add the "it" of what is said to the bodies that alone can be meant.

    The sentence before must begin with the body and a verb of saying, so that no other is its speaker.
    """
    starts = {
        span.start: (draft, span.end)
        for draft in things
        if draft.kind in ("organisation", "other")
        for span, form, _ in draft.mentions
        if form in ("full", "short")
    }
    previous: Sentence | None = None
    speaker: Draft | None = None
    for sentence in sentences:
        near = previous is not None and previous.section == sentence.section
        said = _it_said(text, sentence.span) if speaker is not None and near else None
        if speaker is not None and said is not None:
            speaker.add(said, "pronoun", sentence.number)
        else:
            quoted = text[sentence.span.start : sentence.span.start + 1] in ('"', "“")
            speaker = speaker if quoted and near else None
        speaker = _speaker(text, sentence, starts) or speaker
        previous = sentence


def _it_said(text: str, sentence: Span) -> Span | None:
    """The first "it" that says something, before which no other sentence ends."""
    for match in _IT.finditer(text, *sentence):
        if not text[sentence.start : match.start()].count(". "):
            return Span(*match.span("behind" if match["behind"] else "first"))
    return None


def _speaker(text: str, sentence: Sentence, starts: dict[int, tuple[Draft, int]]) -> Draft | None:
    """The body that begins a sentence and says something in it."""
    lead = _LEAD.match(text, *sentence.span)
    draft, end = starts.get(lead.end() if lead else sentence.span.start, (None, 0))
    says = draft is not None and _SAYS.match(text, end, sentence.span.end)
    return draft if says and not _OTHERS.search(text, end, sentence.span.end) else None
