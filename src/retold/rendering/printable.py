"""Text from anywhere made safe for a terminal."""

_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_ORDER = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SURROGATES = range(0xD800, 0xE000)
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_TABLE = dict.fromkeys((*_CONTROLS, *_ORDER, *_SURROGATES), "\ufffd") | dict.fromkeys(map(ord, _SPACES), " ")


def printable(text: str) -> str:
    """The text on one line, as long as it was: spaces for every white space, "\ufffd" for what steers a terminal.

    That is control characters (colours, titles, moves of the cursor), those that turn the order of writing round, and
    halves of characters, which cannot be written at all.
    """
    return text.translate(_TABLE)
