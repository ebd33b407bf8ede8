from dataclasses import replace

from comparing.told import aligned, date, reading
from retold.comparing import find_claims
from retold.comparing.telling.timeline import make_timeline
from retold.model import Reading, TimelineEntry


def dated(one: Reading, *dates: tuple[str, str, str, bool]) -> Reading:
    found = (date(one.text, words, earliest, latest, approx=about) for words, earliest, latest, about in dates)
    return replace(one, dates=tuple(found))


def test_dated_claims_in_order_and_the_undated_last() -> None:
    one = dated(
        reading("A", "The bridge fell on Sunday.", "It was built about 1931.", "Nobody was hurt there."),
        ("Sunday", "2024-03-03", "2024-03-03", False),
        ("1931", "1931-01-01", "1931-12-31", True),
    )
    claims = find_claims([one], [], [])
    assert make_timeline(claims, {"A": one}) == (
        TimelineEntry("1931-01-01", "1931-12-31", True, "A:a09f9f"),
        TimelineEntry("2024-03-03", "2024-03-03", False, "A:cc0302"),
        TimelineEntry(None, None, False, "A:5022a8"),
    )


def test_a_date_that_one_telling_gives_without_about_is_not_approximate() -> None:
    year = ("1931", "1931-01-01", "1931-12-31")
    one = dated(reading("A", "The bridge was built about 1931."), (*year, True))
    other = dated(reading("B", "In 1931 the bridge was built."), (*year, False))
    claims = find_claims([one, other], [aligned("A", "B", (0, 0))], [])
    (entry,) = make_timeline(claims, {"A": one, "B": other})
    assert (entry.earliest, entry.approx) == ("1931-01-01", False)


def _entry(first: str, second: str) -> TimelineEntry:
    """The entry of a claim that two reports tell alike, and a third with a day."""
    readings = [reading("A", first), reading("B", first), dated(reading("C", second), SUNDAY)]
    pairs = [aligned(one, other, (0, 0), score=0.95) for one, other in ("AB", "AC", "BC")]
    claims = find_claims(readings, pairs, [])
    (entry,) = make_timeline(claims, {one.id: one for one in readings})
    return entry


SUNDAY = ("Sunday", "2024-03-03", "2024-03-03", False)
COLLAPSED = "The rail bridge of Marlow collapsed, killing two men."


def test_another_telling_dates_what_the_claim_asserts() -> None:
    entry = _entry(COLLAPSED, "The rail bridge of Marlow collapsed on Sunday, killing two men and a dog.")
    assert (entry.earliest, entry.latest) == ("2024-03-03", "2024-03-03")


def test_when_somebody_said_it_dates_nothing() -> None:
    told = "The rail bridge of Marlow collapsed, killing two men and a dog, police said on Sunday."
    assert _entry(COLLAPSED, told).earliest is None
