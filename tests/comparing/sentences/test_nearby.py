"""Records found by their place."""

from hypothesis import given
from hypothesis import strategies as st

from retold.comparing.sentences.nearby import Nearby
from retold.model import Span

SPANS = st.tuples(st.integers(0, 3000), st.integers(1, 900)).map(lambda pair: Span(pair[0], sum(pair)))


@given(st.lists(SPANS, max_size=30), SPANS)
def test_the_records_found_are_those_that_share_a_character(spans: list[Span], place: Span) -> None:
    found = Nearby(list(enumerate(spans)), lambda record: (record[1],)).touching(place)
    assert found == [(number, span) for number, span in enumerate(spans) if span.overlap(place)]
