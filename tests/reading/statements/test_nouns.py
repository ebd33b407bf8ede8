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
        ("Mr. Reed and Mr. Holm say other changes are needed.", "Mr. Reed and Mr. Holm"),
        ("Supporters of the mayor say by 55% to 41% that it is safe.", "Supporters of the mayor"),
        ("Most in Aston want to improve the law.", "Most in Aston"),
        ("That view, many argue, could carry a price.", "many"),
        ("Cement makers, for instance, argue that imports are cheap.", "Cement makers, for instance,"),
        ("Union officials and crews point out that the vote is near.", "Union officials and crews"),
        ("Nelson voted against Tuesday's package.", "Nelson"),
        ("The majority voted in favour of the bill.", "The majority"),
        ("“She didn't sit down,” one of the two says.", "one of the two"),
    ],
)
def test_verbs(text: str, source: str) -> None:
    assert [one[0] for one in shown(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Trade disputes over fish and coal went on.",
        "It ignored four warnings on the radio.",
        "The court froze an account of the state oil company.",
        "Would anyone in the offices of the firm believe it?",
        "He helped voters in the city understand the law.",
        "The war, trade disputes over fish, peace talks about the islands and floods are topics.",
    ],
)
def test_nouns(text: str) -> None:
    assert [one for one in shown(text) if one[0]] == []
