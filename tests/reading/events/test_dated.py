"""Which day an event is given where the report tells one that is not known."""

import pytest

from reading.events.reports import events_of


@pytest.mark.parametrize("when", ["on Thursday 14th", "on the Monday after the feast", "a week on Friday"])
def test_what_is_of_a_day_that_is_not_known_is_not_of_the_day_of_publication(when: str) -> None:
    assert [(one.date, one.dated) for one in events_of(f"The school closed {when}.")] == [(None, None)]
