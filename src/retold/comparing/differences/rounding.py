"""To which digit a number is given."""

from decimal import Decimal

ROUNDED = 0.001
"""Part of a number up to which digits left out are rounding where both are given as exact."""

ROUGHLY, LEAST_ROUGH = 0.03, 1000
"""Part of a number up to which digits left out are rounding where another report tells it in its own sentence, and from
which number on: 31,000 tonnes and 30,600, not 40 people and 41."""


def significance(value: float) -> float:
    """The worth of the last digit that a number is given to: 1,000 in 1,000, ten in 140, 50 in 150, one in 141."""
    if not value:
        return 0.0
    written = f"{value:.6g}" if value < 1 else f"{value:.15g}"
    exponent = Decimal(written).normalize().as_tuple().exponent
    worth = 10.0 ** int(exponent)
    return 5 * worth if written.replace(".", "").rstrip("0").endswith("5") else worth


def is_rounded(one: float, other: float) -> bool:
    """Whether one of two long numbers is the other rounded: 141,000 and 141,060, not 1,401 and 1,402."""
    return _leaves_digits_out(one, other, ROUNDED)


def is_rounded_roughly(one: float, other: float) -> bool:
    """Whether one of two large numbers may be the other as a report gives it in short: 31,000 and 30,600.

    >>> is_rounded_roughly(31_000, 30_600), is_rounded_roughly(31_000, 32_000), is_rounded_roughly(40, 41)
    (True, False, False)
    """
    return min(one, other) >= LEAST_ROUGH and _leaves_digits_out(one, other, ROUGHLY)


def _leaves_digits_out(one: float, other: float, most: float) -> bool:
    """Whether one of two numbers is the other without its last digits, and these are at ``most`` so much of it."""
    apart = abs(one - other)
    if apart > most * max(one, other):
        return False
    worth = significance(one), significance(other)
    return worth[0] != worth[1] and apart <= max(worth) / 2
