from lineage.texts import FERRY, FERRY_RETOLD, in_step, reading_of
from retold.lineage import relate, relate_verbatim
from retold.lineage.measure import measure
from retold.lineage.relating.passages import is_beside_passage, rest_is_alike
from retold.model import Alignment, Correspondence

PASSAGE = (
    "Divers found an anchor of the museum ship Halcyon between the rocks and marked it with two orange buoys. "
    "The museum asked the harbour office for a crane, which was refused because of the wind from the north."
)
SENTENCES, RETOLD = FERRY.split(". "), FERRY_RETOLD.split(". ")
BEGINNING = ". ".join(SENTENCES[:4]) + "."
OTHERS = (
    "Relatives waited at the quay of Port Lorne all night long with blankets and hot soup, a priest among them. "
    "The insurers of the wreck have sent an expert, who wants to look at the charts of the narrows first."
)
ONE, OTHER = f"{BEGINNING} {PASSAGE}", f"{RETOLD[0]}. {RETOLD[1]}. {OTHERS} {PASSAGE}"


def aligned(pairs: list[tuple[int, int]]) -> Alignment:
    return Alignment("a", "b", tuple(Correspondence((a,), (b,), "reworded", 0.8) for a, b in pairs))


def relation(one: str, other: str, pairs: list[tuple[int, int]]) -> tuple[str, str | None]:
    found = relate(reading_of(one, "a"), reading_of(other, "b"), aligned(pairs))
    return found.level, found.kind


def test_a_passage_in_the_report_of_another_reporter_makes_no_rewrite_of_the_rest():
    assert relation(ONE, OTHER, [(0, 0), (1, 1), (4, 4), (5, 5)]) == ("partly", "embed")


def test_where_nearly_all_the_rest_is_told_too_it_may_be_a_rewrite():
    pairs = [(number, number) for number in range(6)]
    few, most = (measure(reading_of(ONE, "a"), reading_of(OTHER, "b"), aligned(some)) for some in (pairs[2:], pairs))
    assert (is_beside_passage(few), rest_is_alike(few)) == (True, False)
    assert (is_beside_passage(most), rest_is_alike(most)) == (True, True)


def test_runs_of_words_beside_the_passage_are_left_of_one_text():
    edited = BEGINNING.replace("Port Lorne on", "an island on").replace("noon", "dusk").replace("sealed", "filled")
    assert not is_beside_passage(measure(reading_of(ONE, "a"), reading_of(f"{edited} {OTHERS} {PASSAGE}", "b")))


def test_one_sentence_that_is_left_in_a_rewrite_is_no_passage():
    left = FERRY.split(". ")[2] + "."
    rewritten = FERRY_RETOLD.split(". ")
    rewritten[2] = left.removesuffix(".")
    a, b = reading_of(FERRY, "a"), reading_of(". ".join(rewritten), "b")
    assert not is_beside_passage(measure(a, b, in_step(a, b, 5)))
    found = relate(a, b, in_step(a, b, 5))
    assert (found.level, found.kind) == ("derived", "rewrite")


HALF = f"{PASSAGE} Nobody may dive there until the wind has dropped and the crane has come."
EDITED = HALF.replace("an anchor", "one anchor").replace("The museum", "It").replace("Nobody may", "Nobody should")
HALF_RETOLD = f"{RETOLD[0]}. {RETOLD[3]}. {EDITED}"


def test_a_passage_that_is_half_of_a_report_is_set_in_only_if_the_rest_is_its_own():
    whole, apart = f"{BEGINNING} {HALF}", f"{OTHERS} {EDITED}"
    assert relation(whole, HALF_RETOLD, [(0, 0), (3, 1), (4, 2), (5, 3), (6, 4)]) == ("derived", "rewrite")
    assert relation(whole, apart, [(4, 2), (5, 3), (6, 4)]) == ("derived", "embed")


def test_without_an_alignment_nothing_is_said_of_such_a_report():
    assert relate_verbatim(reading_of(f"{BEGINNING} {HALF}", "a"), reading_of(HALF_RETOLD, "b")) is None
