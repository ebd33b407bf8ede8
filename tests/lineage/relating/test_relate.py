import time

from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import FERRY, FERRY_RETOLD, HARVEST, in_step, reading_of
from retold.lineage import relate, relate_verbatim
from retold.lineage.relating.mirror import mirror_alignment, mirror_relation
from retold.model import Reading, Relation, Report

FERRY_SENTENCES = [sentence.strip() + "." for sentence in FERRY.split(". ")]
HARVEST_SENTENCES = [sentence.strip() + "." for sentence in HARVEST.split(". ")]


def related(a: Reading, b: Reading, count: int = 0) -> Relation:
    return relate(a, b, in_step(a, b, count))


def test_a_reprint():
    found = related(reading_of(FERRY, "a"), reading_of(FERRY, "b", furniture="Sign up for our letter."))
    assert (found.level, found.kind, found.share_a, found.share_b, found.certain) == ("derived", "reprint", 1, 1, True)


def test_a_trimmed_report_is_a_part_of_the_whole():
    whole, part = reading_of(FERRY, "a"), reading_of(" ".join(FERRY_SENTENCES[:3]), "b")
    found = related(whole, part)
    assert (found.level, found.kind, found.share_b) == ("derived", "trim", 1)
    assert 0.5 < found.share_a < 0.75


def test_an_update_has_a_new_lead():
    lead = "The ferry was towed to Hallam on Thursday after four days on a sandbank, and nobody on board was hurt."
    old = reading_of(FERRY, "a", published="2026-03-02")
    new = reading_of(f"{lead} {FERRY}", "b", published="2026-03-05")
    found = related(old, new)
    assert (found.level, found.kind, found.direction) == ("derived", "update", "b_from_a")
    assert [one.cue for one in found.evidence][-2:] == ["added", "date"]


def test_a_passage_set_into_another_report_is_embedded():
    host = " ".join([*HARVEST_SENTENCES * 2, *FERRY_SENTENCES[:2], *reversed(HARVEST_SENTENCES)])
    found = related(reading_of(FERRY, "a"), reading_of(host, "b"))
    assert (found.level, found.kind) == ("partly", "embed")
    assert found.share_a > found.share_b


def test_passages_are_the_shared_words_of_both():
    a, b = reading_of(FERRY, "a"), reading_of(f"{FERRY_SENTENCES[1]} {HARVEST} {FERRY_SENTENCES[3]}", "b")
    found = related(a, b)
    assert [one.a.of(a.text) for one in found.passages] == [FERRY_SENTENCES[1][:-1], FERRY_SENTENCES[3][:-1]]
    assert [one.b.of(b.text) for one in found.passages] == [FERRY_SENTENCES[1][:-1], FERRY_SENTENCES[3][:-1]]
    assert all(one.verbatim for one in found.passages)


def test_a_report_told_sentence_by_sentence_in_other_words_is_a_plausible_rewrite():
    a, b = reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b")
    found = related(a, b, 5)
    assert (found.level, found.kind, found.direction, found.certain) == ("derived", "rewrite", "undecided", False)
    assert not any(one.verbatim for one in found.passages)
    assert found.share_a > 0.5
    assert found.share_b > 0.5


def test_the_same_quotations_are_no_shared_text():
    speech = (
        '"We shall not rest until every farmer in this valley has water, and we shall pay for the canal ourselves" '
    )
    a = reading_of(f"{speech} said the minister in Tarn on Monday. {speech}", "a")
    b = reading_of(f"Opening the session, the head of the ministry promised help: {speech}", "b")
    found = related(a, b)
    assert (found.level, found.kind, found.share_a, found.share_b) == ("independent", None, 0, 0)


def test_the_same_furniture_is_no_shared_text():
    footer = "This material may not be published, broadcast, rewritten or redistributed without written leave of ours."
    found = related(reading_of(FERRY, "a", furniture=footer), reading_of(HARVEST, "b", furniture=footer))
    assert (found.level, found.share_a, found.share_b) == ("independent", 0, 0)


def test_a_form_filled_in_twice_is_a_template():
    form = (
        "The board of {0} declared a quarterly dividend of {1} cents a share. The dividend will be paid on {2} to the "
        "holders of record of {3}. {0} had paid {4} cents a share in the quarter before, the company said in a note."
    )
    a = reading_of(form.format("Alda Steel", 14, "May 4", "April 12", 11), "a")
    b = reading_of(form.format("Brons Paper", 37, "July 9", "June 20", 35), "b")
    found = related(a, b)
    assert (found.level, found.kind) == ("independent", "template")
    assert [one.cue for one in found.evidence] == ["template"]


def test_reports_without_narration_or_letters():
    speech = '"We shall not rest until every farmer in this valley has water."'
    for text in ("", "1 2 3 4 5 6 7", "!!! ??? ...", speech, "Rain."):
        found = related(reading_of(text, "a"), reading_of(HARVEST, "b"))
        assert (found.level, found.share_a, found.share_b) == ("independent", 0, 0)


def test_the_development_reports_told_in_other_words(shared):
    from retold import compare

    texts = [path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]
    found = compare(Report("000", texts[0]), Report("001", texts[1])).relation
    assert (found.level, found.kind) == ("derived", "rewrite")
    assert found.direction in ("undecided", "common", "a_from_b")
    assert min(found.share_a, found.share_b) > 0.6


pieces = st.lists(st.sampled_from([*FERRY_SENTENCES, *HARVEST_SENTENCES, '"So be it," she said.', "Rain."]), max_size=9)


@settings(max_examples=60, deadline=None)
@given(pieces, pieces, st.integers(0, 3), st.sampled_from([None, "Reuters"]), st.sampled_from(["a", "b"]))
def test_b_with_a_mirrors_a_with_b(one, other, count, publisher, name):
    a, b = reading_of(" ".join(one), "a", publisher=publisher), reading_of(" ".join(other), name)
    alignment = in_step(a, b, min(count, len(one), len(other)))
    found = relate(a, b, alignment)
    if a.id != b.id or a.text != b.text:
        assert relate(b, a, mirror_alignment(alignment)) == mirror_relation(found)
        assert relate_verbatim(a, b) in (None, found)
    for passage in found.passages:
        assert passage.a.of(a.text)
        assert passage.b.of(b.text)
    assert 0 <= found.share_a <= 1
    assert 0 <= found.share_b <= 1


def test_long_reports_take_time_in_proportion():
    repeated = " ".join([FERRY] * 400)
    start = time.perf_counter()
    found = related(reading_of(repeated, "a"), reading_of(repeated + " " + HARVEST, "b"))
    assert found.level == "derived"
    assert time.perf_counter() - start < 5


def test_what_an_outlet_sets_under_two_stories_is_no_shared_text():
    footer = " You can support our newsroom with a gift of any size at the counter or by post to the address below."
    a = reading_of(FERRY_SENTENCES[0] + footer * 3, "a", publisher="Herald")
    b = reading_of(HARVEST_SENTENCES[0] + footer * 3, "b", publisher="Herald")
    found = related(a, b)
    assert (found.level, found.kind, [one.cue for one in found.evidence]) == ("independent", None, ["furniture"])


def test_an_earnings_table_retold_with_other_figures_is_a_template():
    form = (
        "Oper shr profit {0} cts vs loss {1} cts. Oper net profit {2} vs loss {3}. Sales came to {4} vs {5}. "
        "Average shares outstanding {6} vs {7}. Nine mths oper shr profit {8} cts. Backlog of orders {9} at the end."
    )
    a = reading_of(form.format(*range(11, 21)), "a")
    b = reading_of(form.format(*range(61, 71)), "b")
    found = related(a, b, 6)
    assert (found.level, found.kind) == ("independent", "template")


def test_the_same_short_text_is_a_reprint_and_the_same_words_around_other_speech_are_not():
    alone = '"We shall not rest." So he said.'
    found = related(reading_of(alone, "a"), reading_of(alone, "b"))
    assert (found.level, found.kind, found.share_a, found.share_b) == ("derived", "reprint", 1, 1)
    found = related(reading_of(alone, "a"), reading_of('"There is no crack in the hull." So he said.', "b"))
    assert (found.level, found.share_a, found.share_b) == ("independent", 0, 0)


def test_a_later_version_with_a_new_figure_and_a_new_sentence_is_an_update():
    later = [FERRY_SENTENCES[0].replace("212", "230"), *FERRY_SENTENCES[1:3], HARVEST_SENTENCES[0], FERRY_SENTENCES[4]]
    found = related(reading_of(FERRY, "a"), reading_of(" ".join(later), "b"))
    assert (found.level, found.kind) == ("derived", "update")


def test_the_same_text_with_another_figure_is_an_update():
    found = related(reading_of(FERRY, "a"), reading_of(FERRY.replace("212", "230"), "b"))
    assert (found.level, found.kind) == ("derived", "update")


def test_a_part_of_a_report_with_a_credit_behind_it_is_a_trim():
    part = " ".join([*FERRY_SENTENCES[:2], FERRY_SENTENCES[4].removesuffix(".") + ", Herald wrote."])
    found = related(reading_of(FERRY, "a", publisher="Herald"), reading_of(part, "b", publisher="Courier"))
    assert (found.level, found.kind, found.direction) == ("derived", "trim", "b_from_a")


def test_an_outlets_later_and_longer_version_is_an_update():
    whole, part = (FERRY, "2026-03-02"), (" ".join(FERRY_SENTENCES[:3]), "2026-03-01")
    kinds = [
        related(
            reading_of(one[0], "a", publisher="Herald", published=one[1]),
            reading_of(other[0], "b", publisher="Herald", published=other[1]),
        ).kind
        for one, other in ((whole, part), (part, whole), ((whole[0], "2026-02-27"), part))
    ]
    assert kinds == ["update", "update", "trim"]


def test_most_of_a_short_report_set_into_one_of_other_text_is_embedded():
    short = " ".join([FERRY_SENTENCES[3], *FERRY_SENTENCES[:2]])
    host = " ".join([*HARVEST_SENTENCES[:2], *FERRY_SENTENCES[:2], *HARVEST_SENTENCES[2:]])
    found = related(reading_of(short, "a"), reading_of(host, "b"))
    assert (found.level, found.kind) == ("derived", "embed")


def test_words_exchanged_in_every_sentence_make_a_rewrite():
    other = FERRY
    for word, instead in (
        ("passengers", "travellers"), ("vessel", "ship"), ("tried", "struggled"), ("hull", "keel"),
        ("sealed", "closed"), ("overhaul", "repair"), ("captain", "skipper"), ("set", "chosen"), ("only", "just"),
    ):  # fmt: skip
        other = other.replace(word, instead)
    found = related(reading_of(FERRY, "a"), reading_of(other, "b"), 5)
    assert (found.level, found.kind) == ("derived", "rewrite")


def test_what_is_added_to_a_report_of_the_same_day_and_an_unknown_outlet_shows_no_direction():
    lead = "The ferry was towed to Hallam on Thursday after four days on a sandbank, and nobody on board was hurt."
    found = related(reading_of(FERRY, "a"), reading_of(f"{lead} {FERRY}", "b"))
    assert (found.level, found.kind, found.direction) == ("derived", "update", "undecided")


def test_copied_sentences_and_different_stories_need_no_alignment():
    whole, part, other = (
        reading_of(FERRY, "a"),
        reading_of(" ".join(FERRY_SENTENCES[:3]), "b"),
        reading_of(HARVEST, "c"),
    )
    assert relate_verbatim(whole, part) == related(whole, part, 3)
    assert relate_verbatim(part, whole) == related(part, whole, 3)
    assert relate_verbatim(whole, other) == related(whole, other, 4)


def test_a_report_told_in_other_words_needs_the_alignment():
    assert relate_verbatim(reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b")) is None


def test_sentences_that_share_phrases_and_disagree_about_the_facts_are_a_form():
    phrases = (
        "a coupon of one half below the market and priced at par",
        "is available in denominations of one and ten thousand",
    )
    a = (
        f"Alda Steel of Tarn borrows 75 mln crowns for a Hallam furnace until 1992 with {phrases[0]}, said Brons. "
        f"Its paper, which Moody in Lorne rates B3 after 11 years of losses, {phrases[1]} crowns from 4 May."
    )
    b = (
        f"To build tugs at Port Hall Merid Lines take 20 mln dollars up to June 1997 with {phrases[0]}, Coast says. "
        f"Underwritten by 7 houses under Credit Varna and bound for Osterby, it {phrases[1]} dollars in 1989."
    )
    found = related(reading_of(a, "a"), reading_of(b, "b"))
    assert (found.level, found.kind) == ("independent", "template")
