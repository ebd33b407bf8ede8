"""Where something lies in a file, in words."""

_OF_LINES = (".jsonl", ".ndjson", ".txt")
"""Endings of files whose places are lines; a text has none, but a list of pairs may be called one."""


def located(file: str, place: int | None) -> str:
    """A file with the place in it, which is a line, or the number of a letter, an entry of a feed, a member."""
    if not place:
        return file
    lines = file == "-" or file.lower().removesuffix(".gz").endswith(_OF_LINES)
    return f"{file}, {'line' if lines else 'number'} {place}"
