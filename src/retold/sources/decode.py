"""From bytes to text, saying so where the encoding had to be guessed."""

import re
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


MOST_STRANGE = 0.5
"""Of the characters beyond ASCII so many may be no UTF-8 in a text that is taken for UTF-8 all the same.

Text in another encoding hardly ever holds valid UTF-8 by chance, one in ten of its accents at most.
"""

_ASCII = re.compile(rb"[\x00-\x7f]+")
_SIGNS = b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\xa0\xa3"
"""Euro, dots, quotation marks, dashes, fixed space and pound in Windows-1252: the only ones that many texts have."""

FEW = 0.05
"""Bytes beyond ASCII, of all, in English with some names from elsewhere; a text of another language has more."""

_LETTERS = "À-ÖØ-öø-ÿŒœŠšŽžŸ"
_NOT_ENGLISH = re.compile(
    f"[^\\x00-\\x7f{_LETTERS}{_SIGNS.decode('cp1252')}]"
    f"|[a-zß-ö][À-ÖØ-ÞŒŠŽŸ](?![A-Z])|[A-Z][À-ÖØ-ÞŒŠŽŸ][a-z]"  # a capital inside a word: a byte of another encoding
    f"|[A-Za-z][“”][A-Za-z]"
)

_STRANGE = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it came in; ``guessed`` where nothing but the bytes themselves spoke for it."""

    text: str
    encoding: str
    guessed: bool


def decode(raw: bytes, declared: str | None = None) -> Decoded | None:
    """The text of the bytes, or None for binary data.

    By byte order mark, as UTF-8, in the encoding that the document declares, as UTF-8 with a few bytes that belong to
    another encoding, and else as charset-normalizer guesses.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strict(raw, encoding)
    if b"\0" in raw[:BINARY_SAMPLE]:
        return None
    return _strict(raw, "utf-8") or (declared and _strict(raw, declared)) or _nearly_utf8(raw) or _guess(raw)


def _strict(raw: bytes, encoding: str) -> Decoded | None:
    """The text if the bytes are valid in the encoding, and there is such an encoding."""
    try:
        return Decoded(raw.decode(encoding), encoding, guessed=False)
    except (LookupError, ValueError):  # no such encoding, or not in it
        return None


def _nearly_utf8(raw: bytes) -> Decoded | None:
    """The text of bytes that are UTF-8 but for a few; those few are read as Windows-1252."""
    text = raw.decode("utf-8", errors="surrogateescape")
    strange = len(_STRANGE.findall(text))
    beyond_ascii = len(text) - len(text.encode("ascii", errors="ignore"))
    if strange > MOST_STRANGE * beyond_ascii:
        return None
    repaired = _STRANGE.sub(lambda found: _byte_of(found.group()).decode("cp1252", errors="replace"), text)
    return Decoded(repaired, "utf-8", guessed=True)


def _byte_of(escaped: str) -> bytes:
    """The byte that an escape character stands for."""
    return escaped.encode("utf-8", errors="surrogateescape")


def _guess(raw: bytes) -> Decoded | None:
    """Windows-1252, as English is written, where it gives words with few accents or is as plausible as any."""
    if _is_english(raw):
        return Decoded(raw.decode("cp1252"), "cp1252", guessed=True)
    from charset_normalizer import from_bytes

    found = list(from_bytes(raw))
    if not found:
        return None
    least = (found[0].chaos, -found[0].coherence)
    best = next((one for one in found if one.encoding == "cp1252" and (one.chaos, -one.coherence) <= least), found[0])
    return Decoded(str(best), best.encoding, guessed=True)


def _is_english(raw: bytes) -> bool:
    """Whether the bytes beyond ASCII are signs and letters of names, as Windows-1252 has them."""
    beyond = _ASCII.sub(b"", raw)
    if not beyond.translate(None, _SIGNS):
        return True
    if len(beyond) > FEW * len(raw):
        return False
    try:
        return not _NOT_ENGLISH.search(raw.decode("cp1252"))
    except UnicodeDecodeError:
        return False
