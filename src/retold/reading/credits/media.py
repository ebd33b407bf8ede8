"""Media that a report names as where it has things from, and whom somebody spoke to; read from the text alone."""

import re
from collections.abc import Callable, Iterator, Sequence

from retold.model import NamedMedium, Sentence, Span
from retold.text.nations import nation_of

_GAP = r"(?:[^\S\n]+|\n(?!\s))"
_NAME = re.compile(rf"[A-Z](?:[\w’'-]|\.(?=\w))*(?:{_GAP}(?:(?:of|and|the){_GAP})?[A-Z][\w’'-]*)*")
_KIND = (
    rf"(?:{_GAP}(?:daily|weekly|local|online|news))?(?:{_GAP}(?:newspaper|paper|agency|website|site|service|magazine"
    r"|broadcaster|radio|television|channel|station|network))?"
)
_REPORTS = (
    r"(?:reported|reports|report|writes|wrote|written|says|said|revealed|reveals|disclosed|discloses|learned|quotes"
    r"|quoted|cites|cited|claimed|claims|published|broke|broadcast|aired|seen|obtained)\b"
)
_SOON = (
    rf"(?:,?{_GAP}(?:first|has|had|have|also|later|earlier|since|exclusively|itself|yesterday|today"
    rf"|(?:on{_GAP})?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))*"
)
_SPOKE = rf"\b(?i:told|telling|tells|(?:spoke|spoken|speaking){_GAP}(?:to|with)|interview(?:ed)?{_GAP}(?:with|by))"
_FROM = (
    rf"\b(?i:(?:seen|obtained|reviewed|published|reported|revealed|cited|quoted|broadcast|aired|posted){_GAP}(?:by|in)"
    rf"|according{_GAP}to|citing|quoting|reports?{_GAP}(?:by|in|from))"
)
_INVERTED = rf"[,”\"]{_GAP}{_REPORTS}"
_ARTICLE = (
    rf"{_GAP}(?:[Tt]he{_GAP}|[Aa]n?{_GAP})?"
    rf"(?:(?:news{_GAP})?(?:agency|newspaper|paper|website|magazine|broadcaster){_GAP})?$"
)
_SPOKE_BEFORE = re.compile(rf"{_SPOKE}{_ARTICLE}")
_FROM_BEFORE = re.compile(rf"(?:{_FROM}|{_INVERTED}){_ARTICLE}")
_SAYS_BEHIND = re.compile(
    rf"{_KIND}{_SOON}{_GAP}{_REPORTS}|{_KIND}:\s*[“\"‘']|(?:[’']s?)?{_KIND}{_GAP}(?:report|story|investigation|account)s?\b"
)
_CALLED = re.compile(
    rf"(?:^|[^\w.])[Tt]he{_GAP}(?P<behind>{_NAME.pattern}){_GAP}(?:news{_GAP}(?:agency|site)|newspaper|newswire|agency)\b"
    rf"|\b(?:news{_GAP})?(?:agency|newspaper){_GAP}(?P<before>{_NAME.pattern})"
)
_NO_MEDIA = frozenset(["un", "u.n", "eu", "us", "u.s", "united nations", "european union", "intelligence", "space"])
"""Others have agencies, too."""

_BEFORE = 60
"""Characters before a name in which what shows it to be a source is looked for."""

_THE_ONE = (
    r"(?:[Tt]he|[Tt]hat)\s+(?:news)?(?:paper|agency|station|broadcaster|channel|magazine|website|outlet|site)\b"
    r"(?!\s+[A-Z])"
)
_ANEW = re.compile(rf"(?P<spoke>{_SPOKE})\s+{_THE_ONE}|{_FROM}\s+{_THE_ONE}|\b{_THE_ONE}{_SOON}{_GAP}{_REPORTS}")
_TO_US = re.compile(
    rf"{_SPOKE}{_GAP}(?P<us>us\b|me\b|(?:our|this){_GAP}\w+|reporters\b|journalists\b|(?:a|the){_GAP}(?:news|press){_GAP}conference)"
)
_WHOSE = re.compile(
    rf"(?:^|(?<=\n))\W*(?:(?i:source|via|from|by|credit)\b[:\s]\s*)?(?:[Tt]he{_GAP})?(?P<line>{_NAME.pattern})\W*(?=\n|$)"
    rf"|\bThis{_GAP}(?:report|story|article|piece){_GAP}(?:(?:was|is){_GAP})?(?:(?:first|originally){_GAP})?"
    rf"(?:appeared|published|ran){_GAP}(?:in|by|on){_GAP}(?:[Tt]he{_GAP})?(?P<name>{_NAME.pattern})"
)
_LAST = 300
"""Characters at the end of a report in which it says where its text first appeared."""

_BEGINNING = re.compile(
    r"^(?:On\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|As|But|And|In|While|Yet|Earlier|When|Later|The|Also|On|After)"
    r"\s+(?=[A-Z])"
)
_DAY = re.compile(
    r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b.*",
    re.DOTALL,
)


def find_named_media(text: str, sentences: Sequence[Sentence], is_one: Callable[[str], bool]) -> Iterator[NamedMedium]:
    """The media that the body of a report names where it says from whom it has things, or to whom they were said.

    ``is_one`` tells which names are media's. "The paper" is the one named so before. Somebody who spoke to "us" spoke
    to the report's own medium; who spoke to reporters spoke to nobody by name.
    """
    named = ""
    for sentence in sentences:
        if sentence.section != "body":
            continue
        for name, span, spoke in sorted(_in_sentence(text, sentence.span, is_one), key=lambda one: one[1]):
            named = name if name not in ("", "us", "the one") else named
            if name != "the one" or named:
                yield NamedMedium(named if name == "the one" else name, span, sentence.number, spoke)


def called_media(text: str) -> Iterator[str]:
    """The names that a text calls newspapers or agencies, however these are made: "the Wireline agency"."""
    for match in _CALLED.finditer(text):
        name = _bare(match["behind"] or match["before"])
        if name.lower() not in _NO_MEDIA and nation_of(name) is None:
            yield name


def find_makers(text: str, is_one: Callable[[str], bool]) -> Iterator[tuple[str, Span]]:
    """The media that the end of a report says it is from: "Source: Wireline", "This report first appeared in"."""
    for match in _WHOSE.finditer(text, max(0, len(text) - _LAST)):
        group = "line" if match["line"] else "name"
        if is_one(name := _bare(match[group])):
            yield name, Span(*match.span(group))


def _in_sentence(text: str, span: Span, is_one: Callable[[str], bool]) -> Iterator[tuple[str, Span, bool]]:
    """Each name with the words that show what it stands for, and whether somebody spoke to it."""
    for match in _NAME.finditer(text, *span):
        name = _bare(match[0])
        if not is_one(name):
            continue
        start = max(span.start, match.start() - _BEFORE)
        if spoke := _SPOKE_BEFORE.search(text[start : match.start()]):
            yield name, Span(start + spoke.start(), match.end()), True
        elif source := _FROM_BEFORE.search(text[start : match.start()]):
            yield name, Span(start + source.start(), match.end()), False
        elif says := _SAYS_BEHIND.match(text, match.end(), span.end):
            yield name, Span(match.start(), says.end()), False
    for match in _ANEW.finditer(text, *span):
        yield "the one", Span(*match.span()), match["spoke"] is not None
    for match in _TO_US.finditer(text, *span):
        yield "us" if match["us"].startswith(("us", "me", "our", "this")) else "", Span(*match.span()), True


def _bare(name: str) -> str:
    """A name without what a sentence begins with, and without the day that follows."""
    while (shorter := _BEGINNING.sub("", name)) != name:
        name = shorter
    return re.sub(r"[’']s$", "", _DAY.sub("", name).rstrip("."))
