"""Whether quotation marks enclose speech, a title, or words that the writer keeps at a distance."""

import re

from retold.model import Span
from retold.model.read import QuotationKind
from retold.reading.quotations.pairs import Pair

_SCARE_WORDS = 3
"""More words than this in marks are hardly ever anything but somebody's words."""

_WINDOW = 250
"""How far from a quotation the words that attribute it are looked for, within its paragraph."""

_CUE = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)|according\s+to|"
    r"describ(?:ed?|es|ing)|call(?:ed|s|ing)|wr(?:ote|ites?|itten|iting)|tweet(?:ed|s)?|"
    r"(?:insist|warn|claim|report|explain|demand|condemn|comment|remark|assert|contend|suggest|mention|respond|maintain|"
    r"proclaim|denounc|accus|argu|prais|urg|promis|announc|acknowledg|declar|not|quot|stat|testifi|repli|vow|stress|"
    r"emphasi[sz]|critici[sz]|dismiss|brand|label+|refer+|recall|thank|conclud|admit+|shout|chant|yell|joke?|predict|"
    r"blast|slam+|hail)(?:ed|s|es|ing)|statement|spokes\w+|interview|speech|testimony|"
    r"in\s+(?:his|her|their|its)\s+words|voiced|cited|characteri[sz](?:ed|es|ing)|deem(?:ed|s)|labeled)\b",
    re.IGNORECASE,
)
_AT_A_DISTANCE = re.compile(
    r"(?:so-called|(?:otherwise|better|also|commonly)?\s*known\s+as|dubbed|nicknamed|nickname|the\s+(?:word|words|term|phrase|"
    r"expression|label)|a\s+k\s*a|termed)[\s,:]*(?:an?|the)?\s*$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:books?|films?|movies?|novels?|songs?|singles?|albums?|shows?|series|sitcoms?|plays?|musicals?|magazines?|"
    r"games?|essays?|documentar(?:y|ies)|articles?|columns?|op-ed|memoirs?|poems?|operas?|paintings?|episodes?|sequels?|"
    r"programme|program|reports?|papers?|drama|comedy|thriller|trilogy|hit|starred\s+in|starring\s+in|host\s+of)"
    r"[\s,:]*(?:called|titled|entitled|named)?[\s,:]*$|\b(?:titled|entitled|headlined|captioned)[\s,:]*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’']*\s+(?=[\"“‘'(]?[A-Z])")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*|\d+")
_SMALL = frozenset("a an the and or but of in on at to for by with from as vs de la is it".split())


def kind_of_quotation(text: str, piece: Span, pair: Pair) -> QuotationKind:
    """What the marks are for; speech unless the words are few and nobody seems to say them, or a title."""
    inside = pair.span.of(text).strip()
    words = _WORD.findall(inside[:400])
    before = text[max(piece.start, pair.marks.start - 60) : pair.marks.start]
    if _is_title(inside, words, before):
        return "title"
    if len(words) > _SCARE_WORDS or inside.endswith((",", "?", "!")):
        return "speech"
    if _AT_A_DISTANCE.search(before) or not _CUE.search(_sentence_around(text, piece, pair)):
        return "scare"
    return "speech"


def _is_title(inside: str, words: list[str], before: str) -> bool:
    """Whether the words are written like a title: every one that is not small with a capital."""
    if not words or len(words) > 12 or inside.endswith(",") or not words[0][0].isupper():
        return False
    capitals = all(word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL for word in words)
    return capitals and (bool(_WORK.search(before)) or (len(words) > 1 and inside[-1] not in ".?!"))


def _sentence_around(text: str, piece: Span, pair: Pair) -> str:
    """The sentence that a quotation stands in, without the quotation."""
    before = text[max(piece.start, pair.marks.start - _WINDOW) : pair.marks.start]
    after = text[pair.marks.end : min(piece.end, pair.marks.end + _WINDOW)]
    start = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
    ended = pair.span.end > pair.span.start and text[pair.span.end - 1] in ".!?" and after[:2].strip()[:1].isupper()
    end = _SENTENCE_END.search(after)
    return before[start:] + " " + ("" if ended else after[: end.start()] if end else after)
