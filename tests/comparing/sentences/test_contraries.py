import pytest

from retold.comparing.sentences.contraries import contrary


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver survived the crash near Tarn.", "The driver died in the crash near Tarn."),
        ("The river rose to 6 metres.", "The river fell to 4 metres."),
        ("A judge froze the prize.", "The judge released the prize."),
        ("Tarn beat Lesk 2-0 on Sunday.", "Lesk beat Tarn 2-0 on Sunday."),
    ],
)
def test_contraries(one: str, other: str) -> None:
    assert contrary(one, other)
    assert contrary(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two died and one survived.", "One man survived."),
        ("Tarn beat Lesk on Sunday.", "Lesk were beaten by Tarn on Sunday."),
        ("Ada Lund met Ben Tarn.", "Ben Tarn met Ada Lund."),
        ("The road is closed until Monday.", "They opened the road, shut until Monday."),
    ],
)
def test_no_contraries(one: str, other: str) -> None:
    assert not contrary(one, other)
