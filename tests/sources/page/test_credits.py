"""Who wrote a report, as its page names them."""

import pytest

from retold.sources.page.credits import authors


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        ("Ada Brandt", ("Ada Brandt",)),
        ({"@type": "Person", "name": "Ada Brandt"}, ("Ada Brandt",)),
        ([{"name": "Ada Brandt"}, {"name": "Col Darro"}], ("Ada Brandt", "Col Darro")),
        ({"name": ["Ada Brandt", "Col Darro"]}, ("Ada Brandt", "Col Darro")),
        ("Ada Brandt, Col Darro and Eve Falk", ("Ada Brandt", "Col Darro", "Eve Falk")),
        ("Brandt and Sons", ("Brandt and Sons",)),
        ([["Ada Brandt"]], ("Ada Brandt",)),
        (["Ada-Brandt", "Ada Brandt"], ("Ada Brandt",)),
        (["Ada Brandt", "https://courier.example/ada"], ("Ada Brandt",)),
        (None, ("Someone Else",)),
        (17, ("Someone Else",)),
    ],
)
def test_the_record_is_believed_before_the_page(recorded: object, expected: tuple[str, ...]) -> None:
    assert authors({"author": recorded}, "Someone Else") == expected


def test_names_found_on_the_page_are_taken_once_and_without_what_is_no_name() -> None:
    found = "Ada Brandt; ada brandt; www.courier.example; @ada; This report was written by a machine and then checked"
    assert authors({}, found) == ("Ada Brandt",)


def test_a_page_may_name_nobody() -> None:
    assert authors({}, None) == ()
