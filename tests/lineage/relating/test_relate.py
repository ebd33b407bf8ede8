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


def test_passages_are_the_shared_words_of_both():
    a, b = reading_of(FERRY, "a"), reading_of(f"{FERRY_SENTENCES[1]} {HARVEST} {FERRY_SENTENCES[3]}", "b")
    found = related(a, b)
    assert [one.a.of(a.text) for one in found.passages] == [FERRY_SENTENCES[1][:-1], FERRY_SENTENCES[3][:-1]]
    assert [one.b.of(b.text) for one in found.passages] == [FERRY_SENTENCES[1][:-1], FERRY_SENTENCES[3][:-1]]
    assert all(one.verbatim for one in found.passages)


def test_a_report_told_sentence_by_sentence_in_other_words_is_a_rewrite():
    a, b = reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b")
    found = related(a, b, 5)
    assert (found.level, found.kind, found.direction, found.certain) == ("derived", "rewrite", "undecided", True)
    assert not any(one.verbatim for one in found.passages)
    assert found.share_a > 0.5
    assert found.share_b > 0.5


def test_four_sentences_in_order_make_a_rewrite_plausible_and_do_not_prove_it():
    found = related(reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b"), 4)
    assert (found.level, found.kind, found.certain) == ("derived", "rewrite", False)


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
    start = time.process_time()
    found = related(reading_of(repeated, "a"), reading_of(repeated + " " + HARVEST, "b"))
    assert found.level == "derived"
    assert time.process_time() - start < 5


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
