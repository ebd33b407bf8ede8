"""Runs of capitalised words: where a name may stand, the small words inside names included."""

from collections.abc import Iterator

from retold.reading.entities import lexicon, thing_words
from retold.reading.entities.joins import begins, is_name_word, joins
from retold.reading.entities.kinds import is_ordinary
from retold.reading.entities.known import known_openings, known_places
from retold.reading.entities.tokens import Token
from retold.text import is_stopword
from retold.text.media import is_medium
from retold.text.names import PARTICLES, first_names
from retold.text.nations import nation_of, nation_of_capital

_LEADING = PARTICLES - {"do", "e", "y", "el"}
_NOT_BEFORE_NAME = frozenset(
    """meanwhile however earlier later yesterday today tomorrow instead thus perhaps maybe according despite asked while
    both one two three four five six seven eight nine ten yes well please thank thanks says said although following
    sitting speaking born citing another such many most some several other others former ex additionally also again
    moreover furthermore nonetheless nevertheless likewise
    """.split()
)

_STRESSED = frozenset("WILL IS ARE WAS NOT HAS HAVE CAN DID DOES MUST AND BUT FROM WITH FOR THAT THIS MORE".split())
_TEAMS_CALLED = frozenset("holders champions hosts visitors leaders rivals strugglers newcomers neighbours".split())
_TEAM_HEADS = frozenset("United City Town Rovers Athletic Albion Wanderers Rangers FC Hotspur County".split())
"""What a club is called before its name, and how such names end: "Holders Easton Rovers"."""


def find_runs(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """First and last+1 of each run of capitalised words, the small words inside names included."""
    at, size = 0, len(tokens)
    while at < size:
        if not is_name_word(tokens, at):
            at += 1
            continue
        end = at + 1
        while end < size:
            step = joins(tokens, at, end)
            if not step:
                break
            end += step
        while at and tokens[at - 1].surface in _LEADING:
            at -= 1
        last = end - _goes_into_adjective(tokens, end)
        if at < last:
            yield at, last
        at = end


def _goes_into_adjective(tokens: list[Token], end: int) -> bool:
    """Whether the last word of a run is a part of an adjective: "Hong" of "Hong Kong-flagged"."""
    if end >= len(tokens) or not tokens[end].cap or "-" not in tokens[end].surface:
        return False
    place = f"{tokens[end - 1].surface} {tokens[end].surface.partition('-')[0]}"
    return place in known_places() or nation_of(place) is not None or nation_of_capital(place) is not None


def cut_run(tokens: list[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run cut at days, months and words that are no part of a name."""
    while first < last and (_is_opening(tokens, first, last) or _is_shout_before(tokens, first, last)):
        first += 1
    if first and tokens[first - 1].surface in ("@", "#"):
        first += 1
    start = first
    for at in range(first, last):
        word = tokens[at].surface
        march = at > start and tokens[at - 1].surface in ("'s", "’s")
        named = _is_person_may(tokens, at, start, last) or (at == start and _is_paper(tokens, at, last))
        if word in lexicon.CALENDAR and not march and not named:
            end = at - (at > start and f"{tokens[at - 1].surface} {word}" in lexicon.HOLIDAYS)
            if start < end:
                yield start, end
            start = at + 1
        elif word in lexicon.TITLES and at > start and not _is_surname(tokens, at, last):
            yield start, at
            start = at
    if last - start > 1 and (tokens[last - 1].surface in lexicon.POST_NOMINALS or _is_shouted_end(tokens, start, last)):
        last -= 1
    if start < last:
        yield start, last


def _is_surname(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a title is none but ends somebody's name: "Imran Sheikh took six wickets"."""
    return at == last - 1 and tokens[at - 1].surface in first_names()


def _is_paper(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a day of the week begins the name of a paper: "the Sunday Times"."""
    return at > 0 and tokens[at - 1].lower == "the" and at + 1 < last and is_medium(tokens[at + 1].surface)


def _is_shouted_end(tokens: list[Token], start: int, last: int) -> bool:
    """Whether a small word in capitals ends a run in ordinary case: "Trains WILL"."""
    word = tokens[last - 1]
    return word.surface in _STRESSED and not tokens[start].surface.isupper()


def _is_shout_before(tokens: list[Token], at: int, last: int) -> bool:
    """Whether an ordinary word in capitals stands before a name in ordinary case: "JUST WATCHED Barlow"."""
    word = tokens[at]
    if not (word.surface.isupper() and len(word.surface) > 2 and word.lower not in thing_words.NOT_SHOUTED):
        return False
    ordinary = is_stopword(word.lower) or word.lower in lexicon.lower_case_words()
    return ordinary and any(not token.surface.isupper() for token in tokens[at + 1 : last])


def _is_opening(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone."""
    word = tokens[at]
    if begins_known(tokens, at, last) or (word.lower in PARTICLES and at + 1 < last):
        return False
    if (is_stopword(word.surface) and word.surface not in lexicon.TITLES) or word.lower in _NOT_BEFORE_NAME:
        return not (word.surface in ("Will", "May") and at + 1 < last)
    if (
        nation_of(word.surface)
        or not begins(tokens, at)
        or at + 1 == last
        or not _is_ordinary_before(word, tokens[at + 1])
    ):
        return False
    following = tokens[at + 1]
    if word.surface in first_names() or word.surface in lexicon.ROLE_WORDS or word.lower in lexicon.PREMODIFIERS:
        return False
    if word.surface in thing_words.STORMS:
        return False
    if f"{word.surface} {following.surface}" in known_places():
        return False
    tail = tokens[last - 1].surface
    if word.lower in _TEAMS_CALLED and tail in _TEAM_HEADS:
        return True
    if tail in thing_words.ORGANISATION_HEADS or tail in thing_words.PLACE_HEADS or not following.cap:
        return False
    if at and tokens[at - 1].surface in '"“' and last < len(tokens) and tokens[last].surface in '"”':
        return False
    return following.surface in lexicon.TITLES or following.lower not in lexicon.lower_case_words()


def _is_ordinary_before(word: Token, following: Token) -> bool:
    """Whether a word is written in lower case elsewhere; a rare one counts before a first name: "Commuter Ben"."""
    return word.lower in lexicon.lower_case_words() or (
        following.surface in first_names() and is_ordinary(word.lower, True, ())
    )


def begins_known(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a well-known name begins with an ordinary word: "The Hague", "Save the Children"."""
    if tokens[at].surface not in known_openings():
        return False
    return any(
        " ".join(token.surface for token in tokens[at:end]) in known_openings()[tokens[at].surface]
        for end in range(at + 2, min(at + _LONGEST_KNOWN, last) + 1)
    )


_LONGEST_KNOWN = 12
"""Words; no well-known name has more, and a page of capitals would be joined from every word to its end."""


def _is_person_may(tokens: list[Token], at: int, start: int, last: int) -> bool:
    """Whether a month is part of a person's name: "Theresa May" and "April Ryan"."""
    if at > start and tokens[at].surface in ("May", "March"):
        return tokens[at - 1].surface in first_names() or tokens[at - 1].surface in lexicon.TITLES
    following = tokens[at + 1] if at + 1 < last else None
    return (
        tokens[at].surface in ("April", "June", "August", "Jan")
        and following is not None
        and following.lower not in lexicon.lower_case_words()
        and following.surface not in lexicon.CALENDAR
    )
