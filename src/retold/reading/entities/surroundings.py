"""What an unknown name is by the words beside it: a place that things are in, a firm that has shares."""

import re
from collections.abc import Sequence

from retold.model.read import EntityKind
from retold.reading.entities import thing_words
from retold.reading.entities.candidates import Candidate
from retold.reading.entities.kinds import is_called_place
from retold.reading.entities.known import known_places
from retold.reading.entities.lexicon import either
from retold.text.nations import named_nation, nation_of_capital

_LOCATED = frozenset("in near across outside inside throughout".split())
_PLACE_NOUNS = frozenset(
    "province region district state neighborhood neighbourhood suburb area airport cosmodrome peninsula border".split()
)
_COMPANY_NOUNS = frozenset(
    "company firm airline corporation conglomerate startup start-up carmaker automaker newspaper bank retailer".split()
)
_PARTS = "city town village port province district state region island suburb outskirts streets residents people mayor"
_GOINGS = """flew flown fly flies flying travel travels travelled traveled drove drive went gone returned moved headed
    trip road flight flights way back home sail sailed marched fled"""
_AFLOAT = """sank sunk capsized capsizes anchored moored drowned aground adrift collided rescued intercepted miles km
    kilometres kilometers island islands islet waters boat ship vessel ferry tanker coast quake earthquake attack
    were\\skilled was\\skilled died fishing"""
_STAYS = "arrive arrived arrives lives lived living born based landed died raised buried"


_LOCATING = re.compile(
    rf"\b(?:in|near|outside|throughout|(?:{either(_PARTS)}|north|south|east|west) of|{either(_GOINGS)} (?:to|from)"
    rf"|(?:{either(_STAYS)}|Born|Raised) (?:in|at)|(?:man|woman|boy|girl|couple) from|{either(_AFLOAT)} off)\s+$"
)
_OWNED = either(
    """spokesman spokeswoman spokesperson chief\\sexecutive CEO chairman chairwoman director founder co-founder
    analysts? economist shareholders shares stock executives? employees general\\ssecretary managers? coach
    striker goalkeeper midfielder defender customers subsidiary factory headquarters leader members"""
)
_OWNING = re.compile(
    rf"(?:['’]s?)?\s(?:(?!(?:the|an?|his|her|its|their|that|and|or|of|is|was|police|state|city|council)\b)[a-z-]+\s){{0,2}}"
    rf"{_OWNED}\b"
)
_OF_BODY = either(
    "shares stake takeover executive chairman founder head spokesman spokeswoman analyst analysts economist"
)
_OF_FIRM = re.compile(
    rf"\b(?:(?i:{_OF_BODY}) (?:in|of|at|with|for)|merger with|works? (?:for|at)|worked (?:for|at)|employed by|owned by"
    r"|rival|published by|joined(?: from)?|(?:co-)?founded|co-owns?|owns|(?<=\s)runs?)\s+$"
)
_LAND = re.compile(r",\s+([A-Z][\w.]*(?:\s[A-Z]\w+)?)[,.;)]")
_FIRM = either(
    """firm company airline carmaker automaker newspaper magazine website broadcaster retailer bank charity agency party
    club union start-?up maker giant supplier manufacturer publisher consultancy channel network operator association
    non-?profit developer contractor insurer lender utility brewer"""
)
_FIRM_BEFORE = re.compile(rf"\b{_FIRM},?\s+$|\b(?:told|daily|weekly)\s+$")
_OWNED_FIRM = re.compile(
    r",\s(?:which\s(?:is|was)\s)?(?:jointly\s|wholly\s)?(?:owned|headquartered|founded|run)\s(?:by|in)\b"
)
_TOLD_THE = re.compile(r"\b(?:told|(?:said|wrote)\s(?:[A-Z][\w.’'-]*\s){1,3}of)\sthe\s$")
_FIRM_AFTER = re.compile(rf"(?:\s\([^()]{{1,12}}\))?,\s(?:an?|the)\s(?:[\w.'’-]+\s){{0,4}}?{_FIRM}\b(?!['’])")
_SCORED = r"\d{1,2}\s?[-–]\s?\d{1,2}\b"
_SCORE = re.compile(rf"\s{_SCORED}")
_BEATEN = re.compile(
    r"\s(?:beat|beats|thrashed|edged|hammered|overcame|lost\s(?:to|at)|drew\s(?:with|at)|held|won\sat|knocked\sout)\s"
    rf"(?:[A-Z][\w.'’-]*\s){{1,3}}{_SCORED}"
)
"""Behind one side of a match: "Norvik beat Halden 2-0"."""

_DECLARED = re.compile(
    r",\san?\s(?:[a-z][\w-]*\s){0,3}?(?:village|town|hamlet|suburb|city|island|islet|port|settlement|parish|resort)"
    r"(?=[,.;)]|\s(?:of|in|on|near|with|where|that|which|about|at|outside|north|south|east|west|some)\b)"
)
_BEFORE = 40
"""Characters before a name that are looked at."""


_SHARES = re.compile(r"(?:['’]s?)?\s(?:shares|stock|shareholders|subsidiary|customers)\b")
_SHARES_IN = re.compile(r"\b(?:[Ss]hares in|stake in|takeover of|merger with|[Ii]ts rival|(?:owned|employed) by)\s$")


def has_shares(text: str, member: Candidate) -> bool:
    """Whether it has what a firm has and a person does not; a spokesman both have."""
    before = _SHARES_IN.search(text, max(0, member.start - _BEFORE), member.start)
    return before is not None or _SHARES.match(text, member.end) is not None


def kind_by_surroundings(text: str, members: Sequence[Candidate]) -> EntityKind:
    """What the mentions of a name tell together that is known by none of its words."""
    if _named_after(text, members[0]):
        return "organisation"
    nouns = {member.after for member in members}
    if nouns & _COMPANY_NOUNS or any(_is_firm(text, member) for member in members):
        return "organisation"
    if any(_SCORE.match(text, member.end) or _BEATEN.match(text, member.end) for member in members):
        return "organisation"
    if is_team(members[0].words) and not all(member.initial for member in members):
        return "organisation"
    if nouns & _PLACE_NOUNS:
        return "place"
    if any(_is_in_land(text, member) or is_called_place(text, member.start) for member in members):
        return "place"
    located = sum(_is_located(text, member) for member in members)
    return "place" if 2 * located > len(members) and len(members[0].words) < 4 else "other"


def is_team(words: Sequence[str]) -> bool:
    """Whether a town and what its players are called make the name: "Oakland Raiders"."""
    town = " ".join(words[:-1])
    return words[-1].endswith("s") and (town in known_places() or nation_of_capital(town) is not None)


def _named_after(text: str, member: Candidate) -> bool:
    """Whether the words before or after the first mention tell that it is a firm: "the airline Zorga"."""
    if len(member.words) > 1 and _TOLD_THE.search(text, max(0, member.start - _BEFORE), member.start):
        return True
    before = _FIRM_BEFORE.search(text, max(0, member.start - _BEFORE), member.start)
    if before is not None and before[0].split()[0] in ("told", "daily", "weekly"):
        return member.words[0] in thing_words.FOREIGN_ARTICLES
    return before is not None or _FIRM_AFTER.match(text, member.end) is not None


def _is_firm(text: str, member: Candidate) -> bool:
    """Whether it has what only a firm or a club has."""
    return (
        _OWNING.match(text, member.end) is not None
        or _OWNED_FIRM.match(text, member.end) is not None
        or _OF_FIRM.search(text, max(0, member.start - _BEFORE), member.start) is not None
    )


def _is_in_land(text: str, member: Candidate) -> bool:
    """Whether its land follows between commas: "Wixom, Michigan,"."""
    match = _LAND.match(text, member.end)
    return match is not None and (match[1] in known_places() or named_nation(match[1]) is not None)


def is_declared_place(text: str, member: Candidate) -> bool:
    """Whether an apposition calls a bare name a place, though somebody may bear it: "Vik, a village of 300, was"."""
    bare = not member.title and not member.roles and len(member.words) == 1
    return bare and _DECLARED.match(text, member.end) is not None


def _is_located(text: str, member: Candidate) -> bool:
    """Whether something is in it, is a part of it, or goes to it."""
    if len(member.words) == 1 and member.before in _LOCATED:
        return True
    return _LOCATING.search(text, max(0, member.start - _BEFORE), member.start) is not None
