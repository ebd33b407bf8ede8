import pytest

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage import relate, relate_verbatim
from retold.model import Relation

BOND = (
    "{who} is issuing a {sum} mln crown bond due {due} paying {rate} pct and priced at par, {bank} said. "
    "The issue is guaranteed by {by} and is available in denominations of 5,000 crowns. The selling concession is one "
    "pct while management and underwriting combined pays half. Final terms will be fixed on {fixed}, and listing will "
    "be in {place}."
)
ALDA = {
    "who": "Alda Steel Works",
    "sum": 75,
    "due": "May 7, 1992",
    "rate": 5,
    "bank": "Coast Bank",
    "by": "Tarn Mutual",
}
BRONS = {"who": "The Brons Paper Mill", "sum": 40, "due": "May 7, 1992", "rate": 5, "bank": "Coast Bank"}
WEATHER = (
    "Rain fell on the coast all morning and the wind blew at {} knots from the west. In the valley the glass stood at "
    "{} at noon, {} lower than the day before. The river at the bridge measured {} centimetres and was falling slowly. "
    "Tomorrow is expected to bring {} hours of sun, a high of {} and a low of {} degrees."
)
QUARTER = (
    "Alda Steel earned {} mln crowns in the {} quarter, or {} cents a share, the company reported. Sales rose to {} "
    "mln crowns from {} mln. Orders on hand at the end of {} came to {} mln crowns. Shipments were {} tonnes."
)


def both(one: str, other: str, **of_other: str) -> Relation:
    """The relation of two texts, which is the same with and without their sentences aligned one by one."""
    a, b = reading_of(one, "a"), reading_of(other, "b", **of_other)
    found = relate(a, b, in_step(a, b, min(len(a.sentences), len(b.sentences))))
    assert relate_verbatim(a, b) == found
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            BOND.format(**ALDA, fixed="April 9", place="Hallam"),
            BOND.format(**BRONS, by="Merid Savings", fixed="April 16", place="Hallam"),
        ),
        (WEATHER.format(12, 996, 14, 310, 2, 17, 9), WEATHER.format(25, 1008, 3, 287, 7, 22, 13)),
        (
            QUARTER.format("14.2", "first", 31, 210, 188, "March", 95, "12,400"),
            QUARTER.format("16.9", "third", 37, 244, 201, "September", 71, "13,850"),
        ),
    ],
    ids=["bonds of two firms", "the weather of two days", "two quarters of one firm"],
)
def test_forms(one, other):
    found = both(one, other)
    assert (found.level, found.kind, found.certain) == ("independent", "template", True)
    assert [reason.cue for reason in found.evidence] == ["template"]


def test_the_same_bond_with_corrected_terms_is_no_form():
    one = BOND.format(**ALDA, fixed="April 9", place="Hallam")
    found = both(one, one.replace("75", "80").replace("April 9", "April 10"))
    assert (found.level, found.kind) == ("derived", "update")


def test_a_copy_with_a_corrected_name_is_no_form():
    text = (
        "The council of Tarn named Jon Smyth keeper of the canal on Thursday. He begins in the autumn, when the locks "
        "are drained, and will have four men to clear the upper reach before the frost. The office was vacant since "
        "the flood of the spring, when the old keeper left for the coast and nobody could be found to take his house."
    )
    found = both(text, text.replace("Jon Smyth", "John Smith"))
    assert found.level == "derived"


def test_a_wire_update_with_later_figures_and_a_new_name_is_no_form():
    later = FERRY.replace("212", "230").replace("nine days", "ten days").replace("A court", "Judge Ilse Brandt")
    found = both(FERRY, f"The captain of the Aurora was arrested on Friday. {later}")
    assert (found.level, found.kind) == ("derived", "update")


def test_a_few_other_figures_in_a_long_text_without_names_are_no_form():
    text = (
        "the plant grows in dry meadows and along the edges of woods up to 400 metres above the sea. its leaves are "
        "long and narrow, set on the stem in pairs, and covered with soft hair on the lower side. it flowers from "
        "early in spring until the first frost, and its seeds ripen within 30 days. the root was dried and eaten in "
        "times of hunger, and is still sold in some markets of the north for 12 crowns a bundle. goats avoid it, but "
        "bees of several kinds live on its flowers, which open in the morning and close when rain is near. dyers "
        "once boiled the leaves with ash for a yellow that did not fade."
    )
    found = both(text, text.replace("400", "600").replace("30", "45").replace("12", "20"))
    assert found.level == "derived"


def test_phrases_in_reports_of_different_events_are_no_text():
    found = both(FERRY, HARVEST)
    assert (found.level, found.kind) == ("independent", None)


@pytest.mark.parametrize(("publisher", "level"), [("Courier", "derived"), ("Herald", "independent")])
def test_a_long_run_without_facts_is_text_between_two_outlets_and_may_be_a_forms_own_in_one(publisher, level):
    clause = (
        "may be called in at any time by those who lent the money if the works are sold or stand still for longer than "
        "a season and nobody has paid what is owed"
    )
    one = f"The loan to Alda Steel and Mirren Foundry of Tarn {clause}, Vera Holt said in Hallam."
    other = (
        f"What the Brons Paper Mill and Ostby Timber borrowed {clause}, as Coast Bank and Karl Dunn wrote from Lorne."
    )
    own = ("Rain kept the barges in the harbour.", "Snow fell on the upper road.")
    a = reading_of(f"{one} {own[0]}", "a", publisher="Herald")
    b = reading_of(f"{other} {own[1]}", "b", publisher=publisher)
    assert relate(a, b, in_step(a, b)).level == level


@pytest.mark.parametrize(
    ("published", "level"),
    [
        ("2026-03-30", "independent"),
        ("2026-03-03", "derived"),
        ("1970-01-01", "derived"),
        ("soon enough", "derived"),
        (None, "derived"),
    ],
)
def test_the_same_text_with_other_figures_is_a_form_when_weeks_lie_between(published, level):
    form = (
        "The national bank lent the 30 houses of the capital {} mln crowns on bills this morning at 11 in the hundred. "
        "Of the want of money that it had seen at dawn {} mln were left, the bank wrote in its note at 12. Bills of "
        "the first class, due within 14 days, came to {} mln. Notes in the hands of the public took {} mln out of the "
        "market by 9 in the morning and 60 mln more until noon."
    )
    a = reading_of(form.format(140, 35, 27, 80), "a", published="2026-03-02", publisher="Herald")
    b = reading_of(form.format(215, 62, 44, 95), "b", published=published, publisher="Herald")
    assert relate(a, b, in_step(a, b)).level == level


def test_a_form_filled_in_twice_is_a_template():
    form = (
        "The board of {0} declared a quarterly dividend of {1} cents a share. The dividend will be paid on {2} to the "
        "holders of record of {3}. {0} had paid {4} cents a share in the quarter before, the company said in a note."
    )
    a = reading_of(form.format("Alda Steel", 14, "May 4", "April 12", 11), "a")
    b = reading_of(form.format("Brons Paper", 37, "July 9", "June 20", 35), "b")
    found = relate(a, b, in_step(a, b))
    assert (found.level, found.kind) == ("independent", "template")
    assert [one.cue for one in found.evidence] == ["template"]


def test_an_earnings_table_retold_with_other_figures_is_a_template():
    form = (
        "Oper shr profit {0} cts vs loss {1} cts. Oper net profit {2} vs loss {3}. Sales came to {4} vs {5}. "
        "Average shares outstanding {6} vs {7}. Nine mths oper shr profit {8} cts. Backlog of orders {9} at the end."
    )
    a = reading_of(form.format(*range(11, 21)), "a")
    b = reading_of(form.format(*range(61, 71)), "b")
    found = relate(a, b, in_step(a, b, 6))
    assert (found.level, found.kind) == ("independent", "template")


def test_sentences_that_share_phrases_and_disagree_about_the_facts_are_a_form():
    phrases = (
        "a coupon of one half below the market and priced at par",
        "is available in denominations of one and ten thousand",
    )
    one = (
        f"Alda Steel of Tarn borrows 75 mln crowns for a Hallam furnace until 1992 with {phrases[0]}, said Brons. "
        f"Its paper, which Moody in Lorne rates B3 after 11 years of losses, {phrases[1]} crowns from 4 May."
    )
    other = (
        f"To build tugs at Port Hall Merid Lines take 20 mln dollars up to June 1997 with {phrases[0]}, Coast says. "
        f"Underwritten by 7 houses under Credit Varna and bound for Osterby, it {phrases[1]} dollars in 1989."
    )
    found = both(one, other)
    assert (found.level, found.kind) == ("independent", "template")


NOTE = " Note that the quarter before was restated to reflect a split of all shares that was paid in the new year."


@pytest.mark.parametrize(
    ("figures", "level"),
    [
        ("Shr 4 cts vs 7. Net 1224 vs 797. Revs 404 vs 311.", "independent"),
        ("Shr 3 cts vs 5. Net 1093 vs 698. Revs 334 vs 262.", "derived"),
    ],
)
def test_a_table_with_a_long_clause_that_is_always_the_same_is_a_form_and_a_corrected_one_is_not(figures, level):
    a = reading_of("Shr 3 cts vs 5. Net 1093 vs 698. Revs 334 vs 261." + NOTE, "a", publisher="Wire")
    b = reading_of(figures + NOTE, "b", publisher="Wire")
    assert relate(a, b, in_step(a, b)).level == level


def test_copies_that_name_other_papers_as_their_first_place_are_no_forms():
    told = "In the barber's shop nobody talked of football for once and the radio stood on the counter. "
    one, other = "Crews fought the blaze until noon. ", "By midday firefighters had the flames under control. "
    credit = "This report first appeared in {}."
    found = both(told + one + credit.format("Capital Times"), told + other + credit.format("Channel Four News"))
    assert (found.level, found.kind) == ("derived", "update")
