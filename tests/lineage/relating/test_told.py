from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage import relate, relate_verbatim
from retold.lineage.measure import measure
from retold.lineage.relating.told import told_besides

HARVEST_LAST = HARVEST.split(". ")[-1]
FERRY_SENTENCES = [sentence.strip() + "." for sentence in FERRY.split(". ")]
REWORDED = (
    "Forty centimetres long was the crack that engineers found in the hull beneath the deck, which cement now closes."
)


def test_a_sentence_in_other_words_between_copied_ones_is_found():
    other = [*FERRY_SENTENCES[:2], REWORDED, *FERRY_SENTENCES[3:]]
    told = told_besides(measure(reading_of(FERRY, "a"), reading_of(" ".join(other), "b")))
    assert [(step.a, step.b) for step in told] == [((2,), (2,))]


def test_where_every_sentence_is_copied_or_none_is_alike_there_is_none():
    part = " ".join(FERRY_SENTENCES[:3])
    assert told_besides(measure(reading_of(FERRY, "a"), reading_of(part, "b"))) == ()
    assert told_besides(measure(reading_of(FERRY, "a"), reading_of(f"{part} {HARVEST}", "b"))) == ()


def test_each_sentence_is_told_once():
    own = "Engineers closed a crack in the hull."
    other = [*FERRY_SENTENCES[:2], REWORDED, own, *FERRY_SENTENCES[3:]]
    told = told_besides(measure(reading_of(FERRY, "a"), reading_of(" ".join(other), "b")))
    assert [(step.a, step.b) for step in told] == [((2,), (2,))]


def test_a_report_of_which_half_is_copied_needs_no_alignment():
    a = reading_of(FERRY, "a")
    b = reading_of(" ".join([*FERRY_SENTENCES[:2], REWORDED, *FERRY_SENTENCES[3:], HARVEST_LAST]), "b")
    found = relate_verbatim(a, b)
    assert found == relate(a, b, in_step(a, b)) == relate(a, b, in_step(a, b, 5))
    assert found is not None
    assert [(one.verbatim, one.b.of(b.text)) for one in found.passages if not one.verbatim] == [(False, REWORDED)]
    assert "reworded" in [reason.cue for reason in found.evidence]


def test_words_changed_inside_copied_sentences_count_as_taken():
    a = reading_of(FERRY, "a")
    changed = FERRY_SENTENCES[0].replace("212", "230"), FERRY_SENTENCES[1].replace("vessel", "ship")
    b = reading_of(" ".join([*changed, HARVEST]), "b")
    side = measure(a, b).a
    assert side.copied == {0, 1}
    assert side.share < side.taken == side.words_in({0, 1})
