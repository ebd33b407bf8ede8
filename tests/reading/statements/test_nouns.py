"""Forms that are nouns as often as verbs."""

import pytest

from reading.statements.shown import shown


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A poll of voters in Aston shows that the mayor leads.", "A poll of voters in Aston"),
        ("The mayor knew of the leak, records show.", "records"),
        ("Hill has much to hide, friends of the workers claim.", "friends of the workers"),
        ("The union disputes that the mill was closed.", "The union"),
        ("Voters who live in Aston say it will fail.", "Voters who live in Aston"),
        ("Beijing views the island as a part of China.", "Beijing"),
        ("Two men were held on Monday, the Daily Post reports.", "the Daily Post"),
        ("“Where is the money?” the widow wants to know.", "the widow"),
        ("“What ship?” Moe wants to know.", "Moe"),
    ],
)
def test_verbs(text: str, source: str) -> None:
    assert [one[0] for one in shown(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Trade disputes over fish and coal went on.",
        "The war, trade disputes over fish, peace talks about the islands and floods are topics.",
    ],
)
def test_nouns(text: str) -> None:
    assert [one for one in shown(text) if one[0]] == []
