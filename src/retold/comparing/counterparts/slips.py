"""Numbers one of which is the other with a slip of the pen: a nought too many, two digits that changed places."""

NOUGHTS = (10, 1000)
"""So many times the other is a number with a nought too many, or a million for a thousand."""

LEAST_DIGITS = 3
"""Digits from which on two of them that changed places are no chance."""


def noughts_apart(one: float, other: float) -> bool:
    """Whether the two differ by noughts only.

    >>> noughts_apart(6_500, 65_000), noughts_apart(6_500, 66_000)
    (True, False)
    """
    low, high = sorted((one, other))
    return low > 0 and any(abs(low * times - high) < high * 1e-9 for times in NOUGHTS)


def are_swapped(one: float, other: float) -> bool:
    """Whether the two differ by neighbouring digits that changed places only.

    >>> are_swapped(312e6, 321e6), are_swapped(312e6, 322e6)
    (True, False)
    """
    digits, others = _digits(one), _digits(other)
    if len(digits) != len(others) or len(digits) < LEAST_DIGITS:
        return False
    if len(f"{one:.0f}") != len(f"{other:.0f}"):
        return False
    apart = [n for n, (x, y) in enumerate(zip(digits, others, strict=True)) if x != y]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    first, second = apart
    return digits[first] == others[second] and digits[second] == others[first]


def significant_digits(value: float) -> int:
    """How many digits tell something: two of 6,500, one of 40 million."""
    return len(_digits(value))


def _digits(value: float) -> str:
    return f"{value:.12g}".replace(".", "").strip("0") if value < 1e12 else f"{value:.0f}".strip("0")
