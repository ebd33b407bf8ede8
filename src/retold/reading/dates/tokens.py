"""A sentence as a string of word kinds, so that the grammar can be regular expressions over kinds.

Every token becomes one character that stands for its kind; positions in that string are numbers of tokens.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

from retold.model import Span
from retold.reading.dates.lexicon import CAPITALISED, WORD_KINDS

_TOKEN = re.compile(
    r"""
    (?P<plain>[a-z]+(?=[ ,\n])(?<!\bfy))
    |(?=\S)(?:                      # at once past spaces, where else every kind is tried: 2.6 times as fast
    (?P<meridiem>[ap]\.m\b\.?)
    |(?P<short_quarter>q[1-4]\b|[1-4]q\b)
    |(?P<short_half>h[12]\b(?!-)|[12]h\b(?!-))
    |(?P<fiscal_short>fy\s?(?:19|20)\d\d(?:[/-]\d\d)?\b)
    |(?P<word>[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)?)
    |(?P<iso>[12]\d{3}-[01]\d-[0-3]\d(?:t\d\d:\d\d(?::\d\d)?z?)?(?![\d-]))
    |(?P<slashed>\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)
        |\d{1,2}-\d{1,2}-(?:19|20)\d\d(?![\d-]))
    |(?P<season_years>(?:19|20)\d\d/\d\d(?![\d/]))
    |(?P<short_year>(?:(?<=\bof\s)|(?<=\bin\s)|(?<=\bsince\s))'\d\d(?![\d'\w]))
    |(?P<mixed>\d{1,2}(?:\s?[½¼¾]|[1-3]/[24](?![\d/])))
    |(?P<fraction>[123]/[24](?![\d/])|[½¼¾])
    |(?P<clock>[012]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:])|[01]?\d\.[0-5]\d(?=\s?[ap]\.?m\b|\s(?:this|in\sthe)\s(?:morning|afternoon|evening)\b)
        |[012]\dh[0-5]\d\b)
    |(?P<decade>(?:'|\b)(?:1[5-9]|20)?[1-9]0'?s\b|\b(?:1[5-9]|20)00'?s\b)
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
    |(?P<amount>[$£€¥#]\s?\d[\d,.]*|\d[\d,.]*\s?%)
    |(?P<year>(?:1[5-9]|20)\d\d(?![\d,.:/%]*\d|%|\w))
    |(?P<day>(?:[12]\d|3[01]|0?[1-9])(?![\d,.:/%]*\d|%|(?![ap]\.?m\b)[^\W\d_]))
    |(?P<number>\d+(?:[.,]\d+)*(?!\w))
    |(?P<possessive>'s\b|'(?!\w))
    |(?P<comma>,)
    |(?P<dot>\.)
    |(?P<hyphen>(?<=\w)-(?=['\w]))
    |(?P<dash>-+)
    |(?P<other>\d\w*|[^\s\w])
    )
    """,
    re.VERBOSE,
)

_WORDS = ("plain", "word")
_CHARS: dict[str, str] = {}


def char_of(kind: str) -> str:
    """The one character that stands for a kind of token: of Latin-1, whose classes compile and match sooner."""
    return _CHARS.setdefault(kind, chr(0x80 + len(_CHARS)))


_WORD_CHARS = {word: char_of(kind) for word, kind in WORD_KINDS.items()}
_GROUP_CHARS = {group: char_of(group) for group in _TOKEN.groupindex if group not in _WORDS}
_OTHER = char_of("other")
_KIND_OF = {char: kind for kind, char in _CHARS.items()}


@dataclass(slots=True)
class Tokens:
    """The tokens of one sentence: ``words`` in lower case with plain marks, ``kinds`` one character each.

    ``quoted`` are the quotations that reach into the sentence, ``caption`` says that it stands in a caption.
    """

    text: str
    words: list[str]
    starts: list[int]
    kinds: str
    quoted: tuple[Span, ...] = ()
    caption: bool = False

    def quotation(self, number: int) -> int | None:
        """The number of the quotation that a token stands in; None outside all of them."""
        start = self.starts[number]
        last = bisect_right(self.quoted, start, key=attrgetter("start")) - 1
        return next((found for found in (last, last - 1) if found >= 0 and start < self.quoted[found].end), None)

    def end(self, number: int) -> int:
        """Where a token ends in the text."""
        return self.starts[number] + len(self.words[number])

    def capital(self, number: int) -> bool:
        """Whether a token begins with a capital in the text."""
        return 0 <= number < len(self.starts) and self.text[self.starts[number]].isupper()

    def kind(self, number: int) -> str:
        """The kind of a token, by name."""
        return _KIND_OF[self.kinds[number]]

    def word(self, number: int) -> str:
        """The token, or an empty string beyond the ends of the sentence."""
        return self.words[number] if 0 <= number < len(self.words) else ""


def tokenize(text: str, folded: str, start: int, end: int, quoted: tuple[Span, ...] = ()) -> Tokens:
    """The tokens of ``text[start:end]``; ``folded`` is the text with plain marks in lower case."""
    words: list[str] = []
    starts: list[int] = []
    kinds: list[str] = []
    for match in _TOKEN.finditer(folded, start, end):
        group, word, first = match.lastgroup, match[0], match.start()
        words.append(word)
        starts.append(first)
        kinds.append(_word_char(word, text[first]) if group in _WORDS else _GROUP_CHARS[str(group)])
    return Tokens(text, words, starts, "".join(kinds), quoted)


def _word_char(word: str, first: str) -> str:
    """The character for a word; names of months that are also other words need their capital."""
    char = _WORD_CHARS.get(word, _OTHER)
    return _OTHER if char != _OTHER and word in CAPITALISED and not first.isupper() else char
