"""How fine a TIMEX3 value is."""

import re
from functools import lru_cache

from retold.model.read import Granularity

_LENGTHS: dict[str, Granularity] = {
    "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_FORMS: tuple[tuple[str, Granularity], ...] = (
    (r".*T(?:MO|AF|EV|NI)", "part_of_day"),
    (r".*T\d\d:\d\d(?::\d\d)?Z?", "minute"),
    (r".{4}-WXX-\d|.{4}-[X\d]{2}-[X\d]{2}", "day"),
    (r".{4}-W[X\d]{2}-WE", "weekend"),
    (r".{4}-W[X\d]{2}", "week"),
    (r".{4}-[X\d]{2}", "month"),
    (r".{4}-Q[X\d]", "quarter"),
    (r".{4}-H[X\d]", "half"),
    (r".{4}-(?:SP|SU|FA|WI)", "season"),
    (r"\d{4}|XXXX", "year"),
    (r"\d{3}", "decade"),
    (r"\d{2}", "century"),
    (r"\d", "millennium"),
)


@lru_cache(maxsize=4096)
def granularity_of(value: str) -> Granularity | None:
    """The finest unit that a value tells; None for what names no time, such as ``PAST_REF``.

    >>> granularity_of("2022-11"), granularity_of("P2Y6M"), granularity_of("PT2H"), granularity_of("PAST_REF")
    ('month', 'month', 'hour', None)
    """
    if re.match(r"P(?:T|[X\d])", value):
        return _LENGTHS[("T" if "T" in value else "") + value[-1]]
    first = value.partition("/")[0]
    return next((name for form, name in _FORMS if re.fullmatch(form, first)), None)
