import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from retold.stories.profiles import profile
from retold.stories.slots import contradicted, lookalikes
from stories.few_reports import light

NAMES = "each has other names where the words around them are the same"
ORDINALS = "days apart, each has another ordinal where the words around it are the same"
NUMBERS = "days apart, each has other numbers where the words around them are the same"
DAY = "each has another weekday where the words around it are the same"
SEVERAL = "days apart, each has several other numbers where the words around them are the same"

FERRY = "The ferry Aurora ran aground off Marlow on Friday with 240 passengers, the coast guard said. Nobody was hurt."
OTHER_FERRY = (
    "The ferry Belinda ran aground off Hexley on Friday with 180 passengers, the coast guard said. Nobody was hurt."
)

QUAKE = "A quake struck off the coast of Talca Bay early on {0}, the centre said. Nobody was hurt in the town."

RATE = "Prices rose by {1} percent and should rise by {2} by winter, {0} said. The dollar fell to {3} marks."


def strike(day: str, number: str, published: str) -> tuple[str, str]:
    text = (
        f"Pilots at Marlow Air stayed at home for a {day} day and {number} flights were called off, the airline said."
    )
    return text, published


def told(text: str, published: str | None = None) -> object:
    return profile(light("one", text, published))


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ((FERRY, None), (OTHER_FERRY, None), NAMES),
        ((FERRY, None), (FERRY.replace("240", "241"), None), None),
        (strike("second", "40", "2024-03-02"), strike("ninth", "40", "2024-03-09"), ORDINALS),
        (strike("second", "40", "2024-03-02"), strike("third", "40", "2024-03-03"), None),
        (
            ("Marlow Air lost 12 million crowns and cut 310 jobs.", "2024-03-02"),
            ("Marlow Air lost 19 million crowns and cut 450 jobs.", "2024-06-02"),
            NUMBERS,
        ),
        (
            ("Marlow Air lost 12 million crowns and cut 310 jobs.", "2024-03-02"),
            ("Marlow Air lost 12 million crowns and cut 450 jobs.", "2024-06-02"),
            None,
        ),
        ((QUAKE.format("Thursday"), "2026-04-02"), (QUAKE.format("Friday"), "2026-04-03"), DAY),
        ((QUAKE.format("Thursday"), "2026-04-02"), (QUAKE.format("Thursday"), "2026-04-03"), None),
        ((QUAKE.format("Friday"), "2026-04-03"), (QUAKE.format("Thursday"), "2026-04-04"), None),
        ((QUAKE.format("Thursday"), "2026-04-03"), (QUAKE.format("Friday"), "2026-04-03"), None),
        ((QUAKE.format("Thursday"), None), (QUAKE.format("Friday"), "2026-04-03"), None),
        ((FERRY.lower(), None), (OTHER_FERRY.lower(), None), None),
        ((RATE.format("Henrika Solt", 5, 3, 11), None), (RATE.format("Henrietta Solt", 5, 3, 11), None), None),
        ((RATE.format("Mina Torvald", 5, 3, 11), None), (RATE.format("Mina Torwald", 5, 3, 11), None), None),
        ((RATE.format("Kim Min-soo", 5, 3, 11), None), (RATE.format("Kim Dae-yul", 5, 3, 11), None), NAMES),
        (
            (RATE.format("Henrika Solt", 5, 3, 11), "2024-04-23"),
            (RATE.format("Henrika Solt", 4, 2, 12), "2024-05-28"),
            SEVERAL,
        ),
    ],
)
def test_what_stands_in_the_same_places(a: tuple, b: tuple, reason: str | None) -> None:
    assert contradicted(told(*a), told(*b)) == reason
    assert contradicted(told(*b), told(*a)) == reason


words = st.lists(st.sampled_from(["ferry", "aground", "Marlow", "Hexley", "Aurora", "storm", "310"]), max_size=9)


@settings(max_examples=100, deadline=None)
@example(["Aurora", "Hexley", "Aurora", "aground"], "Marlow Belinda Aurora aground Marlow Marlow Aurora storm".split())
@given(words, words)
def test_which_report_is_named_first_does_not_matter(a: list[str], b: list[str]) -> None:
    one = told(f"The coast guard said: {' '.join(a)}.", "2024-03-02")
    other = told(f"The coast guard said: {' '.join(b)}.", "2024-03-09")
    assert contradicted(one, other) == contradicted(other, one)


def test_half_of_the_pairs_of_two_groups_must_show_it_but_one_ordinal_is_enough() -> None:
    aurora, belinda = told(FERRY), told(OTHER_FERRY)
    assert lookalikes([aurora], [belinda, aurora]) == NAMES
    assert lookalikes([aurora], [belinda, aurora, aurora]) is None
    second, ninth = told(*strike("second", "40", "2024-03-02")), told(*strike("ninth", "40", "2024-03-09"))
    assert lookalikes([second], [ninth, second, second]) == ORDINALS


def test_a_later_day_in_one_pair_tells_two_groups_apart() -> None:
    first, second = told(QUAKE.format("Thursday"), "2026-04-02"), told(QUAKE.format("Friday"), "2026-04-03")
    assert lookalikes([first, first], [second, told(FERRY, "2026-04-03")]) == DAY


def test_several_other_numbers_in_one_pair_tell_two_groups_apart():
    april = [told(RATE.format("Henrika Solt", 5, 3, 11), "2024-04-23")]
    april += [
        told(f"Loans cost more in {place} since Henrika Solt spoke.", "2024-04-23") for place in ("Hexley", "Ems")
    ]
    may = [told(RATE.format("Henrika Solt", 4, 2, 12), "2024-05-28")]
    assert lookalikes(april, may) == lookalikes(may, april) == SEVERAL
    assert lookalikes(april[1:], may) is None
