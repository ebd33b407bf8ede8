"""Whatever words and marks a text has, it can be read, and what is found stands in it."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from retold.model import Report, Span
from retold.reading import read
from retold.reading.statements.lexicon import ADJECTIVES, NOUNS, VERB_FORMS

_WORDS = sorted({*VERB_FORMS, *NOUNS, *ADJECTIVES})
_GRAMMAR = """the a an of in on at to for by with and or but if when who which that what it he she they him her his
 their was were is are be been has had will would could may not no never as than there another one some both us we I you
 The In Of film Monday March 3 2019 12.30 percent dozens three million police Mr. Ms.
 Ann Lowe U.S. Acme Inc. Reuters Paris""".split()
_MARKS = [".", ",", ";", ":", "?", "-", "—", "“", "”", '"', "'", "‘", "’", "(", ")", "\n\n", "\n", "…", "'s", "•"]

texts = st.lists(st.sampled_from(_WORDS) | st.sampled_from(_GRAMMAR) | st.sampled_from(_MARKS), max_size=40).map(
    " ".join
)


@settings(max_examples=150)
@given(texts)
@example('"The the" closed.')
def test_any_text_can_be_read(text: str) -> None:
    reading = read(Report("a", text, published="2019-03-05"))
    spans: list[Span | None] = [mention.span for mention in reading.names] + [date.span for date in reading.dates]
    spans += [event.trigger for event in reading.events]
    for one in reading.statements:
        spans += [one.source, one.cue, *one.content]
        assert one.content
    assert all(0 <= span.start < span.end <= len(text) for span in spans if span)


@pytest.mark.parametrize("words", ["The A ", "A. ", "he said ", "said Ann Lee, ", "who said "])
def test_a_page_of_the_same_words_is_read_soon(words: str) -> None:
    started = time.process_time()
    read(Report("a", "The mayor left. " + words * 2000))
    assert time.process_time() - started < 6
