"""What reports have from one medium."""

import pytest

from comparing.told import aligned
from retold.comparing import find_claims
from retold.comparing.claims.credited import Credited, Media
from retold.comparing.claims.crediting import SOME, Credit, credits_of
from retold.model import Reading, Report, Span
from retold.reading import read


def of(name: str, text: str, publisher: str | None = None) -> Reading:
    return read(Report(name, text, publisher=publisher, published=f"2026-03-0{len(name)}"))


def credits_in(text: str, number: int = 0, publisher: str | None = None) -> list[Credit]:
    """The media that one sentence is credited to."""
    reading = of("A", text, publisher)
    return credits_of(reading, [reading.sentences[number].span])


def credited(*reports: tuple[str, str, str | None], number: int = 0) -> list[Credited]:
    """Who has the sentence of a number from whom."""
    readings = [of(*report) for report in reports]
    told: dict[str, list[Span]] = {
        reading.id: [reading.sentences[min(number, len(reading.sentences) - 1)].span] for reading in readings
    }
    return Media(readings).credited(told)


LEDGER = ("financial", "ledger")


@pytest.mark.parametrize(
    "text",
    [
        "Orrin is to be sold, the Financial Ledger reported on Monday.",
        "The Financial Ledger reported on Monday that Orrin is to be sold.",
        "According to the Financial Ledger, Orrin is to be sold.",
        '"Orrin is to be sold," Tom Quill told the Financial Ledger on Monday.',
        "Orrin is to be sold, according to papers seen by the Financial Ledger.",
    ],
)
def test_who_has_all_of_it_from_a_medium_says_so(text: str) -> None:
    assert credits_in(text) == [Credit(LEDGER, certain=True)]


def test_what_stands_before_the_medium_in_a_clause_of_its_own_is_not_surely_its() -> None:
    text = "Tom Quill left the ministry in haste after the Financial Ledger reported that he had sold the bridge."
    assert credits_in(text) == [Credit(LEDGER, certain=False)]


def test_what_goes_on_in_a_paragraph_may_be_of_the_same_medium() -> None:
    text = "The Financial Ledger reported that Orrin is to be sold. The price is 7 billion dollars."
    assert credits_in(text, 1) == [Credit(LEDGER, certain=False)]
    assert credits_in(text.replace("sold. ", "sold.\n\n"), 1) == []


def test_the_newspaper_is_the_one_that_was_named() -> None:
    text = "Orrin is to be sold, the Financial Ledger reported.\n\nA deal may come in May, the newspaper said."
    assert credits_in(text, 1) == [Credit(LEDGER, certain=True)]
    both = "Orrin is to be sold, the Financial Ledger and the Evening Post reported.\n\n"
    assert credits_in(both + "A deal may come in May, the newspaper said.", 1) == []


def test_a_newspaper_that_is_not_named_may_be_any() -> None:
    assert credits_in("Tom Quill resigned after a newspaper published his letters.") == [Credit(SOME, certain=False)]


@pytest.mark.parametrize(
    "text",
    [
        "Orrin is to be sold, police said.",
        "Tom Quill told the court that Orrin was sold.",
        "Tom Quill told Acme that Orrin was sold.",
        "Orrin is to be sold, Freddie Mercury said.",
        "The book was published by Herring House.",
    ],
)
def test_who_is_no_medium_is_credited_as_none(text: str) -> None:
    assert credits_in(text) == []


def test_what_somebody_told_the_report_s_own_outlet_is_its_own() -> None:
    text = '"Orrin is to be sold," Tom Quill told the Financial Ledger.'
    assert credits_in(text, publisher="Financial Ledger") == []


def test_two_that_credit_one_medium_are_one_account() -> None:
    assert credited(
        ("A", "Orrin is to be sold, the Financial Ledger reported.", "Herald"),
        ("BB", "The engineer will get a new owner, according to the Financial Ledger.", "Echo"),
    ) == [Credited("A", "BB", "Financial Ledger", certain=True, own=False)]


def test_who_credits_a_medium_is_no_account_beside_its_own_report() -> None:
    assert credited(
        ("A", "Orrin is to be sold.", "The Financial Ledger"),
        ("BB", "Orrin will be sold, the Financial Ledger reported.", "Echo"),
        ("CCC", "Orrin will be sold.", "Herald"),
    ) == [Credited("BB", "A", "Financial Ledger", certain=True, own=True)]


def test_a_short_name_that_only_others_write_in_full_may_be_another_medium_s() -> None:
    """The Times is not the Irish Times; who names it in full before may call it so."""
    short = "Orrin is to be sold, the Times reported."
    assert [
        credited(("A", short, "Herald"), ("BB", "Orrin will be sold, the Irish Times reported.", "Echo")),
        credited(("A", "Orrin will be sold.", "Irish Times"), ("BB", short, "Echo")),
        credited(("A", "Orrin will be sold.", "Times"), ("BB", "Orrin will be sold, the Irish Times said.", "Echo")),
        credited(
            ("A", "Orrin will be sold.", "Irish Times"), ("BB", short + " It is bold, the Irish Times said.", "Echo")
        ),
    ] == [
        [Credited("BB", "A", "Irish Times", certain=False, own=False)],
        [Credited("BB", "A", "Irish Times", certain=False, own=True)],
        [Credited("BB", "A", "Irish Times", certain=False, own=True)],
        [Credited("BB", "A", "Irish Times", certain=True, own=True)],
    ]


def test_what_a_sentence_goes_on_with_is_not_the_medium_s() -> None:
    text = "Orrin is to be sold, the Financial Ledger reported on Monday, and police said that Tom Quill was held."
    assert credits_in(text) == [Credit(LEDGER, certain=False)]


def test_a_medium_is_named_as_it_is_written() -> None:
    one, other = (f"Orrin {said} sold, the BBC reported on Monday." for said in ("is to be", "will be"))
    (pair,) = credited(("A", one, "Herald"), ("BB", other, "Echo"))
    assert pair.medium == "BBC"


def test_each_who_names_no_medium_may_have_it_from_the_first() -> None:
    first = ("A", "The letters of Tom Quill are known.", "Herald")
    others = [(name, "Tom Quill resigned after a newspaper published his letters.", name) for name in ("BB", "CCC")]
    assert [(pair.a, pair.b) for pair in credited(first, *others)] == [("BB", "A"), ("CCC", "A")]


def test_which_of_two_own_reports_it_is_stays_open() -> None:
    assert credited(
        ("A", "Orrin is to be sold.", "The Financial Ledger"),
        ("BB", "Orrin will be sold, the Ledger reported.", "Echo"),
        ("CCC", "Orrin may be sold.", "Financial Ledger"),
    ) == [
        Credited("BB", "A", "Financial Ledger", certain=False, own=True),
        Credited("BB", "CCC", "Financial Ledger", certain=False, own=True),
    ]


def test_a_report_of_no_known_outlet_may_be_the_one_that_people_told() -> None:
    own = "Orrin is to be sold.\n\n“It is good,” Tom Quill told the Financial Ledger."
    assert credited(("A", own, None), ("BB", "Orrin will be sold, the Ledger reported.", "Echo")) == [
        Credited("BB", "A", "Financial Ledger", certain=False, own=True)
    ]


@pytest.mark.parametrize("said", ["after a newspaper published his letters", "after he lied, it was reported"])
def test_who_names_no_medium_may_have_it_from_the_first_who_tells_it(said: str) -> None:
    first = ("A", "The letters of Tom Quill are known.", "Herald")
    unnamed = ("BB", f"Tom Quill resigned {said}.", "Echo")
    last = ("CCC", "Tom Quill wrote letters.", "Morning Post")
    assert credited(last, unnamed, first) == [
        Credited("BB", "A", "a medium that it does not name", certain=False, own=True)
    ]


def test_the_order_of_the_reports_does_not_matter() -> None:
    reports = [
        ("A", "Orrin is to be sold.", "The Financial Ledger"),
        ("BB", "Orrin will be sold, the Ledger reported.", "Echo"),
        ("CCC", "The Financial Ledger reported that Orrin may be sold.", "Herald"),
    ]
    assert credited(*reports) == credited(*reversed(reports))


def test_a_claim_tells_who_has_it_from_whom() -> None:
    one = of("A", "Orrin is to be sold, the Financial Ledger reported.", "Herald")
    other = of("BB", "Orrin is to be sold, according to the Financial Ledger.", "Echo")
    (claim,) = find_claims([one, other], [aligned("A", "BB", (0, 0), kind="changed")], [])
    note = "A credits this to Financial Ledger, and BB does, too; they count as one account"
    assert (claim.independent.low, claim.independent.high) == (1, 1)
    assert [reason.note for reason in claim.independent.reasons] == [note]


def test_what_a_medium_says_of_itself_others_may_have_heard_from_it_too() -> None:
    text = "The Financial Ledger said on Monday that its editor had resigned."
    assert credits_in(text) == [Credit(LEDGER, certain=False)]


@pytest.mark.parametrize(("other", "certain"), [("Tom Quill", True), ("Ada Lind", False)])
def test_two_people_who_told_one_medium_may_be_two_accounts(other: str, certain: bool) -> None:
    one = '"Orrin is to be sold," Tom Quill told the Financial Ledger on Monday.'
    pairs = credited(("a", one, None), ("bb", one.replace("Tom Quill", other), None))
    assert {pairs[0].a, pairs[0].b} == {"a", "bb"}
    assert pairs[0].certain is certain
