from dataclasses import replace

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage.direction.changes.versions import version_cues
from retold.lineage.measure import measure

SENTENCES = [sentence.strip() + "." for sentence in FERRY.rstrip(".").split(". ")]
PAGE = "https://planet.example/aurora"


def found(one: str, other: str, title="The Aurora", titles=None, publishers=(None, None), url=None):
    titles = titles or (title, title)
    a, b = (
        replace(reading, report=replace(reading.report, title=head, publisher=publisher, url=url))
        for reading, head, publisher in zip(
            (reading_of(one, "a"), reading_of(other, "b")), titles, publishers, strict=True
        )
    )
    cues = version_cues(measure(a, b, in_step(a, b)))
    return {cue.direction for cue in cues}, [cue.evidence.cue for cue in cues]


GROWN = " ".join(
    [
        SENTENCES[0],
        "She was built in the yard of Hallam, which has made ferries of this kind for more than forty years by now.",
        SENTENCES[1].replace("Two tugs", "Two tugs of the harbour board and a fishing boat"),
        *SENTENCES[2:4],
        "It was the third accident of a ship of the company, after the Borealis and the Stella, within two years.",
        SENTENCES[4].replace("the captain", "the captain, who has steered the ship since she was launched,"),
    ]
)


def test_a_page_that_has_grown_in_several_places_is_the_later():
    assert found(FERRY, GROWN) == ({"b_from_a"}, ["growth", "version"])
    assert found(GROWN, FERRY) == ({"a_from_b"}, ["growth", "version"])


def test_a_few_words_more_are_too_little():
    assert found(FERRY, FERRY.replace("the hull", "the lower steel hull")) == ({"undecided"}, ["growth", "version"])


def test_reports_of_two_outlets_or_headlines_are_no_versions():
    assert found(FERRY, GROWN, publishers=("Herald", "Courier")) == (set(), [])
    assert found(FERRY, GROWN, publishers=("Herald", None)) == (set(), [])
    assert found(FERRY, GROWN, titles=("The Aurora", "Ferry aground")) == (set(), [])
    assert found(FERRY, GROWN, title=None) == (set(), [])


def test_one_address_makes_one_page_whatever_the_headline():
    assert found(FERRY, GROWN, titles=("The Aurora", "Ferry aground"), url=PAGE)[0] == {"b_from_a"}


def test_what_was_cut_at_an_end_may_be_a_copy_unless_both_have_one_address():
    assert found(f"{FERRY} {HARVEST}", FERRY) == (set(), [])
    assert found(f"{HARVEST} {FERRY}", FERRY, publishers=("Herald", "Herald")) == (set(), [])
    assert found(f"{FERRY} {HARVEST}", FERRY, url=PAGE)[0] == {"a_from_b"}


def test_what_lacks_single_words_may_be_a_careless_copy():
    careless = FERRY.replace(" before ", " ").replace(" with 212", " 212")
    assert found(careless, GROWN) == (set(), [])


def test_repaired_spelling_decides_without_growth():
    one, other = FERRY.replace("passengers", "pasengers"), FERRY.replace("the crack", "a crack")
    assert found(one, other) == ({"b_from_a"}, ["spelling", "version"])


def test_cues_that_speak_against_each_other_are_weighed_and_shown():
    later = f"{FERRY.replace('passengers', 'pasengers').replace('the narrows', 'the narrows since 1998')} {HARVEST}"
    cues = found(FERRY.replace("the hull", "her hull"), later.replace("Two tugs", "Four tugs"))
    assert cues == ({"undecided"}, ["growth", "spelling", "mentioned date", "version"])


def test_the_same_text_shows_nothing():
    assert found(FERRY, FERRY) == (set(), [])


FIRST, SECOND = "2031-05-04T09:00", "2031-05-04T11:30"
CHANGED = FERRY.replace("212 passengers", "about 230 passengers").replace("before noon", "at noon")


def sent(one: str, other: str, times: tuple[str, str], publisher: str | None = None):
    a, b = (
        reading_of(text, name, published=time, publisher=publisher)
        for text, name, time in zip((one, other), "ab", times, strict=True)
    )
    cues = version_cues(measure(a, b, in_step(a, b)))
    return {cue.direction for cue in cues}, [cue.evidence.cue for cue in cues]


def test_what_an_agency_sent_out_twice_under_one_dateline_is_told_apart_by_its_times():
    line = "PORT LORNE, May 4 (Northwire) - "
    expected = {"b_from_a"}, ["growth", "stamp", "version"]
    assert sent(line + FERRY, line + CHANGED, (FIRST, SECOND)) == expected
    assert sent(line + FERRY, line + GROWN, (FIRST, SECOND)) == expected
    assert sent(line + FERRY, f"HALLAM, May 4 (Northwire) - {CHANGED}", (FIRST, SECOND)) == (set(), [])


def test_a_shorter_text_that_is_said_to_be_the_later_stays_undecided():
    line = "PORT LORNE, May 4 (Northwire) - "
    assert sent(line + GROWN, line + FERRY, (FIRST, SECOND))[0] == {"undecided"}
