"""What pages show in the place of an article: notices on cookies, checks of the browser, doors that stay shut."""

import re

MOST_WORDS_OF_A_WALL = 150
"""A page of more words has an article behind its notice."""

_WALL = re.compile(
    r"""(we|(this|our)\ (web)?site)\b.{0,40}?\b(value|respect|care\ about)s?\ your\ privacy
    |(we|(this|our)\ (web)?site)(\ and\ our\ partners)?\ uses?\ cookies
    |before\ you\ continue\ to\b
    |(please\ )?(enable|turn\ on|allow)\ (javascript|cookies)\b
    |access\ denied\s*(\n|you\ don.t\ have\ permission)
    |(checking\ your\ browser|verify\ (that\ )?you\ are\ (a\ )?human|are\ you\ a\ robot)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a page begins that is shown in the place of an article."""

INSTEAD = "a notice on cookies or a check of the browser in the place of an article"
"""What is wrong with such a text."""


def is_wall(text: str) -> bool:
    """Whether a text is no article but what was shown in its place."""
    return _WALL.match(text.lstrip()) is not None and len(text.split()) <= MOST_WORDS_OF_A_WALL
