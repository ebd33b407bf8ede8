"""Runs of words that two narrations share."""

import time

from hypothesis import given
from hypothesis import strategies as st

from lineage.texts import reading_of
from retold.lineage.measure import measure
from retold.lineage.narration import GRAM
from retold.lineage.verbatim import Run


def test_runs_and_the_words_that_they_cover() -> None:
    pair = measure(reading_of("Rain fell on the pier. Nobody left."), reading_of("Heavy rain fell on the old pier."))
    assert pair.runs == (Run(0, 1, 4),)
    assert pair.a.covered == bytes([1, 1, 1, 1, 0, 0, 0])
    assert pair.b.covered == bytes([0, 1, 1, 1, 1, 0, 0])


def test_a_repeated_run_goes_on_behind_the_last_one() -> None:
    pair = measure(
        reading_of("The old pier was shut. A gull cried. The old pier was shut."),
        reading_of("The old pier was shut. A gull cried. The old pier was shut."),
    )
    assert pair.runs == (Run(0, 0, 13),)
    pair = measure(
        reading_of("One two three four x one two three four y."),
        reading_of("One two three four p q one two three four r."),
    )
    assert pair.runs == (Run(0, 0, 4), Run(5, 6, 4))


@given(st.lists(st.sampled_from("ab"), max_size=24), st.lists(st.sampled_from("ab"), max_size=24))
def test_words_are_covered_that_stand_in_a_shared_run(one: list[str], other: list[str]) -> None:
    pair = measure(reading_of(" ".join(one), "a"), reading_of(" ".join(other), "b"))
    shared = [one[place : place + GRAM] for place in range(len(one) - GRAM + 1)]
    in_other = [other[place : place + GRAM] for place in range(len(other) - GRAM + 1)]
    starts = [place for place, run in enumerate(shared) if run in in_other]
    assert pair.a.covered == bytes(any(0 <= word - start < GRAM for start in starts) for word in range(len(one)))


def test_a_line_repeated_many_times_takes_no_longer_than_other_text() -> None:
    line = 'He said "no" to them. The boat left late at night. '
    a, b = reading_of(line * 10_000, "a"), reading_of(line * 10_000 + "It rained.", "b")
    start = time.process_time()
    assert measure(a, b).a.share > 0.999
    assert time.process_time() - start < 3
