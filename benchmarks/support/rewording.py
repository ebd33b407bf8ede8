"""The same sentence in other words: tables of synonyms, and clauses that change places."""

import re
from collections.abc import Iterable
from random import Random

SYNONYMS: tuple[tuple[str, ...], ...] = tuple(
    tuple(row.split("|"))
    for row in """
about a|around a|roughly a
according to|as stated by
added|went on
advised|urged
agreement|accord
announced|made known
another|a further
arrived|came
at least|no fewer than
at most|no more than
badly|gravely
became|turned into
because of|owing to
before dawn|before daybreak
belonging to|owned by
blaze|fire
brought|carried
builder|construction firm
called off|abandoned
came to an end|finished
cattle|livestock
cheered|applauded
clear|evident
collapsed|fell in
company|firm
complained|protested
contract|order
convicted of|found guilty of
corruption|bribery
court|tribunal
crashed into|ran into
criticised|faulted
crowd|throng
damage|harm
deal|settlement
destroyed|wrecked
drowned|perished
early-morning|dawn
employees|workers
employs|has
ended|finished
estimated|reckoned
factory|plant
fell|dropped
ferry|vessel
flames|fire
flooded|swamped
founded|set up
fumes|vapours
get|receive
go up|rise
gutted|burnt out
had to leave|were made to leave
heard|listened to
held|ruled
higher|steeper
hit|struck
homeless|displaced
homes|houses
hopes|trusts
hurt|wounded
in addition|besides
in charge of|at the head of
in favour|for it
in return|in exchange
increase|rise
inhabitants|residents
injured|hurt
injuries|wounds
inquiry|probe
investigation|probe
investigators|experts
known|established
last year|the year before
lasted|gone on
led to|ended in
main|principal
members|rank and file
minister of transport|transport minister
money|cash
more pay|better pay
most of|the greater part of
moved|stirred
nearly|almost
negligence|carelessness
nobody|no one
number of|tally of
on board|aboard
opened|launched
overflowed|spilled over
owner|proprietor
paid|handed over
passengers|travellers
people|persons
police|officers
politician|office-holder
poured|streamed
power|electricity
praised|commended
promised|pledged
prosecutors|the prosecution
raised|gave
rammed|slammed into
reached|got to
rebuilt|built again
recovered|found
released|freed
removed|taken away
repair|mend
resumes|starts again
rise|climb
ruled|decided
said|stated|declared
seen|observed
sentenced|condemned
seriously|gravely
shut|closed
small hours|hours before dawn
soldiers|troops
soon after|shortly after
spent|passed
spoke of|mentioned
spotted|noticed
staff|workforce
started|begun
still|yet
stopped|halted
struck|hit
struggled|fought
suffered|sustained
supplies|provides
swept|raced
talks|negotiations
thrown|flung
told reporters|told journalists
too fast|too quickly
town|place
trains|services
treated|cared for
under control|in hand
under way|in progress
unclear|uncertain
until|till
usual|normal
visit|call
voted for|backed
wages|pay
walkout|stoppage
wall of water|torrent
wants|intends
warned|cautioned
washed away|carried off
water|floodwater
workers|staff
""".strip().splitlines()
)
"""What can stand for what. Rows keep the meaning; they need not keep the style."""

_DAY = re.compile(r"^(?P<begin>[^“”,;]{12,}?) on (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?P<end>\b[^“”]*)$")
_SAID_BEHIND = re.compile(
    r"^(?P<told>[^“”;]+), (?P<who>[^,“”]+?) (?P<verb>said|announced|found|held|complained|warned|showed)\.$"
)
_ACCORDING = re.compile(r"^According to (?P<who>[^,“”]+), (?P<told>[^“”]+)\.$")
_SAID_BEFORE = re.compile(r"^(?P<who>[^,“”;]{4,40}?) (?P<verb>said|announced) (?:that )?(?P<told>[^“”]+)\.$")


def lowered(text: str, names: Iterable[str]) -> str:
    """A sentence as it goes on behind a comma: its first letter small, unless it begins with a name or its initial."""
    begins = any(text.startswith((name, name.split()[-1])) for name in names if name[0].isalpha())
    return text if begins or not text[:2].strip().isalpha() else text[0].lower() + text[1:]


def raised(text: str) -> str:
    """A sentence with its first letter large."""
    return text[0].upper() + text[1:]


def exchange(text: str, rng: Random, part: float) -> str:
    """Some words outside of quotations replaced by others of the same meaning."""
    for first, *others in rng.sample(SYNONYMS, len(SYNONYMS)):
        if rng.random() < part:
            text = _replaced(text, first, rng.choice(others))
    return text


def _replaced(text: str, old: str, new: str) -> str:
    """The first place of a word outside of quotation marks with another word."""
    for found in re.finditer(rf"\b{re.escape(old)}\b", text, re.IGNORECASE):
        quoted = text[: found.start()].count("“") > text[: found.start()].count("”")
        inside_name = found[0][0].isupper() and found.start() > 0
        if not quoted and not inside_name:
            return text[: found.start()] + (raised(new) if found[0][0].isupper() else new) + text[found.end() :]
    return text


def turn(text: str, names: Iterable[str]) -> str:
    """A sentence with a clause moved to its other end, where it has one that can move."""
    if found := _SAID_BEHIND.match(text):
        return f"{raised(found['who'])} {found['verb']} that {lowered(found['told'], names)}."
    if found := _ACCORDING.match(text):
        return f"{raised(found['told'])}, {found['who']} said."
    if found := _SAID_BEFORE.match(text):
        return f"{raised(found['told'])}, {lowered(found['who'], names)} {found['verb']}."
    if (found := _DAY.match(text)) and not text.startswith("On "):
        return f"On {found['day']} {lowered(found['begin'], names)}{found['end']}"
    return text
