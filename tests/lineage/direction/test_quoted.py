from dataclasses import replace

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage.direction.quoted import quoted_cues
from retold.lineage.measure import measure

SPEECH = "The growers of this valley will not wait another summer for the water that was promised to all of them"
STATEMENT = f"{SPEECH}. {HARVEST}"
REPORT = f'{FERRY} "{SPEECH}," Ada Voss wrote. {HARVEST.split(". ")[0]}.'


def found(one: str, other: str, writer: str = "Ada Voss", publisher: str | None = None):
    a, b = (
        replace(reading, report=replace(reading.report, authors=(writer,), publisher=outlet))
        for reading, outlet in ((reading_of(one, "a"), publisher), (reading_of(other, "b"), None))
    )
    return [
        (cue.direction, [span.of(a.text) for span in cue.evidence.a], [span.of(b.text) for span in cue.evidence.b])
        for cue in quoted_cues(measure(a, b, in_step(a, b)))
    ]


def test_what_one_says_itself_and_the_other_quotes_is_the_firsts():
    assert found(STATEMENT, REPORT) == [("b_from_a", [SPEECH], [SPEECH])]
    assert found(REPORT, STATEMENT) == [("a_from_b", [SPEECH], [SPEECH])]


def test_what_both_quote_proves_nothing():
    assert found(f'{HARVEST} "{SPEECH}," it said.', REPORT) == []


def test_a_sentence_that_reports_speech_may_have_lost_its_marks():
    assert found(f"{SPEECH}, the union said. {HARVEST}", REPORT) == []


def test_who_quotes_another_part_of_the_same_speech_may_have_lost_the_marks_of_this_one():
    more = '"We have paid for the canal and shall have our share of it before the harvest," it added.'
    assert found(f"{STATEMENT} {more}", f"{REPORT} {more}") == []


def test_who_does_not_name_the_other_may_have_the_words_from_elsewhere():
    assert found(STATEMENT, REPORT, writer="Kim Oyen") == []
    assert found(STATEMENT, REPORT, writer="Kim Oyen", publisher="Growers' Union") == []


def test_a_publisher_may_be_named_instead_of_the_writer():
    named = f"{REPORT} The Growers' Union met in Tarn."
    assert found(STATEMENT, named, writer="Kim Oyen", publisher="Growers' Union") == [("b_from_a", [SPEECH], [SPEECH])]


def test_a_few_words_prove_nothing():
    few = "The growers of this valley will not wait another summer"
    assert found(f"{few}. {HARVEST}", f'{FERRY} "{few}," Ada Voss wrote.') == []
