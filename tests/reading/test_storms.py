"""Storms that bear first names, in a report read as a whole."""

import pytest

from retold.model import Report
from retold.reading import read


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Storm Ciara hit Wales. Ciara felled trees.", {"Storm Ciara": "other", "Wales": "place"}),
        ("Tropical Storm Debby grew. Debby weakened later.", {"Tropical Storm Debby": "other"}),
        ("Ciara, the storm that hit Wales, killed one.", {"Ciara": "other", "Wales": "place"}),
        ("A storm named Dennis came. Dennis was strong.", {"Dennis": "other"}),
        ("Storms Ciara and Dennis came. Dennis was strong.", {"Storms Ciara": "other", "Dennis": "other"}),
        ("Storm Debby grew, said Debby Lee.", {"Storm Debby": "other", "Debby Lee": "person"}),
    ],
)
def test_a_storm_is_no_person(text: str, entities: dict[str, str]) -> None:
    assert {one.name: one.kind for one in read(Report("r", text)).entities} == entities
