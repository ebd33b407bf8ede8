import pytest

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage import relate, relate_verbatim
from retold.lineage.boilerplate.notices import shares_only_notices
from retold.lineage.measure import measure

LETTER = (
    " Every evening our editors choose the reports that matter most. Sign up for the letter, which goes out before "
    "supper and tells in five minutes what happened between the coast and the hills of the north."
)
METHOD = (
    " The figures come from 2,000 households that the Valley Institute asks each spring. They were chosen by lot from "
    "the rolls of eleven towns and are weighted by age and trade."
)


def found(a, b):
    relation = relate(a, b, in_step(a, b))
    assert relate_verbatim(a, b) == relation
    return relation.level, relation.kind, [reason.cue for reason in relation.evidence]


def test_an_offer_to_readers_is_no_text_of_two_reports_whoever_published_them():
    a, b = (reading_of(text + LETTER, name, publisher=name) for text, name in ((FERRY, "Herald"), (HARVEST, "Courier")))
    assert found(a, b) == ("independent", None, ["furniture"])


@pytest.mark.parametrize(
    ("publisher", "other", "only"),
    [("Valley Institute", "Valley Institute", True), ("Valley Institute", "Herald", False), (None, None, False)],
)
def test_what_an_outlet_tells_of_itself_is_a_notice_in_its_own_reports(publisher, other, only):
    a = reading_of(FERRY + METHOD, "a", publisher=publisher)
    b = reading_of(HARVEST + METHOD, "b", publisher=other)
    assert shares_only_notices(measure(a, b)) is only


def test_whom_somebody_spoke_to_makes_no_notice():
    told = (
        " The keeper told the Valley Institute that the lamp had failed twice since the first of March and that nobody "
        "had come to mend it although he had written to the harbour master each time."
    )
    a, b = (
        reading_of(text + told, name, publisher="Valley Institute") for text, name in ((FERRY, "a"), (HARVEST, "b"))
    )
    assert not shares_only_notices(measure(a, b))


def test_a_passage_of_the_report_beside_a_notice_is_text():
    passage = " ".join(f"{sentence.strip()}." for sentence in FERRY.split(". ")[:2])
    a = reading_of(FERRY + LETTER, "a", publisher="Herald")
    b = reading_of(f"{passage} {HARVEST}" + LETTER, "b", publisher="Courier")
    assert found(a, b)[:2] == ("derived", "update")


FOOT = (
    " The Lorne Courier is an independent paper that is funded by its readers and has been printed in Lorne since "
    "1911. If you value our work please consider a small gift, which pays for the reporters of the coast."
)
LIMES = "The council of Arle voted to plant six hundred lime trees along the ring road."
ICE = "A pensioner in Hallam fell through the ice and was pulled out by two boys."


def test_short_reports_that_share_only_a_foot_are_independent_though_most_of_them_is_shared():
    assert found(reading_of(LIMES + FOOT, "a"), reading_of(ICE + FOOT, "b")) == ("independent", None, ["furniture"])


def test_a_copied_report_with_a_foot_is_a_copy():
    assert found(reading_of(LIMES + FOOT, "a"), reading_of(LIMES + FOOT, "b"))[:2] == ("derived", "reprint")
    cut = reading_of(f"{LIMES} {ICE}{FOOT}", "b")
    assert found(reading_of(LIMES + FOOT, "a"), cut)[0] == "derived"
