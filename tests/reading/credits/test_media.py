"""Media that a report names as where it has things from."""

import pytest

from retold.model import Report
from retold.reading import read_light
from retold.reading.credits.media import called_media, find_makers, find_named_media
from retold.text.media import is_medium


def named(text):
    """The names, and whether somebody spoke to them."""
    reading = read_light(Report("a", text))
    return [(one.name, one.spoke) for one in find_named_media(reading.text, reading.sentences, is_medium)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge is closed, the Morning Ledger reported on Friday.", [("Morning Ledger", False)]),
        ("As Reuters first reported, the bridge is closed.", [("Reuters", False)]),
        ("The bridge is closed, according to the Ledger newspaper.", [("Ledger", False)]),
        ("The bridge is closed, a memo seen by the Ledger shows.", [("Ledger", False)]),
        ("“It may fall,” engineer Jan Krol told the Ledger on Friday.", [("Ledger", True)]),
        ("“It may fall,” engineer Jan Krol told us.", [("us", True)]),
        ("“It may fall,” engineer Jan Krol told reporters.", [("", True)]),
        ("The Ledger says it may fall. The paper quotes a memo.", [("Ledger", False), ("Ledger", False)]),
        ("On Wednesday Reuters reported that the bridge is closed.", [("Reuters", False)]),
        ("The Sunday Times has obtained a memo on the bridge.", [("Sunday Times", False)]),
        ("The Ledger: “It may fall.”", [("Ledger", False)]),
        ("The bridge is closed, Mayor Anna Holt said. The agency said no more.", []),
        ("The owner of the Ledger was on the bridge.", []),
    ],
)
def test_media_are_named_where_the_words_around_show_it(text, found):
    assert named(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge is closed.\n\nSource: The Morning Ledger", ["Morning Ledger"]),
        ("The bridge is closed.\n\nReuters", ["Reuters"]),
        ("The bridge is closed. This report first appeared in the Ledger.", ["Ledger"]),
        ("The bridge is closed, the Ledger reported.", []),
        ("The bridge is closed.\n\nAnna Holt", []),
    ],
)
def test_the_end_of_a_report_may_say_whose_it_is(text, found):
    assert [name for name, _ in find_makers(text, is_medium)] == found


def test_a_name_may_be_called_a_medium():
    text = "He told the Wireline agency, the UN agency and the agency Eurowire. The German newspaper has it, too."
    assert list(called_media(text)) == ["Wireline", "Eurowire"]
