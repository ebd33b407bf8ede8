"""Web pages."""

import pytest
import trafilatura

from retold.model import Provenance, Report
from retold.sources.document import Document
from retold.sources.html import read_html
from retold.version import __version__
from sources.documents import document, read

PARAGRAPHS = (
    "A ferry with 80 people on board ran aground off the town of Varn on Monday morning, the coast guard said.",
    "Lifeboats brought all of them ashore within two hours, and nobody was hurt, said Lena Moss, its captain.",
    "The ferry lies on a sandbank and is to be pulled off it by two tugs when the tide is high on Tuesday.",
)
NOTE = "An earlier version of this article misstated the number of people on board."
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry runs aground off Varn - The Varn Courier</title>
<link rel="canonical" href="/2024/ferry">
<meta property="og:site_name" content="The Varn Courier">
<meta property="article:modified_time" content="2024-03-05T09:15:30+01:00">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Ferry runs aground off Varn",
"datePublished": "2024-03-04T21:30:00+01:00", "author": [{{"name": "Ada Brandt"}}, {{"name": "Reuters"}}],
"correction": "{NOTE}"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry runs aground off Varn</h1>
{"".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)}</article></body></html>"""


def fetched(address: str) -> Report:
    """The report of the page at an address."""
    (report,) = read_html(Document(address, "ferry", PAGE.encode(), "", "page.html", address=address))
    assert isinstance(report, Report)
    return report


def test_all_that_a_page_states_is_kept():
    (report,), problems = read(
        read_html, PAGE.replace('href="/2024', 'href="https://courier.example/2024'), "ferry.html"
    )
    assert problems == []
    assert report == Report(
        id="ferry",
        text="\n".join([*PARAGRAPHS, f"Correction: {NOTE}"]),
        title="Ferry runs aground off Varn",
        published="2024-03-04T21:30:00+01:00",
        publisher="The Varn Courier",
        url="https://courier.example/2024/ferry",
        authors=("Ada Brandt", "Reuters"),
        updated="2024-03-05T09:15:30+01:00",
        language="en",
        provenance=Provenance(
            "in/ferry.html",
            None,
            report.provenance.sha256,
            "utf-8",
            f"retold {__version__}, trafilatura {trafilatura.__version__}",
        ),
    )


@pytest.mark.parametrize(
    "address", ["https://courier.example/2024/ferry?from=feed", "https://courier.example/amp/ferry"]
)
def test_a_page_has_the_address_that_it_names_on_its_own_site(address):
    assert fetched(address).url == "https://courier.example/2024/ferry"


def test_a_copy_keeps_its_own_address_and_that_of_the_original():
    page = PAGE.replace('href="/2024', 'href="https://courier.example/2024')
    address = "https://portal.example/news/17"
    (report,) = read_html(Document(address, "ferry", page.encode(), "", "page.html", address=address))
    assert (report.url, report.provenance.original) == (address, "https://courier.example/2024/ferry")


@pytest.mark.parametrize("raw", ["", "<html><body><form>Log in</form></body></html>", b"\x00\x01\x02" * 50])
def test_a_page_without_an_article_is_a_problem(raw):
    reports, problems = read(read_html, raw, "page.html")
    assert (reports, len(problems)) == ([], 1)


def test_a_page_of_retold_itself_is_no_report():
    raw = PAGE.replace("<head>", '<head><meta name="generator" content="Retold">')
    reports, (problem,) = read(read_html, raw, "page.html")
    assert (reports, problem.reason, problem.fatal) == ([], "a page that Retold made", False)


def test_the_bytes_are_counted_as_they_came():
    assert document(PAGE).sha256 == read(read_html, PAGE)[0][0].provenance.sha256
