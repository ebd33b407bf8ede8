from hypothesis import given
from hypothesis import strategies as st

from retold.model import Span
from retold.text.worddiff import word_changes


def changes(a, b):
    found = word_changes(a, Span(0, len(a)), b, Span(0, len(b)))
    return [(one and one.of(a), other and other.of(b)) for one, other in found]


def test_replaced_dropped_and_added_words():
    assert changes("The old mayor spoke twice.", "The mayor wept twice today.") == [
        ("old", None),
        ("spoke", "wept"),
        (None, "today"),
    ]


def test_marks_spaces_and_case_are_no_change():
    assert changes("“It’s over,” HE said", "'It's over' he  said") == []


def test_offsets_are_those_of_the_whole_text():
    a, b = "Skip. Two ships", "Other. Three ships"
    assert word_changes(a, Span(6, 15), b, Span(7, 18)) == [(Span(6, 9), Span(7, 12))]


@given(st.text("ab .", max_size=20), st.text("ab .", max_size=20))
def test_what_is_not_changed_is_the_same_on_both_sides(a, b):
    found = word_changes(a, Span(0, len(a)), b, Span(0, len(b)))

    def kept(text, spans):
        return [
            word for start, word in words(text) if not any(span and span.start <= start < span.end for span in spans)
        ]

    assert kept(a, [one for one, _ in found]) == kept(b, [other for _, other in found])


def words(text):
    from retold.text import split_words

    return [(word.span.start, word.surface) for word in split_words(text)]
