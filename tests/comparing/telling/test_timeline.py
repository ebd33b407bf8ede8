from dataclasses import replace

from comparing.told import aligned, date, reading
from retold.comparing import find_claims
from retold.comparing.sentences.facts import cut_into_facts
from retold.comparing.telling.timeline import make_timeline
from retold.model import Citation, Claim, Published, Reading, Report, TimelineEntry
from retold.reading import read


def dated(one: Reading, *dates: tuple[str, str, str, bool]) -> Reading:
    found = (date(one.text, words, earliest, latest, approx=about) for words, earliest, latest, about in dates)
    return replace(one, dates=tuple(found))


def timeline(*readings: Reading, told: tuple[Claim, ...] | None = None) -> list[tuple[str | None, str, str]]:
    """The days of the entries, with the words that tell them and how certainly."""
    of_id = {one.id: one for one in readings}
    pairs = [aligned("A", "B", (0, 0), score=0.95)] if len(readings) > 1 else []
    entries = make_timeline(told or find_claims(readings, pairs, []), of_id)
    return [(entry.earliest, entry.cite.span.of(of_id[entry.cite.report].text), entry.status) for entry in entries]


SUNDAY = ("Sunday", "2024-03-03", "2024-03-03", False)
COLLAPSED = "The rail bridge of Marlow collapsed, killing two men."


def test_dated_claims_in_order_and_the_undated_last() -> None:
    one = dated(
        reading("A", "The bridge fell on Sunday.", "It was built about 1931.", "Nobody was hurt there."),
        SUNDAY,
        ("1931", "1931-01-01", "1931-12-31", True),
    )
    cites = [Citation("A", sentence.span) for sentence in one.sentences]
    assert make_timeline(find_claims([one], [], []), {"A": one}) == (
        TimelineEntry("1931-01-01", "1931-12-31", True, "A:a09f9f", cites[1], "happened"),
        TimelineEntry("2024-03-03", "2024-03-03", False, "A:cc0302", cites[0], "happened"),
        TimelineEntry(None, None, False, "A:5022a8", cites[2], "happened"),
    )


def test_what_another_report_dates_is_told_in_its_words() -> None:
    told = "The rail bridge of Marlow collapsed on Sunday, killing two men."
    assert timeline(reading("A", COLLAPSED), dated(reading("B", told), SUNDAY)) == [("2024-03-03", told, "happened")]


def test_what_may_tell_something_else_is_told_beside_the_claim() -> None:
    one, other = reading("A", COLLAPSED), dated(reading("B", "Marlow mourned its dead on Sunday."), SUNDAY)
    (claim,) = find_claims([one], [], [])
    doubtful = replace(claim.tellings[0], report="B", spans=(other.sentences[0].span,), doubtful=True)
    claims = (replace(claim, tellings=(*claim.tellings, doubtful)),)
    assert timeline(one, other, told=claims) == [
        ("2024-03-03", "Marlow mourned its dead on Sunday.", "happened"),
        (None, COLLAPSED, "happened"),
    ]


def test_what_is_planned_was_said_on_the_day_of_saying() -> None:
    said = "The mayor of Marlow said on Sunday that the bridge would be rebuilt."
    built = "The rail bridge of Marlow will open on Sunday."
    assert timeline(dated(reading("A", said), SUNDAY)) == [("2024-03-03", said, "happened")]
    assert timeline(dated(reading("A", built), SUNDAY)) == [("2024-03-03", built, "planned")]


def test_a_part_of_a_sentence_is_told_in_the_whole_of_it() -> None:
    whole = "The rail bridge of Marlow collapsed on Sunday, and two schools in the valley closed their doors."
    one = cut_into_facts(dated(reading("A", whole), SUNDAY))
    assert len(one.sentences) == 2
    assert timeline(one)[0] == ("2024-03-03", whole, "happened")


def test_a_sentence_that_tells_of_two_days_stands_under_both() -> None:
    told = "Rask fled to Brasia in 2019 and was arrested there in 2021."
    one = dated(
        reading("A", told), ("2019", "2019-01-01", "2019-12-31", False), ("2021", "2021-01-01", "2021-12-31", False)
    )
    assert timeline(one) == [("2019-01-01", told, "happened"), ("2021-01-01", told, "happened")]


def test_what_is_said_has_a_day_of_its_own() -> None:
    told = "The harbour said on Sunday that it had cut the cable on 18 February."
    one = dated(reading("A", told), SUNDAY, ("18 February", "2024-02-18", "2024-02-18", False))
    assert [day for day, _, _ in timeline(one)] == ["2024-02-18", "2024-03-03"]


def test_nothing_has_happened_on_a_day_to_come() -> None:
    told = "The talks ended on Sunday and go on on 15 May."
    one = dated(reading("A", told), SUNDAY, ("15 May", "2024-05-15", "2024-05-15", False))
    entries = timeline(replace(one, published=Published("2024-03-04", "metadata")))
    assert [(day, status) for day, _, status in entries] == [("2024-03-03", "happened"), ("2024-05-15", "planned")]


def test_what_was_on_a_day_that_is_over_is_not_planned_by_what_its_sentence_goes_on_with() -> None:
    words = "Orlan posted a loss on Wednesday and said it would cut 900 jobs."
    one = read(Report("A", words, published="2026-08-05"))
    (entry,) = make_timeline(find_claims([one], [], []), {"A": one})
    assert (entry.earliest, entry.status) == ("2026-08-05", "happened")
