"""How captions of pictures look: whose picture it is, that it is one, or the pose of somebody in it."""

import re
from itertools import pairwise
from typing import Literal

from retold.reading.stated import MONTH, WEEKDAY

_OWNERS = (
    r"(?:AFP|Reuters|AP|EPA|EFE|DPA|Xinhua|Yonhap|Kyodo|Sputnik|NASA|KCNA|Bloomberg|CNBC|Corbis|Redux|Landov|Rex|"
    r"Shutterstock|Alamy|Zuma(?:\s?Press)?|Unsplash|iStock|Getty(?:\sImages)?|AP\sPhotos?|AP\sImages|AFP\sPhoto)"
)
_FILE = r"(?:\s*[,/|-]\s*file(?:\s?photo)?)?"
_WORDS_OF_NAME = r"[A-Z][\w.'’-]*(?:[ /,|&-]+(?:[A-Z(][\w.'’)-]*|of|for|the|and|on|via|de|von)){0,9}"

_CREDIT = re.compile(
    rf"\(\s*(?:photos?|images?|picture|credit|photograph|getty|reuters photo|reuters/|AFP/|AP/|EPA|file photo)\b"
    rf"[^()]{{0,80}}\)?\.?$"
    rf"|(?:/|©\s?|\bvia\s|\s\|\s){_OWNERS}(?:[\s/]+{_OWNERS})*{_FILE}\s*\)?\.?$"
    rf"|\[\s*(?:photo|image|picture)\b[^\][]{{0,60}}\]\s*$|\bGetty Images\s*\)?$|\bAP Photo\b.{{0,40}}$"
    rf"|\b(?:toggle|hide) caption(?:\s\d+\sof\s\d+)?$",
    re.IGNORECASE,
)
_CREDIT_IN_CAPITALS = re.compile(
    rf"(?:^|\s|\()(?:REUTERS|AFP|EPA)\s?/\s?(?:File Photo|{_WORDS_OF_NAME})\s*\)?\.?$"
    rf"|\s/\s?(?:AFP|AP|EPA)\s/\s?{_WORDS_OF_NAME}\)?$"
    rf"|\bAFP PHOTO\b.{{0,60}}$"
    rf"|(?:^|[^\w\s]\s|\w\s)Photo(?:graph)?s?\s(?:by|courtesy(?:\sof)?)\s{_WORDS_OF_NAME}\.?$"
    rf"|(?:^|[.!?)”\"’']\s)(?:Photo|Photograph|Photographer|Picture|Image|Illustration|Photo\s[Cc]redit|Credit):\s"
    rf"{_WORDS_OF_NAME}\.?$"
    rf"|[.!?)”\"’\w]\s+Credit\s?[A-Z][^.!?]{{2,60}}(?:/|\bfor The\b|\bvia\b)[^.!?]{{2,50}}$"
)
_CREDIT_SIGNS = ("(", "/", "©", "|", "[", "via", "getty", "photo", "caption")
_CREDIT_SIGNS_IN_CAPITALS = ("/", "PHOTO", "Photo", "Picture", "Image", "Illustration", "Credit")
"""What every credit of these patterns has some of: most lines have none, and searching them for a credit takes longer
than all else that is asked of a line."""

_START = re.compile(
    r"(?:(?:file\s+)?(?:photos?|image|picture|pictured|caption|image\s+caption|media\s+caption)\s*:|"
    r"image\s+(?:caption|copyright)\b|©\s?(?:reuters|afp|ap|epa|getty)\b|"
    r"FILE\s*(?:PHOTO)?\s*[-–—:]|enlarge\s+this\s+image\s+toggle\s+caption|click\s+to\s+expand\s+image|buy\s+photo\s+(?=\S)|"
    r"in\s+this\s+(?:[\w.,/]+\s+){0,6}(?:(?:file|handout|undated)\s+)?(?:photo|photograph)\b(?=,|\s(?:taken|released|"
    r"provided|made|by|from|on|in|\w+\s\w+\s(?:is|are)))|"
    r"in\s+this\s+image\s+(?:made\s+)?from\s+video|"
    r"this\s+(?:[\w.,/]+\s+){0,5}(?:photo|photograph|image|picture)\s+(?:made\s+available|released|provided)\s+by\b|"
    r"(?:facebook\s+)?twitter\s+pinterest\b)",
    re.IGNORECASE,
)
_HANDED_OUT = re.compile(
    r"\bin\sthis\s(?:[\w.,/]+\s){0,3}(?:photo|picture|photograph|image|handout|screengrab|still)\s"
    r"(?:released|provided|obtained|taken|made\savailable)\b|\(\s*file\s(?:photo|picture|image)\s*\)",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b(?:is|are|was|were)\s(?:pictured|seen|shown)\s(?:here|above|below|left|right|in\sthis|in\sa\sfile)\b(?!\s(?:is|was)\b)"
    r"|,\s(?:pictured|seen|shown)\s(?:here|above|below|left|right|with|in\s\d{4})\b"
)
_PICTURED = re.compile(r"\(pictured\b|,\spictured\b|\b(?:is|are)\spictured\b|^Pictured\b")
_LABELLED = re.compile(r"(?:Image|Photo)\s?(?=[A-Z“\"]).*\bCredit(?:\s?\.\.\.)?\s?[A-Z]")
_GALLERY = re.compile(r"(?P<number>\d{1,3})/(?P<of>\d{1,3})\s+[A-Z“\"]")

_STOCK = re.compile(
    r"(?:Splash News|Getty(?: Images)? - [A-Z]\w+|Getty Images|Barcroft (?:Media|Images)|AFP or licensors|Rex Features|"
    r"News Group Newspapers(?: Ltd)?|London News Pictures|PA:Press Association|Alamy(?: Stock Photo)?)\s+"
    r"(?!(?:Inc|said|says|has|is|was|will|CEO|and)\b)[A-Z“\"'\d]"
)
_PLAIN_AGENCY = re.compile(r"(?:EPA|Reuters|REUTERS|AFP|AP|PA|Rex|Twitter|Instagram|Facebook)\s+[A-Z“\"'\d]")

_POSE = (
    r"(?:walks?|speaks?|meets?|shakes?|poses?|stands?|arrives?|waves?|greets?|attends?|holds?|listens?|smiles?|looks?|"
    r"gestures?|addresses|sits?|boards?|leaves?|delivers?|talks?|takes?|watch(?:es)?|hugs?|embraces?|embrace|reacts?|"
    r"answers?|celebrates?|carry|carries|gathers?|marche?s?|protests?|chats?|visits?|inspects?|welcomes?|participates?)"
)
_SCENE = re.compile(
    rf"\b[A-Z][\w'’.-]*,?\s(?:[a-z]+ly\s)?{_POSE}\b.*\s(?:at|in|near|outside|during|on|with)\s.*\b"
    rf"(?i:on\s{WEEKDAY}\b|{MONTH}\s\d{{1,2}},\s(?:1[89]|20)\d\d)"
)
_POINTER = re.compile(r"\((?:left|right|centre|center|pictured|above|L|R|C|file)\)|,\s(?:left|right|center|centre),")

_QUOTES = "\"“'‘"
_CREDIT_LENGTH = 130
_LINE = 400
"""Captions are hardly longer; a paragraph of the body that looks likewise often is."""
_LABELLED_LINE = 1200
"""Agencies write a paragraph under a file photo, but always with its label in front."""
_REPEATED_LINE = 40
"""Shorter lines are repeated as answers and headings."""
_GALLERY_REPEATS = 3
_GALLERY_SIZE = 6
"""Threads of posts are numbered likewise, but shorter."""
_UNSTOPPED = 250
"""What tabloids set under a picture has no stop and is one sentence."""


def is_caption(line: str) -> bool:
    """Whether a line that does not start like a caption says what a picture shows, or whose it is."""
    if len(line) > _LINE:
        return False
    return _has_credit(line, line[-_CREDIT_LENGTH:]) or _is_shown(line) or _is_of_gallery(line)


def starts_caption(line: str) -> bool:
    """Whether a line starts with words that only captions start with."""
    return len(line) <= _LABELLED_LINE and bool(_START.match(line) or _LABELLED.match(line))


def repeated_lines(lines: list[str]) -> dict[int, Literal["caption", "furniture"]]:
    """Lines that a report has twice: in a row under two pictures, or without a stop as a link of the page.

    A sentence that is repeated once may be an error of the page, or a refrain; only several of them in a row each
    come from a gallery.
    """
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if len(line) >= _REPEATED_LINE and "(@" not in line:
            places.setdefault(line, []).append(number)
    repeated = {line: found for line, found in places.items() if len(found) > 1}
    in_a_row = {line for line, found in repeated.items() if any(b - a == 1 for a, b in pairwise(found))}
    return {
        number: "caption" if line in in_a_row else "furniture"
        for line, found in repeated.items()
        if not _has_stop(line) or (line in in_a_row and len(in_a_row) >= _GALLERY_REPEATS)
        for number in found
    }


def labels_with_agencies(lines: list[str]) -> bool:
    """Whether a report sets the agency before its captions: "Agency - Contributor The mayor at the pier"."""
    return any(_STOCK.match(line) for line in lines)


def is_labelled_with_agency(line: str) -> bool:
    """Whether a line of such a report is a caption: an agency without a verb, what it shows, and no stop."""
    if _STOCK.match(line):
        return len(line) <= _LINE
    return len(line) <= _UNSTOPPED and _PLAIN_AGENCY.match(line) is not None and not _has_stop(line)


def is_scene(line: str) -> bool:
    """Whether a line near the headline reads like a caption: somebody does something visible at a place on a day."""
    if len(line) > _LINE or line[0] in _QUOTES:
        return False
    return bool(_SCENE.search(line)) or (line[-1] != "." and bool(_POINTER.search(line)))


def _has_credit(line: str, tail: str) -> bool:
    """Whether a line tells at its end whose the picture is."""
    before = len(line) - len(tail)
    low = tail.lower()
    if any(sign in low for sign in _CREDIT_SIGNS) and _CREDIT.search(line, before):
        return True
    return any(sign in tail for sign in _CREDIT_SIGNS_IN_CAPITALS) and bool(_CREDIT_IN_CAPITALS.search(line, before))


def _is_shown(line: str) -> bool:
    """Whether a line tells that something is to be seen in the picture above it."""
    if line[0] in _QUOTES:
        return False
    low = line.lower()
    if ("this" in low or "file" in low) and _HANDED_OUT.search(line):
        return True
    if not any(word in low for word in ("pictured", "seen", "shown")):
        return False
    if _SHOWN.search(line):
        return True
    return len(line) <= _UNSTOPPED and not _has_stop(line) and _PICTURED.search(line) is not None


def _is_of_gallery(line: str) -> bool:
    """Whether a line is numbered as one of many pictures: "5/30 The pier from above"."""
    match = _GALLERY.match(line)
    return match is not None and 0 < int(match["number"]) <= int(match["of"]) >= _GALLERY_SIZE


def _has_stop(line: str) -> bool:
    """Whether a line ends like a sentence, or introduces what follows."""
    return line.rstrip("\"'”’)]").endswith((".", "!", "?", "…", ":", ","))
