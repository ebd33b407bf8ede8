"""What outlets set under many of their reports is learnt over the reports of a run, or of a library."""

import random

import pytest

import retold
from retold.model import Report
from retold.pipeline import compare, compare_pairs, learn_boilerplate, quote, read
from retold.pipeline.grouping import group_all

NOTICE = "The Courier is owned by its readers and comes out every morning in Varn."
NEWS = (
    "A ferry with eighty people on board ran aground off Varn, and lifeboats brought all of them ashore. "
    "Its captain blamed the fog and a broken radar.",
    "The council of Hald voted to close two of the town's five schools next summer. "
    "Parents marched through the rain against the plan.",
    "Wheat prices fell for the third week as harvests in the south were larger than expected. "
    "Millers said bread would not become cheaper.",
    "A court in Osterby sent a banker to prison for nine years over forged loans. "
    "His lawyer announced an appeal against the sentence.",
    "Scientists found a beetle in a cave near Tarnow that nobody had described before. "
    "It has no eyes and lives on fungus.",
)


def paper(publisher="The Courier", notice=NOTICE):
    return [
        Report(f"r{number}", f"{news}\n\n{notice}", publisher=publisher, published=f"2024-03-0{number + 1}")
        for number, news in enumerate(NEWS)
    ]


def left_out(reading):
    return [one.span.of(reading.text) for one in reading.sections if one.kind == "furniture"]


def test_what_four_reports_of_an_outlet_have_that_tell_of_different_things_is_boilerplate():
    assert learn_boilerplate(paper()) == {f"r{number}": {2} for number in range(5)}
    assert learn_boilerplate(paper()[:3]) == {}


def test_the_order_of_the_reports_changes_nothing():
    reports = paper()
    random.Random(7).shuffle(reports)
    assert learn_boilerplate(reports) == learn_boilerplate(paper())


def test_a_sentence_that_reports_of_one_story_share_is_none():
    ferry = [Report(f"f{number}", f"{NEWS[0]} Visitor {number} saw it.", publisher="Courier") for number in range(6)]
    assert learn_boilerplate(ferry) == {}


def test_it_is_left_out_of_readings_and_comparisons():
    reports = paper()
    apart = learn_boilerplate(reports)
    assert left_out(read(reports[0], apart["r0"])) == [NOTICE]
    compared = compare(reports[0], reports[1], apart)
    assert (left_out(compared.a), compared.relation.level) == ([NOTICE], "independent")


def test_grouping_tells_it_too():
    assert group_all(paper(), None, None).boilerplate == learn_boilerplate(paper())


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1)])
def test_a_library_learns_it_in_any_order(tmp_path, order):
    reports = paper()
    with retold.open(tmp_path / "news.db") as library:
        for number in order[:3]:
            library.add([reports[number]])
        assert left_out(library.reading(f"r{order[0]}")) == []
        for number in order[3:]:
            library.add([reports[number]])
        assert [left_out(library.reading(report.id)) for report in reports] == [[NOTICE]] * 5


def test_a_library_learns_it_again_when_another_version_of_the_code_reads(tmp_path, monkeypatch):
    with retold.open(tmp_path / "news.db") as library:
        library.add(paper())
    monkeypatch.setattr("retold.library.renewing.PLACING", "newer")
    with retold.open(tmp_path / "news.db") as library:
        library.add([Report("other", "A tram in Hald left its rails on Friday.", publisher="Herald")])
        assert [left_out(library.reading(report.id)) for report in paper()] == [[NOTICE]] * 5


def test_what_an_outlet_quotes_under_all_its_reports_is_no_quotation():
    motto = "“Nothing that matters in Varn escapes us,” the founder of the Courier used to say."
    assert quote(paper(notice=motto)[:3], "nothing that matters escapes us").utterances != ()
    assert quote(paper(notice=motto), "nothing that matters escapes us").utterances == ()


def test_pairs_are_compared_without_boilerplate():
    reports = paper()
    known = {one.id: one for one in reports}
    (plain,) = compare_pairs(known, [("r0", "r1")])
    (told,) = compare_pairs(known, [("r0", "r1")], learn_boilerplate(reports))
    assert [len(one.alignment.correspondences) for one in (plain, told)] == [1, 0]
