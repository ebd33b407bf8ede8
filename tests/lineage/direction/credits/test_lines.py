import pytest

from lineage.texts import reading_of
from retold.lineage.direction.credits.lines import find_credits, known_credits
from retold.lineage.outlets import outlet_named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LORNE, May 4 (Reuters) - A ferry ran aground.", [("Reuters", "dateline")]),
        ("The crack was found early, the Associated Press reported.", [("Associated Press", "says")]),
        ("The captain was drunk, according to the Guardian.", [("The Guardian", "told")]),
        ("He told CNN that the course was right.", [("CNN", "told")]),
        ("(c) Copyright 2024 AFP", [("Agence France-Presse", "copyright")]),
        ("Some map makers keep an ap on their desk, and the post reported it.", []),
        ("The guardians of the narrows keep watch.", []),
        ("Australian Associated Press reported it.", [("Australian Associated Press", "says")]),
        ("© 2020 by King Features Syndicate", [("King Features", "copyright")]),
        ("With files from the Canadian Press", [("Canadian Press", "taken")]),
        ("Republished with permission of The Conversation and Reuters.", []),
        ("Republished from the Guardian.", [("The Guardian", "taken")]),
        ("Nobody was hurt. (USA Today article)", [("USA Today", "bracket")]),
        ("The captain was drunk, according to RussiaToday", [("RT", "told")]),
    ],
)
def test_credits(text, expected):
    found = known_credits(reading_of(text))
    assert [(one.outlet, one.form) for one in found] == expected
    assert all(outlet_named(one.span.of(text)) == one.outlet for one in found)


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("The Mail reported it first.", True),
        ("Electronic Mail said it had lost the order.", False),
        ("The ship carried mail, said the captain, and mail reported missing was found.", False),
        ("By Mail", True),
        ("According to the Mail, it was late.", True),
    ],
)
def test_a_name_that_is_a_word_is_an_outlet_only_where_it_stands_as_a_name(text, credited):
    assert bool(find_credits(reading_of(text), "mail")) == credited


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Northwire reported that the ship was old.", True),
        ("Northwire reported last night that the ship was old.", True),
        ("Northwire reported on Monday it took three hours.", True),
        ("Northwire reported last year that the owner was poor.", False),
        ("Northwire had reported in 2019 that there was rust.", False),
        ("Northwire said in May that there was rust.", False),
        ("Northwire reported earlier this year that there was rust.", False),
        ("Northwire reported three years ago that there was rust.", False),
        ("Northwire said it had not been able to confirm the account.", False),
        ("Northwire said on Monday that it would close its office.", False),
        ("Northwire said in a statement that its readers were right.", False),
        ("The owner told Northwire last year that the ship was sound.", False),
        ("According to Northwire, it was late.", True),
    ],
)
def test_an_outlet_that_is_named_for_other_news_or_for_itself_is_not_credited(text, credited):
    assert bool(find_credits(reading_of(text), "northwire")) == credited
