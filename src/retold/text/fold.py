"""A view of a text in which typography does not matter."""

APOSTROPHES = "‘’‚‛`´ʼ′"
"""What is written for a plain apostrophe."""

_PLAIN = {
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
}


def fold(text: str) -> str:
    """The text with plain quotation marks, dashes and spaces, in lower case; every offset stays the same.

    >>> print(fold("“It’s” — HE said"))
    "it's" - he said
    """
    plain = _with_plain_marks(text)
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


def _with_plain_marks(text: str) -> str:
    """The text with plain marks: one replacement for each mark that it has takes a tenth of looking at each letter."""
    if text.isascii():
        return text.replace("`", "'").replace("\t", " ")
    for mark, plain in _PLAIN.items():
        if mark in text:
            text = text.replace(mark, plain)
    return text
