"""The addresses of pages. A name of a report or story, whatever is in it, is one plain segment of a path.

Letters, digits, "_", "-" and ":" stand as they are; each other sign is "~", its code point in hexadecimal digits
and ";". So no slash, no ".." and no ending ".json" can come from a name, and each name has one address.
"""

import re
from urllib.parse import urlencode

from retold.model import Citation, Claim, StoryQuotation

_OTHER = re.compile(r"[^A-Za-z0-9_:-]")
_WRITTEN = re.compile(r"~([0-9a-f]{1,6});")
_SEGMENT = re.compile(r"(?:[A-Za-z0-9_:-]|~[0-9a-f]{1,6};)+")
_LAST_CODE = 0x10FFFF
_HALVES = range(0xD800, 0xE000)
"""Halves of characters, which no id of a library has."""


def segment(name: str) -> str:
    """A name as a segment of an address.

    >>> segment("wire/fire 1.json")
    'wire~2f;fire~20;1~2e;json'
    """
    return _OTHER.sub(lambda sign: f"~{ord(sign.group()):x};", name)


def name_of(written: str) -> str | None:
    """The name that a segment was made of; None for what no name gives."""
    codes = [int(code, 16) for code in _WRITTEN.findall(written)]
    if not _SEGMENT.fullmatch(written) or any(code > _LAST_CODE or code in _HALVES for code in codes):
        return None
    name = _WRITTEN.sub(lambda code: chr(int(code.group(1), 16)), written)
    return name if segment(name) == written else None


def story_address(story: str) -> str:
    """The page of a story."""
    return f"/story/{segment(story)}"


def report_address(report: str) -> str:
    """The page of a report."""
    return f"/report/{segment(report)}"


def claim_address(claim: str) -> str:
    """The page of a claim."""
    return f"/claim/{segment(claim)}"


def passage_address(cite: Citation) -> str:
    """The page of a report with one of its passages marked, and opened there."""
    return f"{report_address(cite.report)}?at={cite.span.start}-{cite.span.end}#passage"


def pair_address(a: str, b: str) -> str:
    """The page that compares two reports."""
    return f"/compare/{segment(a)}/{segment(b)}"


def with_query(address: str, **asked: object) -> str:
    """An address with what is asked for; what is None or empty is left out."""
    given = {name: value for name, value in asked.items() if value not in (None, "")}
    return f"{address}?{urlencode(given)}" if given else address


class Addresses:
    """Where the parts of a story are in the application: at addresses that hold when it grows, merges or splits.

    A claim has the id that the command line shows; a quotation is named by where one of its wordings stands.
    """

    whole = False

    def report(self, report: str) -> str:
        """The page of a report."""
        return report_address(report)

    def passage(self, cite: Citation) -> str:
        """The page of its report, with the passage marked."""
        return passage_address(cite)

    def claim(self, claim: Claim) -> str:
        """The page of a claim."""
        return claim_address(claim.id)

    def quotation(self, quotation: StoryQuotation) -> str:
        """The page of a quotation with all its wordings."""
        cite = quotation.tellings[0]
        return f"/quotation/{segment(cite.report)}/{cite.span.start}"
