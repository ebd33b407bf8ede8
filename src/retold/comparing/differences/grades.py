"""Words that say how sure something is, and what weakens a statement in any wording."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from retold.model import Span
from retold.text import fold

Grade = Literal["plain", "sure", "likely", "reported", "possible"]

# The words that grade a statement. "plain" words (will) are as sure as no word at all, and count only where the
# other report has a weaker word in their place; "sure" ones insist.
_GRADES: dict[Grade, str] = {
    "plain": r"will(?! of\b)|'ll|shall|is|are|was|were|has|have|had|did|proved|confirmed(?: that)?|proven|known",
    "sure": r"certain(?:ly)?(?: to| that)?|definitely|undoubtedly|surely|no doubt|without (?:a )?doubt|sure to|bound to"
    r"|(?<!not )(?:is|are|was|were) clear(?:ly)? that|beyond doubt|guaranteed to|undisputed",
    "likely": r"(?<!un)likely(?: to| that)?|probably|probable|presumably|apparently|apparent|evidently|seemingly"
    r"|appear(?:s|ed|ing)? to|appear(?:s|ed)? that|seem(?:s|ed|ing)? (?:to|that)|(?<!would be )expect(?:s|ed)? to"
    r"|(?<!would be )expected"
    r"|believed to|thought to|presumed|in all likelihood|poised to|set to|looks? (?:set|likely) to",
    "reported": r"reportedly|reported to(?= be| have)|alleged(?:ly)?|supposed(?:ly)?|purported(?:ly)?|suspected"
    r"|rumou?red|unconfirmed|claimed(?: that)?|claims(?: that)?|said to(?= be| have)"
    r"|suggest(?:s|ed|ing)? that|hint(?:s|ed)?|(?:(?<=its )|(?<=his )|(?<=her )|(?<=their ))reported",
    "possible": r"may(?! \d)|might|could(?! no longer| not|n't)|possib(?:ly|le(?! to))(?: that)?|possibility|perhaps"
    r"|maybe|potential(?:ly)?|conceivabl[ey]|unlikely(?: to)?",
}
_PATTERN = re.compile(
    r"(?<![\w'-])(?:" + "|".join(f"(?P<{grade}>{words})" for grade, words in _GRADES.items()) + r")(?![\w'-])"
)
_AUXILIARY = re.compile(r"is|are|was|were|has|have|had|did")
STRENGTH: dict[Grade, int] = {"sure": 4, "plain": 4, "likely": 3, "reported": 3, "possible": 2}
WEAK: tuple[Grade, ...] = ("likely", "reported", "possible")

# Between sentences in other words: what can be missed where it is gone, and what can stand for it in any wording.
_WEAKENS = re.compile(
    r"likely(?: to)?|probabl[ey]|presumably|apparent(?:ly)?|seemingly|appear(?:s|ed)? to|seem(?:s|ed)? to|"
    r"expected(?: to)?|believed to|thought to|reported(?:ly)?|allegedly|alleged|suspected|may|might|could|possibly|"
    r"possible that|perhaps|maybe|potential(?:ly)?"
)
_SOFT = re.compile(
    r"\b(?:may|might|could|can|would|should|likely|probab\w+|presum\w+|apparent\w*|seem\w*|appear\w*|expect\w*|believ\w+|"
    r"thought|think\w*|report(?:s|ed|edly|ing)?|alleg\w+|suspect\w*|possib\w+|perhaps|maybe|potential\w*|anticipat\w+|forecast\w*|able|"
    r"capab\w+|said to|according|claim\w*|suppos\w+|suggest\w*|indicat\w*|plan\w*|intend\w*|due|estimat\w+|accus\w+|"
    r"charg\w+|risk\w*|danger\w*|threat\w*|if|whether|rumou?r\w*|predict\w*|chance\w*|prospect\w*|fear\w*|hop\w+|"
    r"unclear|uncertain\w*|unknown|not known|not clear|questions?|mystery|unconfirmed|so-called|allow\w*|enabl\w+|"
    r"set to|ready to|about to|to be|cannot|ruled out|negotiat\w+|in talks)\b"
)


class Hedge(NamedTuple):
    """A grading word and how sure it makes what it stands with."""

    span: Span
    grade: Grade


def find_graded(text: str, spans: Iterable[Span]) -> list[Hedge]:
    """The grading words of some stretches in order; "May" the month and auxiliaries by themselves left out."""
    found = []
    for span in spans:
        folded = fold(span.of(text))
        for match in _PATTERN.finditer(folded):
            written = text[span.start + match.start() : span.start + match.end()]
            if written in ("May", "Will") and match.start():
                continue
            grade = match.lastgroup
            if grade in _GRADES and not _AUXILIARY.fullmatch(match.group()):
                start, end = span.start + match.start(), span.start + match.start() + len(match.group().rstrip())
                found.append(Hedge(Span(start, end), grade))
    return found


def weakens(written: str) -> bool:
    """Whether a grading word is missed where a rewording drops it; ``written`` is folded."""
    return _WEAKENS.fullmatch(written.rstrip()) is not None


def has_weakening(written: str) -> bool:
    """Whether folded text holds a grading word that would be missed."""
    return any(weakens(match.group()) for match in _PATTERN.finditer(written))


def is_soft(written: str) -> bool:
    """Whether folded text holds anything at all that can stand for a weakening word."""
    return _SOFT.search(written) is not None
