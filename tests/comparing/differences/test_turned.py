import pytest

from comparing.differences.make import opposites


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("The drug cut the risk of stroke.", "The drug had no effect on the risk of stroke.", ("cut", "had no effect")),
        (
            "The cyclist had been wearing a helmet, police said.",
            "The cyclist was riding without a helmet, police said.",
            ("wearing a helmet", "without a helmet"),
        ),
        ("The fire near Lesk is contained.", "The fire near Lesk is spreading.", ("contained", "spreading")),
        ("Ruiz stayed on as party leader.", "Ruiz stepped down as party leader.", ("stayed on as", "stepped down")),
        ("Halden met its forecast for May.", "Halden missed its forecast for May.", ("met", "missed")),
    ],
)
def test_the_opposite_in_other_words(a: str, b: str, found: tuple[str, str]) -> None:
    assert opposites(a, b) == [found]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm got the contract without a tender.", "The firm got the contract with no tender."),
        ("The drug may cut the risk of stroke.", "The drug had no effect on the risk of stroke."),
        ("Ruiz stayed on as party leader.", "Ruiz has not stepped down as party leader."),
    ],
)
def test_what_is_no_opposite(a: str, b: str) -> None:
    assert opposites(a, b) == []
