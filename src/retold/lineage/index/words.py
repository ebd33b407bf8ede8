"""The words of many texts at once as numbers, with what the index asks of each word.

Everything here is arithmetic on the bytes of the texts, so that a hundred thousand reports take seconds. It is coarser
than a reading: narration is what stands outside quotation marks, sentences end at marks and at line ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_LETTER, _DIGIT, _JOINS, _ENDS = 1, 2, 4, 8


def _classes() -> bytes:
    """What each byte is; all bytes beyond ASCII count as letters."""
    found = np.zeros(256, np.uint8)
    found[128:] = _LETTER
    for char in range(128):
        if chr(char).isalpha() or chr(char) == "_":
            found[char] = _LETTER
        elif chr(char).isdigit():
            found[char] = _DIGIT
    found[list(b"'.,")] = _JOINS
    found[list(b"!?\n")] = _ENDS
    return found.tobytes()


_CLASS = _classes()
_DOT, _LINE, _QUOTE = (ord(char) for char in '.\n"')

_MASKS = np.array([(1 << 8 * count) - 1 for count in range(9)], dtype=np.uint64)
"""For the first so many bytes of eight."""

_MIX = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xFF51AFD7ED558CCD],
    dtype=np.uint64,
)
_HALF = np.uint64(32)

_PADDING = b"\n" * 32

_PLAIN = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2009\u202f‐‑‒–—―−…", " "),
}


@dataclass(frozen=True, slots=True)
class Words:
    """The narrated words of several texts in order.

    ``hashes`` numbers the words, ``facts`` marks names and numbers, ``broken`` words before which something that is
    not narrated stands or a new text begins; ``bounds`` are where each text's words begin, and the end of the last.
    """

    hashes: npt.NDArray[np.uint64]
    facts: Flags
    broken: Flags
    bounds: Places


def split(texts: Sequence[str]) -> Words:
    """The words of each text outside quotation marks; marks inside a word ("U.S.", "1,000") belong to it."""
    encoded = [_encoded(text) for text in texts]
    whole = b"\n".join(encoded) + _PADDING
    raw = np.frombuffer(whole, np.uint8)
    sizes = np.fromiter(map(len, encoded), np.int64, len(encoded)) + 1
    text_starts = np.concatenate(([0], sizes.cumsum()))
    kinds = np.frombuffer(whole.translate(_CLASS), np.uint8)
    starts, ends = _stretches(_with_joints(kinds))
    spoken = _inside_quotation(raw, starts)
    broken = np.zeros(len(starts), bool)
    if spoken is not None:
        narrated = (~spoken).nonzero()[0]
        starts, ends, broken = starts[narrated], ends[narrated], _after_gap(narrated)
    bounds = starts.searchsorted(text_starts)
    broken[bounds[:-1][bounds[:-1] < len(starts)]] = True
    return Words(_hashed(whole.lower(), starts, ends), _facts(raw, kinds, starts, ends), broken, bounds)


def _encoded(text: str) -> bytes:
    """The bytes of a text with plain quotation marks and spaces."""
    if not text.isascii():
        for mark, plain in _PLAIN.items():
            if mark in text:
                text = text.replace(mark, plain)
    return text.encode("utf-8", "surrogatepass")


def _with_joints(kinds: Bytes) -> Flags:
    """Which bytes belong to words: letters, digits, and marks between two of them."""
    inside = (kinds & (_LETTER | _DIGIT)) > 0
    joins = (kinds[1:-1] == _JOINS) & inside[:-2] & inside[2:]
    inside[1:-1] |= joins
    return inside


def _stretches(inside: Flags) -> tuple[Places, Places]:
    """Where the stretches of true values begin, and where they end."""
    changes = (inside[1:] != inside[:-1]).nonzero()[0] + 1
    if inside[0]:
        changes = np.concatenate(([0], changes))
    return changes[0::2], changes[1::2]


def _inside_quotation(raw: Bytes, starts: Places) -> Flags | None:
    """Whether each word is quoted: an odd number of marks stands before it in its line. None without any marks."""
    marks = (raw == _QUOTE).nonzero()[0]
    if not len(marks):
        return None
    lines = (raw == _LINE).nonzero()[0]
    at_line = np.concatenate(([0], marks.searchsorted(lines)))
    odd: Flags = (_before(starts, marks) - at_line[_before(starts, lines)]) % 2 == 1
    return odd


def _before(starts: Places, marks: Places) -> Places:
    """For each word how many of the marks stand before it; there are far fewer marks than words."""
    return np.bincount(starts.searchsorted(marks), minlength=len(starts)).cumsum()[: len(starts)]


def _after_gap(narrated: Places) -> Flags:
    """For each narrated word whether one that is not stands before it."""
    found = np.zeros(len(narrated), bool)
    found[1:] = narrated[1:] - narrated[:-1] > 1
    return found


def _hashed(lower: bytes, starts: Places, ends: Places) -> npt.NDArray[np.uint64]:
    """A number for each word from its first 24 bytes and its length."""
    windows = np.ndarray((len(lower) - 7,), "<u8", lower, strides=(1,))
    lengths = ends - starts
    found = _mixed(lengths.astype(np.uint64) ^ (windows[starts] & _MASKS[np.minimum(lengths, 8)]) * _MIX[0])
    for done in (8, 16):
        longer = (lengths > done).nonzero()[0]
        if len(longer):
            part = windows[starts[longer] + done] & _MASKS[np.minimum(lengths[longer] - done, 8)]
            found[longer] = _mixed(found[longer] ^ part * _MIX[1])
    return found


def _mixed(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The numbers with all bits depending on all."""
    numbers = (numbers ^ (numbers >> _HALF)) * _MIX[4]
    return numbers ^ (numbers >> _HALF)


def _facts(raw: Bytes, kinds: Bytes, starts: Places, ends: Places) -> Flags:
    """Words that begin with a digit, or with a capital where no sentence begins."""
    if not len(starts):
        return np.zeros(0, bool)
    first = raw[starts]
    capital = (first >= 65) & (first <= 90)
    stops = ((kinds == _ENDS) | (raw == _DOT)).nonzero()[0]
    behind = starts.searchsorted(stops)
    stops, behind = stops[behind < len(starts)], behind[behind < len(starts)]
    opens = np.zeros(len(starts), bool)
    opens[behind[stops >= ends[behind - 1]]] = True
    opens[0] = True
    facts: Flags = (kinds[starts] == _DIGIT) | (capital & ~opens)
    return facts
