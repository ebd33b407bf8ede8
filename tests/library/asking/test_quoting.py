import pytest

from retold.errors import UnknownClaimError
from retold.library.library import Library
from retold.model import Report

WORDS = "We heard a crack like thunder over the river, and then the whole bridge was gone"
FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday, and the line is closed."
FIRST = Report("first", f"{FELL}\n\n“{WORDS},” Dora Quint said.\n", published="2026-03-01", publisher="Post")
YEARS = Report(
    "years",
    "A museum about the floods opened in Tarnow this week; visitors begin in a dark room with the voices of witnesses."
    "\n\nThe museum cost nine million crowns, which the county and two brewers gave. Its director, Arvid Moe, hopes "
    "for forty thousand visitors a year, most of them school classes, and for a cafe on the roof.\n\nIn the cellar a "
    "pump from 1848 still runs. The oldest map in the collection shows eleven mills, all of which the water took."
    "\n\n“We heard a crack like thunder over the river,” Dora Quint says there.\n",
    published="2027-05-01",
    publisher="Gazette",
)


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "news.db") as made:
        made.add([FIRST, YEARS])
        yield made


def test_a_quotation_across_two_stories(library):
    assert library.story_of("first") != library.story_of("years")
    (utterance,) = library.quote("crack like thunder").utterances
    assert [(one.carriers[0].report, one.drift) for one in utterance.wordings] == [
        ("first", ()),
        ("years", ("trimmed",)),
    ]


def test_a_cut_is_found_by_the_words_of_the_whole(library):
    (utterance,) = library.quote("the whole bridge was gone").utterances
    assert [one.carriers[0].report for one in utterance.wordings] == ["first", "years"]


def test_words_that_are_no_query(library):
    for words in ('"', "not", "* ( -", "…", "the"):
        assert library.quote(words).utterances == (), words


def test_houses_are_declared_beside_the_library(library):
    (before,) = library.quote("crack like thunder").utterances
    library.path.with_name("publishers.toml").write_text('[houses]\n"Lume Media" = ["Post", "Gazette"]\n')
    (after,) = library.quote("crack like thunder").utterances
    (asked,) = library.quote("crack like thunder", houses={}).utterances
    assert [one.independent.low for one in (before, after, asked)] == [2, 1, 2]


def test_a_claim_by_its_id(library):
    story = library.story("first")
    told, claim = library.claim(story.claims[0].id)
    assert (told, claim) == (story, story.claims[0])


def test_a_claim_by_another_id_of_its_report(library):
    claim = library.story("first").claims[0]
    library.add(Report("again", FIRST.text, published="2026-03-01", publisher="Post"))
    assert library.claim(claim.id.replace("first", "again"))[1].id == claim.id


@pytest.mark.parametrize("name", ["first", "nobody:123456", "first:123456", ""])
def test_an_unknown_claim(library, name):
    with pytest.raises(UnknownClaimError, match="No claim"):
        library.claim(name)
