"""Whether quotation marks enclose speech, a title, or words that the writer keeps at a distance."""

import re
from bisect import bisect_left
from functools import cached_property

from retold.model import Span
from retold.model.read import QuotationKind
from retold.reading.quotations.pairs import Pair

_SCARE_WORDS = 3
"""More words than this in marks are hardly ever anything but somebody's words."""

_WINDOW = 250
"""How far from a quotation the words that attribute it are looked for, within its sentence."""

_STEMS = """
    accus acknowledg add announc argu ask assert blast brand call chant characteriz characteris cit claim
    comment conclud condemn contend criticiz criticis declar deem demand denounc describ dismiss emphasiz
    emphasis explain hail insist jok label maintain mention not phras plead prais predict proclaim promis
    question quot recall remark repli report request respond shout slam stat stress suggest testifi thank
    threaten tweet urg voic vow warn yell
"""
_FORMS = """say says said saying tell tells told telling write writes wrote written writing according statement
    statements spokesman spokeswoman spokesperson spokespeople testimony speech interview interviews labelled labelling
    referred refers admitted admits admitting admit reply describe deny denies denied declare argue claim report call"""
_CUES = frozenset(_FORMS.split()) | {stem + end for stem in _STEMS.split() for end in ("ed", "s", "es", "ing")}
_TOKEN = re.compile(r"[A-Za-z]{3,}")
_LAST_TOKEN = re.compile(r"([A-Za-z]{3,})[,:]\s*$")

_AT_A_DISTANCE = re.compile(
    r"(?:so-called|known\s+as|dubbed|nicknamed?|the\s+(?:words?|term|phrase|expression|label)|a\s?k\s?a|termed)"
    r"[\s,:]*(?:an?|the)?\s*$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:books?|films?|movies?|novels?|songs?|singles?|albums?|shows?|series|sitcoms?|plays?|musicals?|magazines?|"
    r"games?|essays?|documentar(?:y|ies)|articles?|columns?|op-ed|memoirs?|poems?|operas?|paintings?|episodes?|sequels?|"
    r"programme|program|reports?|papers?|drama|comedy|thriller|trilogy|hit|starred\s+in|starring\s+in|host\s+of)"
    r"[\s,:]*(?:called|titled|entitled|named)?[\s,:]*$|\b(?:titled|entitled|headlined|captioned)[\s,:]*$",
    re.IGNORECASE,
)
_ON_THINGS = re.compile(
    r"\b(?:t-?shirts?|shirts?|banners?|signs?|placards?|posters?|hats?|caps?|badges?|buttons?|stickers?|billboards?"
    r"|plaques?|tattoos?|murals?|graffiti|flags?|hoodies?|jackets?|leaflets?|bumper\s+stickers?)\s+"
    r"(?:(?:that|which)\s+)?(?:reads?|reading|sa(?:ys?|id|ying)|proclaiming|declaring|bearing|carrying|with|emblazoned"
    r"|printed|painted|inscribed)(?:\s+with)?(?:\s+the\s+(?:words?|slogan|message|inscription))?[\s,:]*$",
    re.IGNORECASE,
)
"""Behind these nobody speaks: the words stand on a thing."""

_LONGEST_NICKNAME = 2
_SAID = re.compile(r"\s+(?:said|says|told|tells)\b")
_IN_WORDS = re.compile(r"\bin\s+(?:[\w’'.-]+\s+){1,4}words,\s*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"”’']*\s+(?=[\"“‘'(]?[A-Z])")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*|\d+")
_SMALL = frozenset("a an the and or but of in on at to for by with from as vs de la is it".split())
_TITLE_WORDS = 12


class Surroundings:
    """One paragraph, with the places of its reporting words once they are needed."""

    def __init__(self, text: str, piece: Span) -> None:
        self._text = text
        self._piece = piece

    @cached_property
    def _cues(self) -> list[int]:
        """Where the reporting words stand."""
        return [m.start() for m in _TOKEN.finditer(self._text, *self._piece) if m.group().lower() in _CUES]

    def kind_of(self, pair: Pair) -> QuotationKind:
        """What the marks are for; speech unless the words are few and nobody seems to say them, or a title."""
        text = self._text
        inside = text[pair.span.start : min(pair.span.end, pair.span.start + 400)].strip()
        words = _WORD.findall(inside)
        before = text[max(self._piece.start, pair.marks.start - 60) : pair.marks.start]
        distant = _AT_A_DISTANCE.search(before) is not None
        if _ON_THINGS.search(before):
            return "scare"
        if _is_title(inside, words, before) and not distant:
            return "title"
        if _IN_WORDS.search(before):
            return "speech"
        if len(words) <= _LONGEST_NICKNAME and self._is_nickname(pair, words):
            return "scare"
        if len(words) > _SCARE_WORDS or inside.endswith((",", "?", "!")) or self._is_sentence(pair, inside):
            return "speech"
        return "scare" if distant or not self._is_attributed(pair) else "speech"

    def _is_nickname(self, pair: Pair, words: list[str]) -> bool:
        """Whether somebody is called so who says something: Rebel commander "Ghost" said."""
        text, start = self._text, pair.marks.start
        if not words or not all(word[0].isupper() for word in words) or not text[start - 2 : start - 1].isalpha():
            return False
        return text[start - 1] == " " and _SAID.match(text, pair.marks.end) is not None

    def _is_sentence(self, pair: Pair, inside: str) -> bool:
        """Whether a whole sentence stands in the marks and nothing beside it: "We'll win." That was all he said."""
        before = self._text[max(self._piece.start, pair.marks.start - 9) : pair.marks.start].rstrip()
        return inside.endswith((".", "…")) and inside[0].isupper() and (not before or before[-1] in ".!?…:\"”’'")

    def _is_attributed(self, pair: Pair) -> bool:
        """Whether a reporting word stands in the sentence around the marks."""
        start, end = self._sentence_around(pair)
        cues = self._cues
        before = bisect_left(cues, start) < bisect_left(cues, pair.marks.start)
        return before or bisect_left(cues, pair.marks.end) < bisect_left(cues, end)

    def _sentence_around(self, pair: Pair) -> Span:
        """The sentence that a quotation stands in, as far as the window shows it."""
        text, (first, last) = self._text, self._piece
        start, end = max(first, pair.marks.start - _WINDOW), min(last, pair.marks.end + _WINDOW)
        start = max((m.end() for m in _SENTENCE_END.finditer(text, start, pair.marks.start)), default=start)
        if text[pair.span.end - 1] in ".!?" and text[pair.marks.end : pair.marks.end + 2].strip()[:1].isupper():
            return Span(start, pair.marks.end)
        stop = _SENTENCE_END.search(text, pair.marks.end, end)
        return Span(start, stop.start() if stop else end)


def _is_title(inside: str, words: list[str], before: str) -> bool:
    """Whether the words are written like a title: every one that is not small with a capital."""
    if not words or len(words) > _TITLE_WORDS or not words[0][0].isupper():
        return False
    capitals = all(word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL for word in words)
    return capitals and (
        bool(_WORK.search(before)) or (len(words) > 1 and inside[-1] not in ".?!," and not _said(before))
    )


def _said(before: str) -> bool:
    """Whether the words before the marks end with a reporting word and a comma or colon."""
    last = _LAST_TOKEN.search(before)
    return last is not None and last[1].lower() in _CUES
