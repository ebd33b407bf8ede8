import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Reading
from retold.stories.features import view_of
from retold.stories.likeness import likeness
from retold.stories.profiles import Profile, profile
from stories.few_reports import TEXTS, few_reports, light

WHALE = 147780160


def contents(one: Profile) -> tuple[list[int], list[float], list[float], int | None]:
    return one.features.tolist(), one.strengths.tolist(), one.rarities.tolist(), one.day


def test_the_number_of_a_concept_is_the_same_in_every_process() -> None:
    one = profile(light("a", "whale", "2024-03-02"))
    assert contents(one) == (
        [WHALE, WHALE | 1 << 58, WHALE | 2 << 58],
        [1.0] * 3,
        pytest.approx([178 / 28] * 3),
        738947,
    )


def test_a_pair_of_words_is_a_feature_of_the_first_and_the_last_view() -> None:
    alone, both = (set(profile(light("a", text)).features.tolist()) for text in ("whale beach", "beach. The whale"))
    assert sorted(feature >> 58 for feature in alone - both) == [0, 2]


def test_features_are_in_order_and_each_is_there_once() -> None:
    one = profile(light("a", " ".join(text for _, text in TEXTS.values())))
    assert one.features.tolist() == sorted(set(one.features.tolist()))
    assert set(view_of(one.features).tolist()) == {0, 1, 2}


@given(st.sampled_from(few_reports()), st.sampled_from(few_reports()))
def test_a_kept_profile_is_the_profile(a: Reading, b: Reading) -> None:
    one, other = profile(a), profile(b)
    kept = Profile.from_bytes(one.to_bytes())
    assert contents(kept) == contents(one)
    assert likeness(kept, other) == likeness(one, other)


def test_a_report_without_words_is_kept_too() -> None:
    kept = Profile.from_bytes(profile(light("a", "")).to_bytes())
    assert contents(kept) == ([], [], [], None)


def test_250_words_are_kept_in_two_thousand_bytes() -> None:
    words = " ".join(f"word{number}" for number in range(250))
    assert len(profile(light("a", words)).to_bytes()) < 2000


def test_names_of_the_lead_are_kept_in_letters_and_an_older_profile_has_none():
    one = profile(light("a", "The ferry Varn sank off Lume on Friday, Ida Solt said."))
    assert one.names == ("ida", "lume", "solt", "varn")
    kept = one.to_bytes()
    assert Profile.from_bytes(kept).names == one.names
    assert Profile.from_bytes(kept.removesuffix(b"ida lume solt varn")).names == ()
