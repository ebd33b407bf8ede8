"""What counts as a difference only where one report is made from the other."""

import pytest

from comparing.differences.make import aligned
from retold.comparing import find_differences
from retold.model import Report
from retold.reading import read


def found(one: str, other: str, *, retold: bool = True) -> list[tuple[str, str, str]]:
    """Kind and words of what two texts tell otherwise, their first sentences corresponding."""
    a, b = (read(Report(id=name, text=text)) for name, text in (("a", one), ("b", other)))
    differences = find_differences(a, b, aligned(a, b), retold=retold)
    return [(d.kind, d.a.of(a.text), d.b.of(b.text)) for d in differences if d.a and d.b and d.kind != "detail"]


_CAPTAIN = "A filter in the engine was blocked, the captain told passengers."
_PASSENGERS = "The engine had a blocked filter, passengers said."
_COUNTY = "The union said only a third of the sheep was paid for. The county will meet farmers on Monday."
_UNION = "Only a third of the sheep had been paid for, the county said."


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (_CAPTAIN, _PASSENGERS, ("attribution", "the captain told", "passengers said")),
        (_COUNTY, _UNION, ("attribution", "The union said", "the county said")),
    ],
)
def test_somebody_says_it_of_whom_the_other_report_speaks_too(
    one: str, other: str, words: tuple[str, str, str]
) -> None:
    assert words in found(one, other)
    assert found(one, other, retold=False) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A spokesman may be anybody's, and a farmer may have the name.
        (
            "The gate had been locked, a spokesman said. The mill stands in Orr.",
            "The mill said the gate had been locked.",
        ),
        ("Aled Reese said the wolf had come close. Farmers met.", "The farmer said the wolf had come close."),
        # What he is said to have found the other tells by itself.
        ("He said the patrol also found ropes and ladders.", "The patrol also found ropes and ladders."),
    ],
)
def test_sources_that_may_be_one(one: str, other: str) -> None:
    assert found(one, other) == []


def test_days_of_verbs_in_other_words() -> None:
    one, other = (
        "A diver saw the crack in the gate on Friday.",
        "On Thursday the crack in the gate was noticed by a diver.",
    )
    assert found(one, other) == [("date", "Friday", "Thursday")]
    charged = "A man was charged with murder on Saturday after opening fire in an office in Dunmore."
    assert found(charged, "The man opened fire in an office in Dunmore on Friday, and was charged.") == []


def test_a_name_in_the_place_of_a_name() -> None:
    one = "The golden clock was made in Nuremberg for the town."
    other = "Made for the town in Augsburg, the clock is golden."
    assert found(one, other) == [("place", "Nuremberg", "Augsburg")]
    assert found(one, other, retold=False) == []


def test_a_stadium_and_its_town_may_be_one_place() -> None:
    assert found("The club lost 4-1 at Orr Stadium to United.", "United beat the club 4-1 in Dunmore.") == []


def test_a_doubt_in_sentences_that_share_their_figures() -> None:
    one = "These are expected to take until the end of October and to cost 3.4 million crowns."
    other = "The work will last until late October, and its price is put at 3.4 million crowns."
    assert ("certainty", "expected to", "will last until late October") in found(one, other)


def test_a_quotation_in_other_words() -> None:
    one = '"I have been waiting for this all my life," said Gerda Holm.'
    other = '"This is what I had hoped for since I was a child," Gerda Holm said.'
    assert [kind for kind, _, _ in found(one, other)] == ["quote"]
