"""Time expressions: what they mean on a given day of publication."""

import pytest

from retold.model import DateMention, Published, Sentence, Span
from retold.reading.dates import find_dates

SUNDAY = "2023-06-18"


def read(text: str, published: str | None = SUNDAY) -> tuple[DateMention, ...]:
    """The dates of a report of one sentence."""
    sentence = Sentence(0, Span(0, len(text)), "body", 0)
    return find_dates(text, (sentence,), Published(published), ())


def values(text: str, published: str | None = SUNDAY) -> list[tuple[str, str, str]]:
    """Words, type and value of each date."""
    return [(one.span.of(text), one.type, one.value) for one in read(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers will meet on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("The ministers met on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("The two met in Bali in November.", ("November", "DATE", "2022-11")),
        ("She told reporters on Friday.", ("Friday", "DATE", "2023-06-16")),
        ("He arrived in Oslo on Sunday.", ("Sunday", "DATE", "2023-06-18")),
        ("He took office in January 2021.", ("January 2021", "DATE", "2021-01")),
        ("They spoke on Tuesday night.", ("Tuesday night", "TIME", "2023-06-13TNI")),
    ],
)
def test_named_days_and_months(text: str, expected: tuple[str, str, str]) -> None:
    assert values(text) == [expected]
