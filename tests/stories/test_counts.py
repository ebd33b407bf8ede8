"""How many reports have each feature."""

from retold.stories.counts import Counts
from retold.stories.neighbours import keys_of
from retold.stories.profiles import profile
from stories.few_reports import few_reports

PROFILES = [profile(reading) for reading in few_reports()]


def test_counted_at_once_or_when_somebody_asks() -> None:
    one, other = Counts(), Counts()
    for own in PROFILES:
        one.count(keys_of(own))
    other.expect(own.to_bytes() for own in PROFILES)
    assert one.total == other.total == len(PROFILES)
    assert one.of(keys_of(PROFILES[0])).tolist() == other.of(keys_of(PROFILES[0])).tolist()
    assert one.to_bytes() == other.to_bytes()


def test_written_and_read_counts_go_on() -> None:
    counts = Counts()
    counts.expect(own.to_bytes() for own in PROFILES)
    read = Counts.from_bytes(counts.to_bytes())
    read.leave_out(own.to_bytes() for own in PROFILES[1:])
    assert (read.total, set(read.of(keys_of(PROFILES[0])).tolist())) == (1, {1})
    assert read.of(keys_of(PROFILES[1])).max() <= 1
