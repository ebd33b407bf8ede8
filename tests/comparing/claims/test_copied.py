"""The same words in two reports that share no text as far as is known."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from comparing.told import aligned, reading, span_of
from retold.comparing import find_claims
from retold.comparing.claims.copied import Copied, copied, words_of
from retold.model import Quotation

TEN = "The old ferry had lain at the north quay since"
FIFTEEN = "The old ferry had lain at the north quay of Aldburg since the last of winter"


def plain(text: str) -> list[tuple[str, bool]]:
    return [(word, False) for word in text.lower().split()]


def quoted(text: str) -> list[tuple[str, bool]]:
    return [(word, True) for word in text.lower().split()]


def test_ten_words_in_a_row_are_copied_and_nine_are_not() -> None:
    assert copied({"A": plain(TEN + " May"), "B": plain("Today: " + TEN + " June")}) == [Copied("A", "B", 10, False)]
    assert copied({"A": plain(TEN[:-6]), "B": plain(TEN)}) == []


def test_of_a_whole_sentence_six_words_are_copied() -> None:
    short = "Nobody was hurt in the mill"
    assert copied({"A": plain(short), "B": plain(short)}) == [Copied("A", "B", 6, False)]
    assert copied({"A": plain(short), "B": plain(f"{short} today")}) == []
    assert copied({"A": quoted(short), "B": quoted(short)}) == []


def test_what_both_quote_is_not_copied() -> None:
    assert copied({"A": quoted(TEN), "B": quoted(TEN)}) == []
    assert copied({"A": quoted(TEN), "B": plain(TEN), "C": quoted(TEN)}) == [
        Copied("A", "B", 10, False),
        Copied("B", "C", 10, False),
    ]


def test_what_one_quotes_proves_nothing_however_long() -> None:
    assert copied({"A": plain(FIFTEEN), "B": plain(FIFTEEN)}) == [Copied("A", "B", 16, True)]
    assert copied({"A": plain(FIFTEEN), "B": quoted(FIFTEEN)}) == [Copied("A", "B", 16, False)]


def test_words_know_the_quotation_that_they_stand_in() -> None:
    one = reading("A", "He said: “Stay here.")
    one = replace(
        one, quotations=(Quotation(span_of(one.text, "Stay here."), span_of(one.text, "“Stay here."), "speech"),)
    )
    assert words_of(one, [one.sentences[0].span]) == [("he", False), ("said", False), ("stay", True), ("here", True)]


def counted(sentence: str) -> tuple[int, int, list[str]]:
    """The accounts of a sentence that two reports have word by word."""
    one, other = reading("A", sentence), reading("B", sentence)
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0), kind="same")], [])
    return claim.independent.low, claim.independent.high, [reason.note for reason in claim.independent.reasons]


def test_a_sentence_in_both_word_by_word_is_no_second_account() -> None:
    apart = "nothing proves that A, B took this from one another"
    assert counted("The ferry lay still there.") == (2, 2, [apart])
    assert counted("The old ferry lay at the quay.")[:2] == (1, 2)
    maybe = "this stands in A and B word by word (10 words); they may be one account"
    assert counted(f"{TEN}.") == (1, 2, [maybe, apart])
    surely = "this stands in A and B word by word (16 words); they count as one account"
    assert counted(f"{FIFTEEN}.") == (1, 1, [surely])


TELLINGS = st.dictionaries(
    st.sampled_from("ABCD"), st.lists(st.tuples(st.sampled_from("xy"), st.booleans()), max_size=25), max_size=4
)


@given(TELLINGS)
def test_every_pair_that_shares_ten_words_is_found_or_hangs_together_through_others(
    tellings: dict[str, list[tuple[str, bool]]],
) -> None:
    found = copied(tellings)
    assert all(each.a < each.b and (each.words >= 10 or tellings[each.a] == tellings[each.b]) for each in found)
    if len(tellings) == 2:
        (_, a), (_, b) = sorted(tellings.items())
        windows = [[tuple(words[n : n + 10]) for n in range(len(words) - 9)] for words in (a, b)]
        shared = any(
            all(x[0] == y[0] and not (x[1] and y[1]) for x, y in zip(one, other, strict=True))
            for one in windows[0]
            for other in windows[1]
        )
        assert bool(found) == shared
