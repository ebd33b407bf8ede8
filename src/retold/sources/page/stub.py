"""What a page shows of a report that is sold: its beginning, and lines that ask the reader to pay for the rest."""

import re
from collections.abc import Mapping
from typing import Any

BEGINNING = "perhaps only the beginning: the page asks to be paid for the rest"
_MOST_WORDS = 150
"""Longer texts are whole: whoever saved the page had paid, and the lines that ask stay hidden in it."""

_LONGEST = 250
_ASKS = re.compile(
    r"""\W*(to\ (continue|keep|carry\ on)\ reading\b|(continue|keep)\ reading\ (with|by|for)\b
    |(already|not\ yet)\ (a\ |an\ )?(subscriber|subscribed|member|registered)[^.!?]{0,20}\?
    |subscribe\ (now\ )?(to|and)\ (continue|keep|read|unlock)\b|(log|sign)\ in\ (to|and)\ (continue|keep|read)\b
    |register\ (now\ |for\ free\ |free\ )?to\ (continue|keep|read)\b|unlock\ (this|the\ full)\ (article|story)\b
    |you(['’]ve|\ have)\ (reached|used)\ .{0,40}\b(free\ )?(articles?|limit)\b
    |you(['’]ve|\ have)\ (read|viewed|seen)\ [^.!?]{0,30}\bfree\ (articles?|stories|story|reports?)\b
    |(the\ rest\ of\ )?this\ (article|story|content|report)\ is\ (only\ )?(for|available\ (only\ )?to|reserved\ for)
    \ (our\ )?(paying\ |premium\ )?(subscribers|members)\b)""",
    re.IGNORECASE | re.VERBOSE,
)


def asks_to_pay(line: str) -> bool:
    """Whether a line asks for money or a name before it lets anybody read on.

    >>> asks_to_pay("To continue reading, subscribe today. Already a subscriber? Log in.")
    True
    """
    return len(line) <= _LONGEST and _ASKS.match(line) is not None


def is_beginning(article: Mapping[str, Any], lines: list[str], text: str) -> bool:
    """Whether a page with these lines has no more of its report than the beginning."""
    sold = article.get("isAccessibleForFree") in (False, "False", "false") or any(map(asks_to_pay, lines))
    return sold and len(text.split()) <= _MOST_WORDS
