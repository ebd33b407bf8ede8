import pytest

from retold.stories import StoryStream
from retold.stories.likeness import likeness
from retold.stories.lone import belongs, shared_beyond_names
from retold.stories.profiles import Profile, profile
from stories.few_reports import group_stories, light

AGENCY = (
    "The undersea cable to the island of Tresko failed on Tuesday and cut off 84,000 households, the operator "
    "Sundkraft said. Hospitals ran on generators and flights to Granhaven were diverted. The cable was laid in 1994.",
    "2026-09-08",
)
UPDATE = (
    "Power was back in most of Tresko late on Tuesday, twelve hours after the undersea cable failed, Sundkraft said. "
    "A woman who depended on an oxygen machine died at home. A second cable has been delayed twice.",
    "2026-09-08",
)
COLOUR = (
    "She and a chambermaid sat in the lift of the hotel for three hours with a bag of liquorice, until a fireman put "
    "his hand through the gap. All over Tresko people found out how much hangs on one cable. In the village a nurse "
    "found a man dead in his armchair beside the oxygen machine. The shops were dark, says Sundkraft, till late.",
    "2026-09-09",
)
"""One story in words of its own: beside two names it has the cable, the machine and the hours."""

EVENING = (
    "My wife lit the candles that were left from the wedding of our niece, and grandfather told of the winter in "
    "which he learnt to knit. The neighbours brought soup, pickled herring and a deck of cards with three queens. "
    "Nobody mentioned television. The cat slept on the warm stove, the clock in the hall had stopped, and I read "
    "a novel aloud from beginning to end, doing all voices, the wicked aunt, the curate and the parrot. At "
    "midnight we ate pancakes, burnt on both sides, from the camping stove on the balcony, and the children from "
    "downstairs slept in our bathtub among pillows and woollen coats. " + COLOUR[0],
    COLOUR[1],
)
"""The same so long that it is less like the others than a quorum asks."""

BRIDGE = (
    "A footbridge of larch was opened in the harbour of Tresko by schoolchildren with paper hats. It is eleven metres "
    "long, and Sundkraft paid for the lamps. Old people who used to walk around the basin were seen to dance on it.",
    "2026-09-09",
)
"""Another story of the same place and company."""


def told(text: str, published: str | None) -> Profile:
    return profile(light("one", text, published))


STORY = [told(*AGENCY), told(*UPDATE)]


@pytest.mark.parametrize(
    ("one", "others", "found"),
    [
        (COLOUR, [], [0, 1]),
        (BRIDGE, [], []),
        (COLOUR, [BRIDGE], []),
        ((COLOUR[0].replace("Sundkraft", "the operator"), COLOUR[1]), [], []),
        ((COLOUR[0].replace("Tresko", "the island"), COLOUR[1]), [], []),
        ((COLOUR[0].replace("Tresko", "the island").replace("Sundkraft", "Tresko Sundkraft"), COLOUR[1]), [], []),
        ((COLOUR[0], "2026-09-20"), [], []),
        ((COLOUR[0], None), [], []),
    ],
)
def test_two_names_of_no_other_story_and_more_than_names_bring_a_report_in(
    one: tuple[str, str | None], others: list[tuple[str, str]], found: list[int]
) -> None:
    assert belongs(told(*one), STORY, [told(*other) for other in others]) == found


def test_a_name_that_one_report_only_has_brings_nobody_in() -> None:
    passing = told(UPDATE[0].replace("Sundkraft", "the operator"), UPDATE[1])
    assert belongs(told(*COLOUR), [STORY[0], passing], []) == []


def test_undated_reports_go_by_what_they_tell() -> None:
    story = [told(AGENCY[0], None), told(UPDATE[0], None)]
    assert belongs(told(COLOUR[0], None), story, []) == [0, 1]
    assert belongs(told(*COLOUR), story, []) == []


def test_what_reports_share_beyond_names() -> None:
    alike = [shared_beyond_names(told(*one), STORY[1]) for one in (UPDATE, COLOUR, BRIDGE)]
    assert alike == sorted(alike, reverse=True)
    assert alike[2] < 0.04 < alike[1]


def test_a_report_is_taken_in_that_tells_the_story_in_its_own_words() -> None:
    reports = [light(name, *one) for name, one in (("a", AGENCY), ("b", UPDATE), ("c", EVENING))]
    alike = [likeness(profile(reports[2]), one) for one in STORY]
    assert 0.04 < sum(alike) / 2 < 0.08
    assert group_stories(reports) == dict.fromkeys("abc", "a")


def test_what_joins_by_names_is_told_to_have_joined_by_them() -> None:
    stream = StoryStream()
    for name, one in (("a", AGENCY), ("c", EVENING)):
        stream.add([(name, told(*one))], [])
    _, merged = stream.add([("b", told(*UPDATE))], []).changes
    assert (merged.kind, merged.story, merged.other, merged.reason) == (
        "merged",
        "a",
        "c",
        "merged because 1 of 1 account of c is alike with 1 of 2 of a (0.07 on average, 0.08 needed, but they have "
        "names that no story nearby has)",
    )
