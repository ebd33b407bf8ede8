import re

from hypothesis import given
from hypothesis import strategies as st

from retold.model import Citation, Span, StoryQuotation
from retold.web.addresses import Addresses, name_of, segment, with_query

names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(names)
def test_a_segment_is_plain_and_means_its_name_again(name):
    assert re.fullmatch(r"[A-Za-z0-9_:;~-]+", segment(name))
    assert name_of(segment(name)) == name


@given(st.text())
def test_each_name_has_one_segment(written):
    name = name_of(written)
    assert name is None or segment(name) == written


def test_what_steers_a_path_stands_in_no_segment():
    assert segment("../a b.json") == "~2e;~2e;~2f;a~20;b~2e;json"
    assert [name_of(one) for one in ("..", "a/b", "~61;", "~110000;", "~d800;", "~;", "")] == [None] * 7


def test_parts_have_addresses_of_their_own():
    cite = Citation("b/1", Span(4, 9))
    assert Addresses().quotation(StoryQuotation(None, (cite,), ())) == "/quotation/b~2f;1/4"
    assert Addresses().passage(cite) == "/report/b~2f;1?at=4-9#passage"


def test_what_is_not_asked_for_is_left_out():
    assert with_query("/stories", words="a&b", since="", page=None) == "/stories?words=a%26b"
