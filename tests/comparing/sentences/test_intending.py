import pytest

from retold.comparing.sentences.intending import alleges, leaves_open


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The opposition wants the minister to resign over the memo.", "The minister resigned over the memo."),
        ("If parliament approves it, the toll will begin on 1 June.", "The toll began on 1 June."),
        ("Tarn plans to build a pier.", "Tarn has built a pier."),
        ("Did the mayor know about the leak?", "The mayor knew about the leak."),
        ("Lund urged the port to close its pier.", "The port closed its pier."),
    ],
)
def test_what_is_wanted_or_asked_is_not_what_was_done(one: str, other: str) -> None:
    assert leaves_open(one, other)
    assert leaves_open(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tarn plans to build a pier.", "Tarn will build a pier."),
        ("Raising hopes of peace, the guards freed 21 girls.", "The guards freed 21 girls."),
        ("A man who wished to remain unnamed, said the ship had sunk.", "The ship had sunk."),
        ("It felt as if the floor had opened.", "The floor opened."),
        ("The dam that should protect Tarn overflowed.", "The dam overflowed."),
    ],
)
def test_both_leave_it_open_or_neither_does(one: str, other: str) -> None:
    assert not leaves_open(one, other)


def test_who_is_accused_need_not_have_done_it() -> None:
    assert alleges("Lund is accused of forging the letter.", "Lund forged the letter.")
    assert not alleges("Lund is accused of forging the letter.", "Lund was charged with forging the letter.")
