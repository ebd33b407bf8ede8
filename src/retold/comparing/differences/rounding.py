"""To which digit a number is given."""

from decimal import Decimal

ROUNDED = 0.001
"""Part of a number up to which digits left out are rounding where both are given as exact."""


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
    worth = significance(one), significance(other)
    apart = abs(one - other)
    return worth[0] != worth[1] and apart <= max(worth) / 2 and apart <= ROUNDED * max(one, other)
