from hypothesis import given
from hypothesis import strategies as st

from retold.mcp.bounded import CUT, LONGEST, bounded, few, page


def test_a_page_tells_how_many_there_are_and_where_to_go_on():
    assert page("abcde", str.upper, 2) == {"items": ["A", "B"], "total": 5, "next_offset": 2}
    assert page("abcde", str.upper, 2, 3) == {"items": ["D", "E"], "total": 5, "next_offset": None}
    assert page("", str.upper, 2) == {"items": [], "total": 0, "next_offset": None}
    assert page("abc", str.upper, 2, 9) == {"items": [], "total": 3, "next_offset": None}


def test_the_first_of_a_list_do_not_tell_where_to_go_on():
    assert few("abcde", str.upper, 2) == {"items": ["A", "B"], "total": 5}
    assert few("", str.upper, 2) == {"items": [], "total": 0}


@given(st.lists(st.integers()), st.integers(1, 5))
def test_pages_one_after_the_other_are_all(items, limit):
    found, offset = [], 0
    while offset is not None:
        one = page(items, lambda item: item, limit, offset)
        found, offset = [*found, *one["items"]], one["next_offset"]
    assert found == items


def test_texts_are_cut_wherever_they_stand():
    long = "x" * (LONGEST + 1)
    assert bounded({"a": [long, 1, None, "b"], "c": ("\ud800",)}) == {
        "a": ["x" * LONGEST + CUT, 1, None, "b"],
        "c": ["?"],
    }
