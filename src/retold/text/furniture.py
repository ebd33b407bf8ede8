"""How the lines look that belong to a page and not to the report on it: notices, links, buttons, credits at the end."""

import re

_START = re.compile(
    r"""
    [\[(]?\s*(?:
    more\s+on\s+this\s+(?:story|topic)\s*:?\s*$|
    (?:\(?c\)?opyright\s+(?:©|\(c\)|\d{4}|the\b)|(?:tm\s+and\s+)?©|\(c\)\s*\d{4}|c\)\s*\d{4}|all\s+rights\s+reserved|
    this\s+material\s+may\s+not\s+be|
    (?:click|tap)\s+(?:here|to)\b|sign\s+up\s+(?:for|to|now|here|today)\b|subscribe\s*(?:$|(?:now|to|on|today|here)\b|[|:])|
    register\s+(?:now|here|for)\b|
    (?:read|see|learn|find\s+out)\s+more\b.{0,10}[:|]|read\s+more\s*$|read\s+more\s+(?:from|about|at|here|on)\s|
    read\s+or\s+share\s+this|
    (?:related|also\s+read|more\s+on|recommended|see\s+also|read\s+also|more\s+from\s+[\w\s]+|most\s+read|more|
    you\s+may\s+also\s+like|must\s+read|read|watch|listen|photos|pictures|video|don['’]t\s+miss)\s*:\s*(?:$|[^\s].{0,160}$)|
    related\s+(?:articles?|stories|links?|topics?)\b|
    listen\s+to\s+(?:this\s+)?article|this\s+article\s+is\s+more\s+than|editor['’]s\s+note\b|
    advert(?:isement)?\s*(?:$|[:\-–—(]|advert|continue|get\s|thanks)|story\s+continues?\s+below|continue\s+reading|
    skip\s+advert|skip\s+in\s+skip|loading\s*(?:…|\.\.\.|something\b|$)|buy\s+photo\b|
    enlarge\s+this\s+image\s*$|(?:also\s+read|read\s+also)\s+\||listen\s*[·•|]|save\s*$|
    (?:updated|published|posted)\s+(?:an?|\d+)\s+(?:minute|min|hour|hr|day)s?\s+ago\s*$|media\s+playback|share\s+this\b|
    follow\s+(?:us|@|\w+(?:\s[\w.]+){0,4}\s+on\s+(?:twitter|facebook|instagram))|
    like\s+us\s+on|join\s+(?:us\s+(?:on|at)\s+(?:facebook|twitter)|the\s+conversation)|download\s+(?:our|the)\s+app|newsletters?\s*(?:$|sign|:)|
    get\s+(?:our\s+.{0,60}newsletter|the\s+latest\s.{0,60}(?:inbox|newsletter|email))|
    thank\s+you\s+for\s+(?:reading|subscribing|signing\s+up)|have\s+a\s+(?:tip|story)\b.{0,60}[?@]|
    leave\s+(?:a|your)\s+(?:comment|thoughts)|email\s+the\s+(?:author|writer|reporter)|
    (?:additional\s+)?(?:reporting|writing|editing|compiled)\s+by\s|story\s+highlights|
    (?:notice|correction)s?:\s+transcripts|npr\s+transcripts|transcript\s+provided|
    (?:\d{1,2}[:.]\d\d\s+)?(?:
        (?:good\s+(?:morning|afternoon|evening)(?:\s+and|[,.!])\s+)?(?:hello\s+and\s+)?welcome\s+to\s+(?:our|the|this)\s+live\s+(?:\w+\s+)?(?:blog|page|coverage|updates?|stream|feed|report)\b|
        that['’]s\s+all\s+from\s+(?:us|me|the\s+team)\b|follow\s+our\s+live\s+(?:\w+\s+)?(?:blog|page|coverage|updates?|stream|feed|report)\b|
        (?:we['’]re|we\s+are|i['’]m|i\s+am)\s+(?:now\s+)?(?:closing|ending|pausing|wrapping\s+up)\s+(?:this|our|the)\s+live\s+(?:\w+\s+)?(?:blog|page|coverage|updates?|stream|feed|report)\b|
        (?:this|our)\s+live\s+(?:blog|page|coverage|stream)\s+(?:is|has)\s+(?:now\s+)?(?:closed|ended|over|closing)\b)
        [^.!?]*(?:$|[.!?]\s*(?:$|(?:thank|you\s+can|that['’]s|follow|we\s|for\s+more)\b))|
    you\s+can\s+(?:read|find|follow)\s+(?:our|the|all)\b.{0,80}\shere\b|
    (?:watch\s+live|play(?:\s+video)?|pause|(?:un)?mute|full\s*screen|up\s+next|key\s+points?|at\s+a\s+glance)\s*$|
    \d{1,2}:\d\d\s*/\s*\d{1,2}:\d\d\s*$|share\s+(?:on|via)\s+(?:facebook|twitter|x|whatsapp|linkedin|email)\s*$|
    our\s+standards:|this\s+(?:article|story|column)\s+(?:was\s+)?(?:originally\s+|first\s+)?(?:appeared|published)|
    a\s+version\s+of\s+this\s+(?:article|story)\s+(?:appears|appeared)\b|order\s+reprints\b|
    what['’]s\s+this\?|log\s+in\s+(?:to|or|here)\b|cookies?\s+policy|terms\s+of\s+(?:use|service)|privacy\s+policy|
    view\s+(?:more|all|comments)\s*$|next\s*[»›>]?\s*$|prev(?:ious)?\s*$|back\s+to\s+top|
    (?:photos?|images?|videos?|slide\s?show|gallery)\s*$|
    comments?\s*\(\d+\)|\d+\s+(?:comments|shares)\s*$|share\s*$|ad\s*$|tweet\s*$|email\s*$|print\s*$)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LIST = re.compile(
    r"(?:MOST READ|Most Read)(?:\s+(?:IN|In)\b|\s*$)|Related [Ss]tories [A-Z]|Newsletter Sign Up\b|"
    r"Order Reprints \||Advertisement Continue reading"
)
"""Lists of links and forms, whose items stand in one line that can be long."""

_TEASER = re.compile(r"[^.!?…”\"]{8,180}[?’'\w|]\s(?:Read more|READ MORE|Read More)$|Read More\s[A-Z“]")
"""A link to another report with its button, which ends no sentence."""

_LETTERS = re.compile(
    r"(?:^|[.!?]\s|[A-Za-z]\s)(?:Sign up for|Subscribe to|Get|Sign up to get)\b[^.!?]{0,80}\bnewsletters?\b|"
    r"\b(?:straight|right|delivered) to your inbox\b|\bPlease verify you're not a robot\b"
)
"""Offers of letters by mail speak to the reader, in capitals where a sentence would have none."""

_LETTER_WORDS = ("newsletter", "to your inbox", "not a robot")
"""What each of these has."""

_MADE = (
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed to this post",
    "contributed reporting",
)
_CONTRIBUTED = (
    *_MADE,
    "all rights reserved",
    "may not be published, broadcast",
    "follow him on twitter",
    "follow her on twitter",
    "follow them on twitter",
    "follow me on twitter",
)
_CREDIT = re.compile(
    r"\W*(?:(?:additional\s+)?(?:reporting|writing|editing|compiled)\s+by\s|with\s+(?:files|reporting|reports)\s+(?:from|by)\s)",
    re.IGNORECASE,
)
_QUOTES = "\"“'‘"
_LINE = 400
"""Notices are not longer; a paragraph of the body that starts likewise often is."""
_LIST_LENGTH = 5000


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page rather than to the report."""
    if len(line) <= _LIST_LENGTH and _LIST.match(line):
        return True
    if len(line) > _LINE:
        return False
    low = line.lower()
    if _START.match(line) or ("read more" in low and _TEASER.match(line)):
        return True
    return line[0] not in _QUOTES and (_offers_letters(line, low) or _thanks(low))


def is_credit(line: str) -> bool:
    """Whether a line says who made the report: it is no part of what is told, but tells whose text it is."""
    return _CREDIT.match(line) is not None or any(words in line.lower() for words in _MADE)


def _offers_letters(line: str, low: str) -> bool:
    """Whether a line offers letters by mail; nearly all lines are told by a word that they lack."""
    return any(words in low for words in _LETTER_WORDS) and _LETTERS.search(line) is not None


def _thanks(line: str) -> bool:
    """Whether a line names those who worked on the report, or keeps the rights in it."""
    return any(phrase in line for phrase in _CONTRIBUTED)
