from dataclasses import replace

import pytest

from retold import compare
from retold.comparing.news.revisions import newness
from retold.model import Report, Span

BEFORE = "The bridge fell on Sunday. She fell ill; trains were stopped."


@pytest.mark.parametrize(
    ("passage", "is_new"),
    [
        ("Trains were stopped.", False),
        ("“She fell ill”", False),
        ("He fell ill.", True),
        ("Trains were stopped until Monday.", True),
    ],
)
def test_of_a_changed_text_what_stood_there_in_the_same_words_is_not_new(passage, is_new):
    found = compare(Report("b (before)", BEFORE), Report("b", passage))
    alone = replace(found, alignment=replace(found.alignment, correspondences=()))
    assert newness({"b"}, {"b": alone})("b", Span(0, len(passage))) == is_new
    assert not newness((), {"b": alone})("b", Span(0, len(passage)))
