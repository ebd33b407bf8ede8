"""What sort of source the words of a statement name."""

import pytest

from retold.model import Report
from retold.reading import read


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("A baker", "unnamed"),
        ("Protesters", "unnamed"),
        ("One of the miners", "unnamed"),
        ("The coach", "person"),
        ("His lawyer", "person"),
        ("The inspector", "official"),
        ("The hospital", "organisation"),
        ("The letter", "document"),
        ("The newspaper", "media"),
        ("Witnesses", "witness"),
        ("The airline", "company"),
    ],
)
def test_source_type(source: str, kind: str) -> None:
    assert [one.source_type for one in read(Report("r", f"{source} said the street was full.")).statements] == [kind]
