"""When something that is told took place, as far as its own sentence says so.

A date in a sentence is seldom the date of what the sentence tells: it may belong to a noun ("the 2015 attacks"), bound
something ("since 2021") or stand in a clause of its own ("who had come in April"). Only one that governs the verb of
a main clause, or of what somebody is said to have said, dates the claim.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby

from retold.comparing.sentences.clause_words import AUXILIARIES, SAYING, Token, is_verb, tokens_of
from retold.comparing.sentences.clauses import Standing, standings
from retold.comparing.sentences.facts import parts_of_whole
from retold.model import DateMention, Reading, Span

_QUALIFIERS = frozenset("early late earlier later around about nearly only just overnight shortly".split())
"""Words that may stand between a date and its preposition."""

_BOUNDS = frozenset(
    """since until till by from through before after than for of between to compared following pre post as versus
    over within throughout the a an his her its their our this that 's new every each 's or beyond ending
    begining starting past toward towards into with without against""".split()
)
"""Words after which a date bounds something or belongs to a noun."""

_FOLLOW = frozenset(
    """in on at to for from with by about after before during when as that because while if although over against near
    into and or but until since under amid between through among outside inside along alone too also again where who
    whom whose which following despite via without ahead around across not only just whether how why than so""".split()
)
"""Words that may follow a date that says when; any other word is what the date belongs to."""

_STARTS = frozenset("start starts started starting begin begins began begun open opens opened resume resumes".split())
_PREPOSITIONS = frozenset("in on at during".split())
_OPENERS = _PREPOSITIONS | _QUALIFIERS | frozenset('and but so then meanwhile also again , " still yet'.split())
_JOINING = frozenset(["and", "but", "so", "then"])
_DETERMINERS = frozenset(
    """the a an his her its their our my your this these those some two three four five six seven eight nine ten i he
    she it they we you there no many most several hundreds thousands dozens more about all both""".split()
)
_BOUNDING = re.compile(
    r"^(?:since|until|till|before|after|by|from|through|between)\b|\b(?:after|before|since)$|['’]s?$"
    r"|\bsame (?:period|quarter)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"\b(?:minutes?|hours?|moments?) (?:later|after|earlier|before)$|\bquarter$", re.IGNORECASE)
"""Counted from a time that another sentence gives, or a quarter of what may be a match."""

_HOURS = frozenset("hours morning afternoon evening night".split())
"""What has a day behind "of": "in the early hours of Monday"."""

_OF_NOUN = frozenset("on against into between at".split())
"""Behind a year or a month these go on with a noun before it: "the attacks in 2012 on the compound"."""

_FIGURE = re.compile(r"[€$£]|\d")

_LONGEST = 1500
"""What has more characters is a list or a table, and no sentence whose verb could be found."""

_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")
_DEICTIC = re.compile(
    r"^(?:(?:early|late|earlier|later|only|just)\b ?)*(?:last|this|next|yesterday|today|tomorrow|tonight|that)\b"
    r"|\b(?:ago|earlier|later)$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^[A-Za-z]{3,}\.? \d+\b",
    re.IGNORECASE,
)


def date_of(reading: Reading, spans: Sequence[Span]) -> DateMention | None:
    """The one date that governs what the sentences tell; None where none does or several disagree.

    Of a clause and what is said in it, the clause that comes first decides.
    """
    found = [date for span in spans for date in next(iter(_by_clause(reading, span)), [])]
    return next((date for date in found if all(_encloses(other, date) for other in found)), None)


def dates_of(reading: Reading, span: Span) -> list[DateMention]:
    """All dates that govern what a sentence tells: "fled in 2019 and was arrested in 2021" tells of two."""
    return [date for dates in _by_clause(reading, span) for date in dates]


def _by_clause(reading: Reading, span: Span) -> list[list[DateMention]]:
    """The dates that govern each clause of a sentence that has any; none in what is no sentence of the body."""
    place = bisect_left(reading.sentences, span, key=lambda sentence: sentence.span)
    end = parts_of_whole(reading, place)[-1].span.end
    told = reading.sentences[place].section == "body" and _ENDED.search(reading.text, span.start, end)
    return _governing(reading, span) if told else []


def verb_of(reading: Reading, sentence: Span, date: Span) -> str:
    """The verb of the main clause that a date stands in, before it or the next; "" where it stands in none."""
    tokens = tokens_of(reading.text, sentence, [date])
    found = next((one for one in standings(tokens) if tokens[one.token].span.overlap(date)), None)
    if found is None or found.verb:
        return found.verb.lower() if found else ""
    ahead = (n for n in range(found.token + 1, len(tokens)) if tokens[n].kind == "word" and is_verb(tokens, n))
    verbs = (tokens[n].text.lower() for n in ahead)
    return next((verb for verb in verbs if verb not in AUXILIARIES), "")


def on_other_days(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> bool:
    """Whether two passages tell what took place on days that do not meet."""
    one, other = date_of(a, spans), date_of(b, others)
    return one is not None and other is not None and _are_apart(one, other)


def days_apart(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> tuple[Span, Span] | None:
    """The days that do not meet on which two passages tell that something took place, not when somebody said so."""
    one, other = date_of(a, spans), date_of(b, others)
    if not (one and other and _are_apart(one, other)):
        return None
    said = any(_is_of_saying(*each) for each in ((a, spans, one), (b, others, other)))
    return None if said else (one.span, other.span)


def _is_of_saying(reading: Reading, spans: Sequence[Span], date: DateMention) -> bool:
    """Whether a date tells when somebody said so."""
    return any(span.covers(date.span) and verb_of(reading, span, date.span) in SAYING for span in spans)


def give_other_days(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> bool:
    """Whether two passages give days, whatever of, and none of the one meets any of the other."""
    ours, theirs = _days(a, spans), _days(b, others)
    return bool(ours and theirs) and all(_are_apart(one, other) for one in ours for other in theirs)


def _are_apart(one: DateMention, other: DateMention) -> bool:
    """Whether two dates cannot mean the same day."""
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def _days(reading: Reading, spans: Iterable[Span]) -> list[DateMention]:
    """The days of a passage, but for those on which somebody said so."""
    return [
        date
        for span in spans
        for date in reading.dates
        if span.covers(date.span) and date.type == "DATE" and verb_of(reading, span, date.span) not in SAYING
    ]


def _governing(reading: Reading, sentence: Span) -> list[list[DateMention]]:
    """The dates of each clause of a sentence that has any."""
    first, last = (bisect_left(reading.dates, place, key=lambda date: date.span.start) for place in sentence)
    dates = {date.span: date for date in reading.dates[first:last]}
    if not dates or sentence.end - sentence.start > _LONGEST:
        return []
    tokens = tokens_of(reading.text, sentence, list(dates))
    known = [
        (standing.clause, date)
        for standing in standings(tokens)
        if _says_when(date := dates[tokens[standing.token].span], reading.text)
        and _is_adverbial(tokens, standing, date)
        and not (standing.perfect and standing.place == "verb" and _is_over(date, reading))
    ]
    clauses = groupby(sorted(known, key=lambda pair: pair[0]), key=lambda pair: pair[0])
    return [[date for _, date in dated] for _, dated in clauses]


def _says_when(date: DateMention, text: str) -> bool:
    """Whether a time expression says when, and not how long, how often, or since when."""
    if (
        _UNSURE.search(date.span.of(text))
        or date.type not in ("DATE", "TIME")
        or date.value.endswith("_REF")
        or not (date.earliest and date.latest)
    ):
        return False
    return not _BOUNDING.search(date.span.of(text)) and text[date.span.end : date.span.end + 2] not in ("'s", "’s")


def _is_adverbial(tokens: Sequence[Token], standing: Standing, date: DateMention) -> bool:
    """Whether a date stands by itself in its clause, and belongs to no noun."""
    lead = _lead(tokens, standing.token)
    if any(token.text == "compared" for token in tokens[standing.start : standing.token]):
        return False
    if lead in _BOUNDS or _is_range(tokens, standing):
        return lead == "from" and standing.verb in _STARTS
    if standing.place == "opening":
        return _opens(tokens, standing, lead, date)
    if standing.place == "subject":
        return lead == "on" or (lead not in _PREPOSITIONS and _is_deictic(tokens, standing))
    following = [token.text for token in tokens[standing.token + 1 : standing.token + 2]]
    if not _is_day(date) and not _OF_NOUN.isdisjoint(following):
        return False
    if (lead == "on" or _is_deictic(tokens, standing)) and not _DETERMINERS.isdisjoint(following):
        return True
    return _ends_phrase(tokens, standing.token) and (
        lead in _PREPOSITIONS or date.approx or _is_deictic(tokens, standing)
    )


def _is_over(date: DateMention, reading: Reading) -> bool:
    """Whether a date was over when the report came out: "has begun an inquiry into the death on 12 March"."""
    return (date.latest or "") < (reading.published.value or "")[: len("2024-03-04")]


def _lead(tokens: Sequence[Token], number: int) -> str:
    """The preposition before a date, or else the word before it."""
    before = number - 1
    while before > 0 and tokens[before].text.lower() in _QUALIFIERS:
        before -= 1
    if before > 0 and tokens[before].text == "of" and tokens[before - 1].text in _HOURS:
        return "on"
    return tokens[before].text.lower() if before >= 0 else ""


def _is_range(tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether a date stands in "from 5 in 2008 to 7 in 2013", or is that of "…, from 5 in 2008"."""
    words = [token.text.lower() for token in tokens[standing.start : standing.token + 2]]
    if "from" not in words:
        return False
    behind = words[words.index("from") + 1 :]
    return "to" in behind or ("," not in behind[:-1] and bool(_FIGURE.match("".join(behind))))


def _opens(tokens: Sequence[Token], standing: Standing, lead: str, date: DateMention) -> bool:
    """Whether a date opens a clause: "On Friday, …", "Last year the court …", "In a letter on Friday, …"."""
    before = [token.text.lower() for token in tokens[standing.start : standing.token]]
    following = tokens[standing.token + 1 : standing.token + 2]
    if not following or _is_gerund(following[0]):
        return False
    if following[0].text == ",":
        own = [word for word in before if word not in _JOINING]
        by_itself = lead in _PREPOSITIONS or _is_deictic(tokens, standing)
        return _OPENERS.issuperset(before) or (own[0] in _PREPOSITIONS and by_itself and _is_day(date))
    if not _OPENERS.issuperset(before) or following[0].kind != "word" or is_verb(tokens, standing.token + 1):
        return False
    names = following[0].text[0].isupper() or following[0].text in _DETERMINERS
    return names or lead in ("on", "in") or (" " in tokens[standing.token].text and _is_deictic(tokens, standing))


def _ends_phrase(tokens: Sequence[Token], number: int) -> bool:
    """Whether no noun or participle follows that a date could belong to."""
    following = tokens[number + 1 : number + 3]
    if not following or following[0].kind == "date":
        return True
    if following[0].kind == "mark":
        close = following[0].text == "," and len(following) > 1 and _is_gerund(following[1])
        return following[0].text not in "-(" and not (close and tokens[number - 1].text == ",")
    return following[0].text.lower() in _FOLLOW or following[0].text.endswith("ly")


def _is_gerund(token: Token) -> bool:
    return token.kind == "word" and token.text.endswith("ing")


def _is_deictic(tokens: Sequence[Token], standing: Standing) -> bool:
    """Whether a time expression says when without a preposition: "last week", "two years ago", "Thursday night"."""
    return bool(_DEICTIC.search(tokens[standing.token].text))


def _is_day(date: DateMention) -> bool:
    """Whether a date is no longer than a day."""
    return date.earliest == date.latest


def _encloses(one: DateMention, other: DateMention) -> bool:
    """Whether the other date lies within the first."""
    return (one.earliest or "") <= (other.earliest or "") and (other.latest or "") <= (one.latest or "")
