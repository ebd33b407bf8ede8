"""Reports that may be another's text told anew, since they have nothing that it has not."""

import pytest

from retold.model import Report
from retold.pipeline.ties import find_ties
from retold.reading import read_light

WIRE = (
    "HALVIK (Wireline) - A freighter with 3,200 tonnes of fertiliser ran aground on a reef off Tarn on Monday, the "
    "coastguard said.\n\nHelicopters took off all 14 of the crew of the Marlene, which sails for Seabright of Cyprus."
    "\n\n“We have seen no leak so far, but it blows harder now,” captain Ivo Brandt said.\n\nSome 40,000 puffins "
    "breed on Tarn. The ship dates from 1987 and failed an inspection in Antwerp."
)
ANEW = (
    "An inspection in Antwerp should have been a warning. On Monday the Marlene, a ship of 1987, ran onto a reef off "
    "Tarn, where 40,000 puffins breed.\n\nIn it are 3,200 tonnes of fertiliser. All 14 of the crew are safe: they "
    "were taken off, said the coastguard of Halvik.\n\n“We have seen no leak so far, but it blows harder now,” said "
    "its captain, Ivo Brandt. Who sails the freighter is Seabright, a firm in Cyprus."
)


def tied(one, other, days=(None, None)):
    """Which of two reports is tied to the other for having nothing of its own."""
    texts = {"one": (one, days[0]), "other": (other, days[1])}
    readings = [read_light(Report(name, text, published=day)) for name, (text, day) in texts.items()]
    return [(tie.report, tie.other) for tie in find_ties(readings) if tie.kind == "contained"]


def test_who_has_all_names_figures_and_quotations_of_another_and_none_else_may_tell_its_text_anew():
    assert tied(WIRE, ANEW) == [("other", "one")]
    assert tied(WIRE, ANEW, days=("2026-05-04", "2026-05-05")) == [("other", "one")]


@pytest.mark.parametrize(
    "of_its_own",
    [
        " The mayor, Sven Tarr, has called a meeting.",
        " A tug of 5,000 horsepower is on its way.",
        " “It lay there like a whale that lost its way,” said a fisherman.",
        " A deckhand told the Herald that the steering had failed.",
    ],
)
def test_who_has_anything_of_its_own_tells_nothing_anew(of_its_own):
    assert tied(WIRE, ANEW + of_its_own) == []


def test_neither_agencies_nor_earlier_reports_tell_anew():
    assert tied(WIRE, f"HALVIK (Allied News) - {ANEW}") == []
    assert tied(WIRE, ANEW, days=("2026-05-05", "2026-05-04")) == []


def test_of_few_names_and_figures_all_may_be_anybodys():
    assert tied(WIRE, "A freighter ran aground on a reef off Tarn. All 14 of its crew are safe, says Ivo Brandt.") == []
