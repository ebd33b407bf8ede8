from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.reading.sections import find_sections


def parts(text: str, title: str | None = None) -> list[tuple[str, str]]:
    """The kinds of a text's sections with their words."""
    return [(one.kind, one.span.of(text)) for one in find_sections(text, title)]


def test_date_before_the_first_sentence_leaves_it() -> None:
    assert parts(
        " date 2024-05-03 Ann Lee, who came on Friday, is the first mayor to visit the island\n\nShe left."
    ) == [
        ("metadata", "date 2024-05-03"),
        ("body", "Ann Lee, who came on Friday, is the first mayor to visit the island\n\nShe left."),
    ]


def test_head_of_a_report() -> None:
    text = (
        "Mayor opens ferry line to the island\n"
        "Published: May 3, 2024 4:05 pm\n"
        "By Jane Doe and JOHN ROE\n"
        "Mayor Ann Lee waves to the crowd at the pier in Port Alder on Friday, 3 May\n"
        "Ann Lee, who came to the island on Friday, is the first mayor to travel on the line that she fought for\n"
        "PORT ALDER, May 3 (AP) - The mayor opened the line. She waved.\n"
        "Copyright 2024 Port Alder News. All rights reserved.\n"
    )
    assert parts(text) == [
        ("headline", "Mayor opens ferry line to the island"),
        ("metadata", "Published: May 3, 2024 4:05 pm"),
        ("byline", "By Jane Doe and JOHN ROE"),
        ("caption", "Mayor Ann Lee waves to the crowd at the pier in Port Alder on Friday, 3 May"),
        (
            "body",
            "Ann Lee, who came to the island on Friday, is the first mayor to travel on the line that she fought for",
        ),
        ("dateline", "PORT ALDER, May 3 (AP) -"),
        ("body", "The mayor opened the line. She waved."),
        ("furniture", "Copyright 2024 Port Alder News. All rights reserved."),
    ]


def test_an_address_by_itself_is_no_sentence() -> None:
    address = "https://courier.example/2024/05/ferry"
    assert parts(
        f"Mayor opens ferry line to the island\n{address}\n\nMayor Ann Lee opened the ferry line ({address}) on Friday."
    ) == [
        ("headline", "Mayor opens ferry line to the island"),
        ("furniture", address),
        ("body", f"Mayor Ann Lee opened the ferry line ({address}) on Friday."),
    ]


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("BEIJING (Reuters) —", "The minister left."),
        ("WASHINGTON, March 3 (AP) -", "The minister left."),
        ("WEST PALM BEACH, Fla. —", "The minister left."),
        ("NAIROBI, Kenya --", "The minister left."),
        ("New York (CNN) —", "The minister left."),
        ("(Reuters) -", "The minister left."),
        ("(CNN)", "The minister left."),
        ("TEL AVIV, Israel (AP) _", "The minister left."),
        ("March 3 (Reuters) -", "The minister left."),
        ("NEW YORK, March 3 (Wire) -", "The minister left."),
        ("(Market Wire) -", "The minister left."),
    ],
)
def test_dateline_is_its_own_section(dateline: str, rest: str) -> None:
    assert parts(f"{dateline} {rest}") == [("dateline", dateline), ("body", rest)]


@pytest.mark.parametrize(
    "line",
    [
        "NATO - the alliance - said so.",
        "The Office of the Budget (OB) — it is new — said so.",
        "By Monday the town was empty, officials said.",
        "Published in 2001, the book sold well.",
        "UPDATE - The minister left.",
        "Copyright law is changing.",
        "Born on May 3, 1960, she grew up here.",
        "A photo of the ferry was shown to the court.",
        "The captain, pictured on every poster in town, lost.",
        "She looked at the pictures as they were sent by Reuters.",
        "EPA Administrator Ann Lee left",
        "Getty Images Inc. was sold on Friday",
        "Advertisement spending rose by a third.",
        "Subscribers left, and 300 comments were lost.",
        "He told readers that they could get the newsletter for nothing.",
        "Loading the ferry took four hours.",
        "1/3 Of those who were asked had no answer.",
    ],
)
def test_sentences_that_look_like_something_else_are_body(line: str) -> None:
    assert parts(f"{line}\nThe minister left the town.") == [("body", f"{line}\nThe minister left the town.")]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("caption", "The new ferry at the pier. (AP Photo/Jane Doe)"),
        ("caption", "A ferry leaves the pier. Jane Doe/Getty Images"),
        ("caption", "Photo: Jane Doe"),
        ("furniture", "Sign up for our newsletter"),
        ("furniture", "Read more: Ferry runs aground"),
        ("furniture", "(Additional reporting by Jane Doe; Editing by John Roe)"),
        ("furniture", "Enlarge this image"),
        ("furniture", "Follow us on Twitter"),
        ("furniture", "Jane Doe contributed to this report."),
        ("caption", "FILE - In this May 3, 2024 file photo, a ferry leaves. (Jane Doe/dpa via AP, file)"),
        ("caption", "This May 3, 2024 photo made available by the owner shows the ferry."),
        ("caption", "The ferry at the pier. Photograph: Jane Doe for the Port Alder News"),
        ("caption", "The ferry at the pier. Photo by Jane Doe"),
        ("caption", "The ferry at the pier. REUTERS/Jane Doe/File Photo"),
        ("caption", "The ferry at the pier / AFP / Jane DOE"),
        ("caption", "The ferry at the pier. Jane Doe | Reuters"),
        ("caption", "Image The ferry at the pier. Credit Jane Doe/Port Alder News"),
        ("caption", "Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP"),
        ("caption", "The ferry is pictured leaving the pier on Friday"),
        ("caption", "The captain, pictured above, and his ferry"),
        ("caption", "The captain is seen here with his family."),
        ("caption", "The captain is seen on the pier in this photo released by the owner on Friday."),
        ("caption", "7/12 The pier The pier was built in 1987"),
        ("furniture", "MOST READ IN TOWN FERRY GOOD A ferry is painted green PIER PRESSURE Two piers close"),
        ("furniture", "Order Reprints | Today's Paper | Subscribe"),
        ("caption", "Buy Photo The ferry at the pier on Friday"),
        ("furniture", "Subscribe on Port Alder Radio"),
        ("furniture", "next"),
        ("furniture", "prev"),
        ("furniture", "Advertisement Continue reading the main story"),
        ("furniture", "© 2024 Port Alder News"),
        ("furniture", "Ferries are late more often than trains Read more"),
        ("furniture", "[Related: Why ferries are late]"),
        ("furniture", "Follow @portalder"),
        ("furniture", "Email the author"),
        ("furniture", "Like this? Sign up for our daily newsletter"),
        ("furniture", "Want more? Get it delivered to your inbox."),
        ("furniture", "Please verify you're not a robot by clicking the box."),
        ("caption", "The ferry at the pier. Jane Doe via AP"),
        ("caption", "The ferry at the pier. Getty Images"),
        ("caption", "The ferry at the pier [Photo: Jane Doe]"),
        ("caption", "The ferry (file photo) at the pier."),
        ("caption", "The ferry at the pier. Illustration: Jane Doe"),
    ],
)
def test_lines_of_the_page_are_told_from_the_body(kind: str, line: str) -> None:
    assert parts(f"The ferry left.\n{line}\nNobody saw it.") == [
        ("body", "The ferry left."),
        (kind, line),
        ("body", "Nobody saw it."),
    ]


@pytest.mark.parametrize("line", ["Jane Doe, The Associated Press", "JANE DOE | Staff writer", "by Jane Doe"])
def test_writers_in_the_first_line_are_no_headline(line: str) -> None:
    assert [kind for kind, _ in parts(f"{line}\nThe ferry left the pier on Friday at last.")] == [
        "byline",
        "body",
    ]


def test_agencies_before_captions() -> None:
    text = (
        "The ferry left the pier.\nGetty - Contributor The ferry at the pier\n"
        "EPA Passengers wait for the ferry\nEPA officials saw it.\nIt sank."
    )
    assert [kind for kind, _ in parts(text)] == ["body", "caption", "caption", "body"]


def test_line_repeated_in_a_row_is_under_two_pictures() -> None:
    line = "The ferry was built in the north and has room for forty cars"
    assert [kind for kind, _ in parts(f"The ferry left.\n{line}\n{line}\nIt sank.")] == [
        "body",
        "caption",
        "caption",
        "body",
    ]
    assert [kind for kind, _ in parts(f"The ferry left.\n{line}\nIt sank.\n{line}\nNobody died.")] == [
        "body",
        "furniture",
        "body",
        "furniture",
        "body",
    ]
    assert [kind for kind, _ in parts(f"The ferry left.\n{line}.\n{line}.\nIt sank.")] == ["body"]


def test_repeated_notices_are_no_captions() -> None:
    line = "ADVERTISEMENT Thanks for watching! Visit Website"
    assert [kind for kind, _ in parts(f"The ferry left.\n{line}\n{line}\nIt sank.")] == ["body", "furniture", "body"]


def test_title_is_the_headline_whatever_it_looks_like() -> None:
    assert parts("She won.\nThe mayor won the vote.", title="“She won”") == [
        ("headline", "She won."),
        ("body", "The mayor won the vote."),
    ]


def test_date_behind_a_headline_or_a_source() -> None:
    text = "Ferry line to the island opens Updated: 2024-05-03 17:52\nThe mayor opened a ferry line to the island."
    assert parts(text) == [
        ("headline", "Ferry line to the island opens"),
        ("metadata", "Updated: 2024-05-03 17:52"),
        ("body", "The mayor opened a ferry line to the island."),
    ]


def test_figures_of_a_table_are_no_headline() -> None:
    text = "Shr 1.32 dlrs vs 1.26 dlrs\nNet 2.1 mln vs 1.9 mln\nThe company said that it had sold more than before."
    assert parts(text) == [("body", text)]


def test_text_of_one_line_is_body() -> None:
    assert parts("Read more: Ferry runs aground") == [("body", "Read more: Ferry runs aground")]
    assert parts(" \n ") == []


def test_seed_reports(shared: Path) -> None:
    first, second = sorted((shared / "seeds").glob("*.txt"))
    assert [kind for kind, _ in parts(first.read_text("utf-8"))] == ["headline", "caption", "body"]
    assert [kind for kind, _ in parts(second.read_text("utf-8"))] == ["metadata", "body"]


LINES = st.sampled_from(
    [
        "date 2024-05-03 The mayor left",
        "Updated: 2024-05-03",
        "Agency | Updated: 2024-05-03 17:52",
        "By Jane Doe",
        "PARIS, May 3 (AP) -",
        "PARIS (AP) — The mayor left.",
        "(CNN)",
        "(CNN)The mayor left.",
        "Mayor leaves town after vote",
        "Photo: Jane Doe",
        "Read more: it",
        "2024",
        "  ",
        "The mayor left the town on Friday, she said.",
    ]
)


@given(
    st.lists(LINES | st.text("aA. :,-\t2", max_size=12), max_size=8).map("\n".join),
    st.sampled_from([None, "By Jane Doe"]),
)
def test_sections_are_in_order_and_lose_nothing(text: str, title: str | None) -> None:
    spans = [one.span for one in find_sections(text, title)]
    assert all(span.start < span.end and span.of(text) == span.of(text).strip() for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "line", ["8/2/13 at 1:30 PM", "on Apr 12 2024", "Updated 9:06 AM", "Fri., May 3, 2024 @ 11:45 am PDT"]
)
def test_lines_of_nothing_but_a_date(line: str) -> None:
    text = f"Ferry line to the island opens\n{line}\nThe mayor opened a ferry line to the island."
    assert [kind for kind, _ in parts(text)] == ["headline", "metadata", "body"]


def test_lead_without_stop_is_no_headline() -> None:
    text = "The ferry was the first to leave the town\nIt took four hours to reach the island."
    assert parts(text) == [("body", text)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ada Brandt | AP", "byline"),
        ("By Ada Brandt/Reuters", "byline"),
        ("By Ada Brandt/Getty Images", "caption"),
        ("The pier on Friday | AP", "caption"),
        ("By Żaneta Łukasz", "byline"),
    ],
)
def test_who_wrote_for_an_agency_took_no_picture(line: str, kind: str) -> None:
    body = "A fire closed the port on Sunday.\nThe mayor said so."
    assert parts(f"{line}\n{body}") == [(kind, line), ("body", body)]
