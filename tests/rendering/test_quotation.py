from retold.model import Citation, Published, Report, Span, Story, StoryQuotation
from retold.rendering.links import Anchors
from retold.rendering.page.quotation import wordings_view

WORDS = ("nobody saw the other boat", "nobody saw the boat", "no one saw the boat")


def view(*wordings):
    """What is shown of a quotation that reports have one after the other in these wordings."""
    reports = {
        f"r{number}": Report(f"r{number}", words, publisher=f"P{number}") for number, words in enumerate(wordings)
    }
    cites = tuple(Citation(name, Span(0, len(report.text))) for name, report in reports.items())
    quotation = StoryQuotation("Berg", cites, ())
    dated = tuple(Published(f"2024-05-0{number + 1}T08:00") for number in range(len(reports)))
    told = Story("s", "S", None, None, tuple(reports), (), (), (), (quotation,), (), (), (), dated)
    return wordings_view(told, reports, quotation, Anchors("", told))


def test_reports_with_one_wording_are_one_entry():
    [one] = view(WORDS[0], WORDS[0].replace(" ", "  "), WORDS[0])
    assert [(who["name"], who["published"], who["href"]) for who in one["who"]] == [
        ("P0", "2024-05-01 08:00", "#r1-0"),
        ("P1", "2024-05-02 08:00", "#r2-0"),
        ("P2", "2024-05-03 08:00", "#r3-0"),
    ]
    assert (one["number"], one["back"], one["missing"]) == (1, False, [])


def test_each_wording_shows_what_the_one_before_has_not_so():
    first, second, third = view(*WORDS)
    assert first["words"] == WORDS[0]
    assert (second["words"], second["missing"]) == (WORDS[1], ["other"])
    assert third["words"] == '<mark class="w">no one</mark> saw the boat'


def test_a_wording_that_comes_back_is_told_from_a_new_one():
    assert [(one["number"], one["back"]) for one in view(WORDS[0], WORDS[1], WORDS[0], WORDS[2])] == [
        (1, False),
        (2, False),
        (1, True),
        (3, False),
    ]
