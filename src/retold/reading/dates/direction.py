"""Whether the clause around a time expression looks back or ahead: its governing verb."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from retold.reading.dates.tokens import Tokens

Direction = Literal["past", "future"]
_Sign = Literal["past", "future", "open"]

_AHEAD = frozenset(
    """will shall won't would must should can can't cannot could might expires begins
    starts resumes opens departs premieres returns recesses reconvenes convenes adjourns
    upcoming forthcoming impending slated""".split()
)
_TIMETABLED = frozenset(
    """meet meets visit visits vote votes head heads host hosts arrive arrives leave leaves travel travels play plays
    face faces open hear hears""".split()
)
"""Verbs that tell in the present what is to come, "Obama visits Berlin on Tuesday", right behind who does it."""

_SUBJECTS = frozenset("he she it they we i who which that separately".split())
_INTENT = frozenset(
    """expected expects expect scheduled slated due planned planning plans plan set hopes hope hoping intends intend
    about wants aims seeks ready likely poised supposed booked""".split()
)
_COMMITMENT = frozenset(
    """agreed agrees promised promises vowed vows pledged pledges offered proposed threatened decided
    wants wanted hoped intended prepared agreement proposal offer bid decision promise intention deal
    program programme""".split()
)
"""Past forms and nouns that look ahead with an infinitive: "agreed to meet on Monday"."""

_BACK = frozenset(
    """was were had has have been did said told began made took came went met held rose fell left saw got gave found
    became kept led won lost sent spoke stood struck sold bought brought built broke chose drew drove fled flew fought
    grew heard hit knew laid meant paid put ran read shot shut sank slept spent spread swept swore taught thought threw
    understood wrote withdrew ended""".split()
)
_SAYING = frozenset(
    "said told added announced reported wrote tweeted warned argued insisted declared stated explained".split()
)
_NO_VERBS = frozenset("hundred indeed need seed speed feed united unprecedented proceed exceed succeed".split())
_PRESENT = frozenset("is are be being am".split())
_NO_VERB_AFTER = frozenset(
    """a an the his her its their our my your this that these those still some of in on at for with by from about
    more most very alleged so - 's""".split()
)
"""Before a form in -ed these words make it an adjective or a participle: "a wanted man", "the London-based bank"."""

_BEFORE_NOUN = frozenset("'s the a an his her its their".split())
"""Before these a day belongs to a noun, "her Monday speech", which the verb before says nothing about."""

_MARKS = frozenset((",", '"', "'"))
_AFTER_SPEAKER = _MARKS | {"", ".", ";", "in", "on", "during", "at"}
_LASTED = frozenset("took waited lasted ran stayed remained continued worked slept did didn't wasn't weren't".split())
"""Before "until" these look back: "it took until Monday", "did not start until Monday"."""

_ARRANGING = frozenset(
    "meeting holding leaving returning travelling traveling visiting hosting going opening launching voting".split()
)
_UNTIL = frozenset("until till effective payable".split())
_AS_SOON_AS = (["as", "soon", "as"], ["as", "early", "as"])
_EXTENDED = frozenset("extend extends extended prolonged renewed continue continues valid suspended".split())
_AWAITED = frozenset(
    """delivery sentencing trial arraignment release publication completion launch settlement expiry shipment
    introduction retrial hearing""".split()
)
_APPOINTED = frozenset("set sets scheduled slated due planned booked arranged called appointed fixed plans".split())
_WINDOW = 20
"""How many tokens to look either way; from 6 to 20 the values found on TBAQ hardly differ."""

_REACH = 60
"""How many tokens, those in other quotations included."""

_IN_CLAUSE = 4
"""A verb of saying so many tokens behind a comma says who spoke, not when: "on Wednesday, the mayor said"."""


def direction_at(tokens: Tokens, first: int, last: int) -> Direction | None:
    """What the words that lead to the tokens ``first`` to ``last`` say, or the nearest verb before, or else after.

    What is quoted does not govern what stands outside, nor the other way round.
    """
    if _is_led_ahead(tokens, first, last):
        return "future"
    sign = next((found for number in _around(tokens, first, last) if (found := _sign(tokens, number, first))), None)
    if sign is None and tokens.word(first - 1) in _BEFORE_NOUN:
        return "past"
    return None if sign == "open" else sign


def _around(tokens: Tokens, first: int, last: int) -> Iterator[int]:
    """The tokens that may govern, in order: those before from the nearest on, then those after."""
    place = tokens.quotation(first)
    if tokens.word(last + 1) != "'s" and tokens.word(first - 1) not in _BEFORE_NOUN:
        for number in islice(_same_place(tokens, range(first - 1, max(-1, first - _REACH), -1), place), _WINDOW):
            if tokens.words[number] == ";":
                break
            yield number
    opening = first < _IN_CLAUSE and all(tokens.words[number] in ("on", "in", "at", ",") for number in range(first))
    for number in islice(_same_place(tokens, range(last + 1, min(len(tokens.words), last + _REACH)), place), _WINDOW):
        if opening or not _names_speaker(tokens, number, last):
            yield number


def _same_place(tokens: Tokens, numbers: range, place: int | None) -> Iterator[int]:
    """The tokens of a range that stand in the same quotation, or all outside any."""
    return (number for number in numbers if tokens.quotation(number) == place)


def _names_speaker(tokens: Tokens, number: int, last: int) -> bool:
    """Whether a verb behind an expression is the one of ``…, said the mayor`` or ``…, the mayor said``."""
    if tokens.words[number] not in _SAYING:
        return False
    if tokens.words[number - 1] in _MARKS:
        return True
    at_end = tokens.word(number + 1) in _AFTER_SPEAKER
    return at_end and not _MARKS.isdisjoint(tokens.words[max(last + 1, number - _IN_CLAUSE) : number])


def _is_led_ahead(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words just before say it: ``until``, ``as soon as``, ``for delivery in``, ``set … for``."""
    word = tokens.word(first - 1)
    if word in _UNTIL and first > 1:
        return _LASTED.isdisjoint(tokens.words[max(0, first - 6) : first])
    if tokens.words[max(0, first - 3) : first] in _AS_SOON_AS:
        return True
    if word == "through" and not _EXTENDED.isdisjoint(tokens.words[max(0, first - 15) : first]):
        return True
    noun = first - 2 if word in ("in", "on", "by") else first - 1
    if noun > 0 and tokens.word(noun) in _AWAITED and tokens.word(noun - 1) == "for":
        return True
    before = tokens.words[max(0, first - 10) : first]
    told = [*before, tokens.word(last + 1)]
    return word == "for" and not _APPOINTED.isdisjoint(before) and _PAST_FORMS.isdisjoint(told)


_BEFOREHAND = frozenset("had originally initially previously".split())
_PAST_FORMS = frozenset("was were had been".split())


def _sign(tokens: Tokens, number: int, first: int) -> _Sign | None:
    """What one token says about the time of its clause, in which the expression begins at ``first``."""
    word, before = tokens.words[number], tokens.word(number - 1)
    if word in _AHEAD or word.endswith("'ll") or (word == "may" and not tokens.capital(number)):
        return None if number + 1 == first else _sign_of_modal(word, tokens.words[number + 1 : number + 3])
    if word in _INTENT and (word != "about" or tokens.word(number + 1) == "to"):
        return _sign_of_intent(tokens, number, first)
    if word in _COMMITMENT and "to" in tokens.words[number + 1 : min(first, number + 5)]:
        return "future"
    if before in ("is", "are") and (word == "to" or word in _ARRANGING):
        return "future"
    if word == "be" and before == "to" and tokens.word(number - 2) not in _SEEMING and number < first:
        return "future"
    if word in _TIMETABLED and number < first and _is_timetabled(tokens, number):
        return "future"
    return "past" if _is_past_verb(word, before) else None


def _is_timetabled(tokens: Tokens, number: int) -> bool:
    """Whether a verb tells in the present what is to come; captions tell so what has been."""
    if tokens.caption or tokens.capital(number) or not _PAST_FORMS.isdisjoint(tokens.words[number + 1 : number + 8]):
        return False
    return tokens.word(number - 1) in _SUBJECTS or tokens.capital(number - 1)


_SEEMING = frozenset(
    """found said believed thought known shown reported alleged considered appeared seemed appears seems claims proved
    had have has used turned estimated understood""".split()
)
"""Behind these "to be" does not look ahead: "found to be"."""

_NOT_FOUND = frozenset("be located reached found determined verified".split())


def _sign_of_modal(word: str, following: list[str]) -> _Sign | None:
    """``could go`` looks ahead; ``could not go`` and ``could be found`` look back, ``would have`` says nothing."""
    if "have" in following:
        return None
    if word == "could" and ("not" in following or (len(following) == 2 and _NOT_FOUND.issuperset(following))):
        return "past"
    return "future"


def _is_past_verb(word: str, before: str) -> bool:
    """Whether a word is a verb in the past tense by its form and the word before it."""
    if before in _PRESENT or before in _NO_VERB_AFTER or word in _NO_VERBS:
        return before in ("that", "this") and word in ("was", "were", "had", "has", "did")
    return word in _BACK or (len(word) > 3 and word.endswith("ed"))


def _sign_of_intent(tokens: Tokens, number: int, first: int) -> _Sign | None:
    """``is expected to``, ``was expected to``, ``planned for`` look ahead; ``had been planned`` does not say.

    A plan that follows the expression tells when it was made: ``on Friday he planned to``.
    """
    word, before, after = tokens.words[number], tokens.word(number - 1), tokens.word(number + 1)
    if not _BEFOREHAND.isdisjoint(tokens.words[max(0, number - 3) : number]):
        return "open"
    if any(one in ("was", "were") for one in tokens.words[max(0, number - 3) : number]):
        return "future" if after == "to" else "open"
    if before in _PRESENT or before in ("has", "have"):
        return "future"
    if word == "planned" and number < first and after in ("a", "an", "another", "more", "further"):
        return "future"
    if after in ("to", "for") or (word != "set" and after in ("on", "in")):
        return "past" if word == "planned" and number > first else "future"
    return "past" if word in ("planned", "expected", "scheduled", "set") and before not in _NO_VERB_AFTER else None
