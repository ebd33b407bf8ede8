"""From bytes to text, saying so where the encoding had to be guessed."""

from dataclasses import dataclass

BINARY_SAMPLE = 8192
"""Bytes that are looked at to tell a binary file; as in git, a NUL among them decides."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it came in; ``guessed`` where nothing but the bytes themselves spoke for it."""

    text: str
    encoding: str
    guessed: bool


def decode(raw: bytes) -> Decoded | None:
    """The text of the bytes: by byte order mark, as UTF-8, else by charset-normalizer; None for binary data."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strict(raw, encoding)
    if b"\0" in raw[:BINARY_SAMPLE]:
        return None
    return _strict(raw, "utf-8") or _guess(raw)


def _strict(raw: bytes, encoding: str) -> Decoded | None:
    """The text if the bytes are valid in the encoding."""
    try:
        return Decoded(raw.decode(encoding), encoding, guessed=False)
    except UnicodeDecodeError:
        return None


def _guess(raw: bytes) -> Decoded | None:
    """The most plausible reading of bytes that are no UTF-8."""
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    return Decoded(str(best), best.encoding, guessed=True) if best else None
