import pytest

from retold.stories.contrast import contrast
from retold.stories.profiles import Profile, profile
from stories.few_reports import light

FIGHT = "Vartan Oresk kept his heavyweight titles on Saturday, stopping {} in {} after a left hook in round {}."
EXTRA = ("The crowd rose.", "His trainer wept.", "Doctors watched.", "Cameras flashed.", "Judges had him ahead.")


def reports(opponent: str, town: str, number: str) -> list[Profile]:
    return [profile(light(extra, f"{FIGHT.format(opponent, town, number)} {extra}")) for extra in EXTRA]


def test_each_fight_has_an_opponent_of_its_own() -> None:
    one, other = reports("Hamid Quennel", "Bremerhaven", "seven"), reports("Tobin Stroud", "Winterthur", "four")
    assert contrast(one, other) > 0.15
    assert contrast(one, other) == contrast(other, one)


def test_halves_of_one_story_have_little_of_their_own() -> None:
    fight = reports("Hamid Quennel", "Bremerhaven", "seven")
    assert contrast(fight[:2], fight[2:]) < 0.1


@pytest.mark.parametrize(
    ("days", "own"), [((None, None), True), (("2024-03-02", None), True), (("2024-03-02", "2024-03-05"), False)]
)
def test_a_weekday_of_its_own_tells_groups_apart_that_are_not_known_to_be_of_the_same_days(days, own) -> None:
    text = "A fire destroyed the old mill on {}, and the roof fell in. {}"
    one, other = (
        [profile(light(extra, text.format(weekday, extra), day)) for extra in EXTRA]
        for weekday, day in zip(("Monday", "Thursday"), days, strict=True)
    )
    assert (contrast(one, other) > 0.5) == own
    assert contrast(one[:2], one[2:]) == 0.0


def test_numbers_of_its_own_tell_groups_apart() -> None:
    text = "The quake measured {} and hurt {} villagers. {}"
    one, other = (
        [profile(light(extra, text.format(*numbers, extra))) for extra in EXTRA] for numbers in ((5.6, 14), (6.1, 85))
    )
    assert contrast(one, other) > 0.1


def test_what_only_one_side_has_does_not_tell_apart() -> None:
    fight = reports("Hamid Quennel", "Bremerhaven", "seven")
    short = [profile(light(extra, f"Vartan Oresk kept his heavyweight titles. {extra}")) for extra in EXTRA]
    assert contrast(fight, short) < 0.1


def test_reports_without_words_have_no_contrast() -> None:
    empty = [profile(light("a", ""))] * 3
    assert contrast(empty, empty) == 0.0
