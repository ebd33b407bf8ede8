import re
from dataclasses import replace
from html import unescape
from importlib.resources import files
from typing import get_args

import pytest

import retold
from looks import check_keyboard, check_looks
from retold.model import Citation, Difference, NameSpelled, OpenQuestion, Report, Span, Spelled, Story, Undecided
from retold.model.compared import DifferenceKind
from retold.rendering.links import Anchors
from retold.rendering.page.comparison import comparison_page
from retold.rendering.page.marking import Mark, anchored, marked
from retold.rendering.page.stories import stories_page

A = Report(
    "a",
    "Two ferries collided off Sund on Friday, injuring 12 people, the coast guard said.\n\n"
    '"The fog came down within a minute," captain Ole Berg told reporters. It is unclear who had the right of way.\n',
    title="Ferries collide off Sund",
    published="2024-05-03",
    url="https://example.org/a",
)
B = Report("b", A.text.replace("12", "15").replace("a minute", "seconds"), published="2024-05-04")
EVIL = Report(
    "<img src=x onerror=alert(1)>",
    A.text + "\n\n<script>alert(2)</script> was written on the hull, & nobody knew why.\n",
    title="<script>alert(3)</script>",
    publisher='"><b>',
    url="javascript:alert(4)",
)


def test_marks_are_laid_over_the_text():
    made = marked("one two three", Span(0, 13), [Mark(Span(4, 7), "w"), Mark(Span(4, 13), "d number")])
    assert made == 'one <mark class="w d number">two</mark><mark class="d number"> three</mark>'


def test_marks_are_cut_to_the_stretch_and_the_text_is_escaped():
    assert marked("a <b> c", Span(2, 5), [Mark(Span(0, 3), "w")]) == '<mark class="w">&lt;</mark>b&gt;'


def test_anchors_of_overlapping_passages_are_one():
    text = "".join("<" if number % 10 == 9 else "x" for number in range(40))
    story = told(a=[Span(1, 3), Span(2, 14), Span(25, 36)])
    links = Anchors("s1-", story)
    assert [links.passage(Citation("a", Span(start, 36))) for start in (1, 2, 25)] == [
        "#s1-r1-1",
        "#s1-r1-1",
        "#s1-r1-25",
    ]
    made = anchored(text, links.regions("a"))
    assert re.findall(r'<span class="passage" id="([^"]+)">([^<]*)</span>', made) == [
        ("s1-r1-1", "xxxxxxxx&lt;xxxx"),
        ("s1-r1-25", "xxxx&lt;xxxxxx"),
    ]
    assert unescape(re.sub("<[^>]*>", "", made)) == text


def told(**cited):
    """A story in which these passages of its reports are cited."""
    questions = tuple(OpenQuestion("?", (Citation(name, span),)) for name, spans in cited.items() for span in spans)
    return Story("a", "A", None, None, tuple(cited), (), (), (), (), (), questions, ())


def pages():
    reports = (EVIL, A, B)
    readings = [retold.read(report) for report in reports]
    return [comparison_page(retold.compare(EVIL, A)), stories_page(list(retold.tell(reports)), reports, readings)]


@pytest.mark.parametrize("page", pages(), ids=["comparison", "stories"])
def test_nothing_of_a_report_becomes_markup_and_nothing_is_fetched(page):
    assert "<script" not in page
    assert "<img" not in page
    assert 'href="javascript' not in page
    assert re.findall(r'(?:src|href)="(?!#|https://example\.org/a")[^"]*"', page) == []
    assert "default-src 'none'" in page


def test_every_citation_has_its_passage():
    page = stories_page(list(retold.tell((A, B))), (A, B))
    wanted, there = set(re.findall(r'href="#([^"]+)"', page)), set(re.findall(r'id="([^"]+)"', page))
    assert wanted
    assert wanted - there == set()


@pytest.mark.parametrize(
    ("other", "said", "unsaid"),
    [
        (B, "Put otherwise since: number: a has “12”, b has “15” (updated by b)", ["contradict", "But the reports"]),
        (replace(B, published=None), "But the reports differ: number: a has “12”, b has “15”", ["Put otherwise"]),
    ],
)
def test_what_a_later_version_puts_otherwise_is_no_contradiction(other, said, unsaid):
    page = stories_page(list(retold.tell((A, other))), (A, other))
    assert said in page
    assert ("The reports contradict each other on 1 claim." in page) == ("Put otherwise" not in said)
    assert [words for words in unsaid if words in page] == []


def test_a_claim_has_its_id_and_an_anchor():
    [story] = retold.tell((A, B))
    page = stories_page([story], (A, B))
    shared = [(number, claim.id) for number, claim in enumerate(story.claims, start=1) if len(claim.tellings) > 1]
    assert len(shared) >= 2
    assert sorted(re.findall(r'This claim: <a href="#c(\d+)">([^<]*)</a>', page)) == [
        (str(n), one) for n, one in shared
    ]


def test_why_the_accounts_may_be_fewer_leads_to_the_words_that_show_it():
    text = "MARLE (Wireline) - A gas blast wrecked a bakery in Marle on Tuesday, killing three people, police said."
    later = "MARLE (Wireline) - Police in Marle arrested the owner of the bakery that a gas blast wrecked on Tuesday."
    reports = Report("a", text), Report("b", later)
    page = stories_page(list(retold.tell(reports)), reports)
    assert "Why the accounts may be fewer: 1 reason" in page
    assert "b and a are both of Wireline; they may be one account" in page
    anchors = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors


def test_who_tells_a_part_of_a_sentence_is_marked():
    [story] = retold.tell((A, B))
    first = replace(story.account[0], cites=(Citation("a", Span(0, 3)), Citation("b", Span(0, 3))), in_part=("b",))
    page = stories_page([replace(story, account=(first,))], (A, B))
    assert page.count('aria-label="report 2: b, in part">2 in part</a>') == 1


def test_no_story_is_a_page_that_says_so():
    assert "No story is told by more than one of these reports" in stories_page([], (A,))


def test_two_reports_of_the_same_words_have_a_page_too():
    page = comparison_page(retold.compare(A, replace(A, id="copy")))
    assert "3 the same, 0 reworded, 0 with a change of meaning" in page
    assert "first change" not in page
    assert 'href="#change-1"' in comparison_page(retold.compare(A, B))


def test_a_dateline_that_both_have_is_in_both():
    wire, late, other = (
        replace(one, id=f"{place.lower()}-{number}", text=f"{place} (Northwire) - {one.text}")
        for number, (place, one) in enumerate((("SUND", A), ("SUND", B), ("ARNHUS", B)))
    )
    assert "SUND (Northwire) -" in comparison_page(retold.compare(wire, late))
    assert ">only in" not in comparison_page(retold.compare(wire, late))
    assert comparison_page(retold.compare(wire, other)).count(">only in") == 2


def test_what_sentences_that_do_not_correspond_tell_otherwise_is_shown_with_both():
    apart = Difference("number", Span(A.text.index("12"), A.text.index("12") + 2), Span(0, 3), "another number")
    page = comparison_page(replace(retold.compare(A, B), differences=(apart,)))
    shown = page[page.index("<h2>Told otherwise in sentences that do not correspond</h2>") :]
    assert shown.index('<mark class="d number">12</mark>') < shown.index('<mark class="d number">Two</mark>')
    assert "12 → Two (another number)" in shown
    assert "Told otherwise" not in comparison_page(retold.compare(A, B))


def test_what_may_be_of_two_things_stands_under_a_heading_of_its_own():
    perhaps = Difference("number", Span(A.text.index("12"), A.text.index("12") + 2), Span(0, 3), "another number")
    page = comparison_page(replace(retold.compare(A, B), undecided=(perhaps,)))
    shown = page[page.index("<h2>Perhaps told otherwise</h2>") :]
    assert "12 → Two (another number)" in shown
    assert "Perhaps told otherwise" not in comparison_page(retold.compare(A, B))


def test_a_story_has_what_may_be_of_two_things_with_links_to_both_passages():
    (story,) = retold.tell([A, B])
    twelve = Span(A.text.index("12"), A.text.index("12") + 2)
    sentences = Span(0, A.text.index(".") + 1), Span(0, B.text.index(".") + 1)
    perhaps = Undecided("number", "another number", Citation("a", twelve), Citation("b", Span(4, 9)), *sentences)
    page = stories_page([replace(story, claims=(), account=(), timeline=(), undecided=(perhaps,))], (A, B))
    assert 'href="#r1-50"' in page
    assert 'href="#r2-4"' in page
    assert set(re.findall(r'href="#(r[^"]+)"', page)) <= set(re.findall(r'id="(r[^"]+)"', page))


def test_names_spelled_otherwise_have_links_to_their_places():
    (story,) = retold.tell([A, B])
    name = NameSpelled((Spelled("Sund", (Citation("a", Span(0, 3)),)), Spelled("Sundt", (Citation("b", Span(4, 9)),))))
    page = stories_page([replace(story, spellings=(name,))], (A, B))
    shown = page[page.index('<h2 id="names">Names spelled otherwise</h2>') :]
    assert shown.index("Sund<") < shown.index(" / Sundt<") < shown.index("</ul>")
    assert set(re.findall(r'href="#(r[^"]+)"', page)) <= set(re.findall(r'id="(r[^"]+)"', page))
    assert "Names spelled otherwise" not in stories_page([story], (A, B))


def test_lines_of_each_kind_of_difference_can_be_shown_by_themselves():
    styles = files("retold.rendering.page").joinpath("templates", "comparison.css").read_text("utf-8")
    for kind in get_args(DifferenceKind):
        assert f"body:has(#only-{kind}:checked) .row:not(.has-{kind})" in styles


# --- in a browser ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", pages(), ids=["comparison", "stories"])
def test_pages_look_right_complain_of_nothing_and_ask_nobody(browser, tmp_path, page):
    path = tmp_path / "page.html"
    path.write_text(page, "utf-8")
    tab = browser.new_page()
    complaints = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("request", lambda request: complaints.append(request.url) if request.url != path.as_uri() else None)
    tab.on("dialog", lambda dialog: complaints.append(dialog.message))
    tab.goto(path.as_uri())
    check_looks(tab)
    check_keyboard(tab)
    assert complaints == []
    tab.close()


def test_a_citation_leads_to_its_passage(browser, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(stories_page(list(retold.tell((A, B))), (A, B)), "utf-8")
    tab = browser.new_page()
    tab.goto(path.as_uri())
    link = tab.locator("sup a").first
    link.click()
    passage = tab.locator(":target")
    assert passage.count() == 1
    assert passage.inner_text() in A.text
    tab.close()
