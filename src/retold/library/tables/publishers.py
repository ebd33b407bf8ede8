"""One key for the spellings of a publisher's name: "the post" and "The Post " are one."""

import unicodedata


def publisher_key(name: str | None) -> str | None:
    """The name without case, white space around and between its words, and a leading "the".

    >>> publisher_key("The  Daily Post ")
    'daily post'
    """
    if name is None:
        return None
    words = unicodedata.normalize("NFKC", name).casefold().split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
