"""Reports that may have what they tell from one desk."""

from comparing.told import aligned
from retold.comparing import find_claims
from retold.comparing.claims.desks import Desks, OneDesk
from retold.model import Reading, Report
from retold.reading import read


def of(name: str, text: str, publisher: str | None = None) -> Reading:
    return read(Report(name, text, publisher=publisher))


def desks(*readings: Reading) -> list[OneDesk]:
    return Desks(readings).pairs({reading.id: [reading.sentences[0].span] for reading in readings})


def test_two_reports_of_one_medium_may_be_one_account() -> None:
    one, other = (
        of("A", "The dam of Lesk leaks.", "Hill Wire"),
        of("B", "Water seeps from Lesk's dam.", "The Hill Wire"),
    )
    third = of("C", "The dam of Lesk leaks, engineers said.", "Lesk Post")
    assert desks(one, other, third) == [OneDesk("B", "A", "hill wire", alone=False)]


def test_a_paper_is_no_medium_of_the_agencies_texts_that_it_carries() -> None:
    own = of("A", "The dam of Lesk leaks.", "Lesk Post")
    carried = of("B", "LESK (Reuters) - Water seeps from Lesk's dam.", "Lesk Post")
    assert desks(own, carried) == []


def test_what_was_told_to_one_outlet_others_may_have_from_there() -> None:
    one = of("A", "“We smelled gas on Tuesday,” Ada Lund told Hill Wire.", "Hill Wire")
    silent = of("B", "“We smelled gas on Tuesday,” Ada Lund said.", "Lesk Post")
    spoken_to = of("C", "“We smelled gas on Tuesday,” Ada Lund told the Tarn Herald.", "Tarn Herald")
    assert desks(one, silent, spoken_to) == [
        OneDesk("B", "A", "hill wire", alone=True),
        OneDesk("B", "C", "tarn herald", alone=True),
    ]
    (claim,) = find_claims([one, silent], [aligned("A", "B", (0, 0))], [])
    assert (claim.independent.low, claim.independent.high) == (1, 2)
    assert claim.independent.reasons[0].note == (
        "B tells what was said to hill wire, as A has it; they may be one account"
    )


def test_what_was_told_to_us_was_told_to_the_reports_own_medium() -> None:
    one, other = of("A", "“It fell,” Ada Lund told us.", "Hill Wire"), of("B", "“It fell,” Ada Lund said.", "Lesk Post")
    assert desks(one, other) == [OneDesk("B", "A", "hill wire", alone=True)]
