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


def test_what_only_one_side_has_does_not_tell_apart() -> None:
    fight = reports("Hamid Quennel", "Bremerhaven", "seven")
    short = [profile(light(extra, f"Vartan Oresk kept his heavyweight titles. {extra}")) for extra in EXTRA]
    assert contrast(fight, short) < 0.1


def test_reports_without_words_have_no_contrast() -> None:
    empty = [profile(light("a", ""))] * 3
    assert contrast(empty, empty) == 0.0
