"""Whether the clause around a time expression looks back or ahead: its governing verb."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from retold.reading.dates import verbs
from retold.reading.dates.timetable import is_past_verb, leads_to, tells_of_what_comes
from retold.reading.dates.tokens import Tokens
from retold.reading.inflection import letters_of

Direction = Literal["past", "future"]
_Sign = Literal["past", "future", "open"]

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
    if _is_led_back(tokens, first, last):
        return "past"
    if _is_led_ahead(tokens, first, last):
        return "future"
    signs = ((found, number) for number in _around(tokens, first, last) if (found := _sign(tokens, number, first)))
    sign, place = next(signs, (None, first))
    if sign == "past" and place < first and _is_aside(tokens, place, first):
        return "future"
    if sign is None and tokens.word(last + 1) == "'s":
        before = (_sign(tokens, number, first) for number in _before(tokens, first))
        return "future" if next(filter(None, before), None) == "future" else None
    if sign is None and tokens.word(first - 1) in verbs.BEFORE_NOUN:
        return "past"
    if sign is None and tokens.word(first - 1) == "by" and tokens.kind(first) == "weekday":
        return "future"
    return None if sign == "open" else sign


_ASIDES = frozenset("as when while once".split())


def _is_aside(tokens: Tokens, verb: int, first: int) -> bool:
    """Whether a past verb tells what goes on beside what is to come: "expected to weaken as it moved on Friday"."""
    clause = next((n for n in range(verb - 1, max(0, verb - 4), -1) if tokens.words[n] in _ASIDES), None)
    if clause is None:
        return False
    main = next((found for n in _before(tokens, clause) if (found := _sign(tokens, n, first))), None)
    return main == "future"


def _before(tokens: Tokens, first: int) -> Iterator[int]:
    """The tokens before an expression from the nearest on, those in the same quotation or outside any."""
    numbers = range(first - 1, max(-1, first - _REACH), -1)
    for number in islice(_same_place(tokens, numbers, tokens.quotation(first)), _WINDOW):
        if tokens.words[number] == ";":
            return
        yield number


def _around(tokens: Tokens, first: int, last: int) -> Iterator[int]:
    """The tokens that may govern, in order: those before from the nearest on, then those after."""
    place = tokens.quotation(first)
    if tokens.word(last + 1) != "'s" and tokens.word(first - 1) not in verbs.BEFORE_NOUN:
        yield from _before(tokens, first)
    opening = first < _IN_CLAUSE and all(tokens.words[number] in ("on", "in", "at", ",") for number in range(first))
    window = _REACH if opening else _WINDOW
    for number in islice(_same_place(tokens, range(last + 1, min(len(tokens.words), last + _REACH)), place), window):
        if tokens.words[number] in verbs.NEW_CLAUSE:
            break
        yield number


def _same_place(tokens: Tokens, numbers: range, place: int | None) -> Iterator[int]:
    """The tokens of a range that stand in the same quotation, or all outside any."""
    return (number for number in numbers if tokens.quotation(number) == place)


def _is_led_back(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words beside say it: ``since``, ``in the wake of``, ``who on Sunday said``, ``Friday's ruling``."""
    before = [tokens.word(first - 2), tokens.word(first - 1)]
    if before[1] == "since" or before[0] == "wake" or _is_of_event(tokens, first):
        return True
    if before == ["forecast", "in"] and tokens.word(first - 3) not in verbs.COPULAS:
        return True
    if tokens.words[first] in ("earlier", "later") or (before[1] == "of" and before[0] in verbs.HAPPENED):
        return True
    if tokens.word(last + 1) == "'s":
        return tokens.word(last + 2) in verbs.HAPPENED
    return before[0 if before[1] == "on" else 1] in ("who", "which") and is_past_verb(tokens.word(last + 1), "")


def _is_of_event(tokens: Tokens, first: int) -> bool:
    """Whether a day stands behind the noun for what has happened, ``a boost from the win Tuesday``."""
    noun = first - (2 if tokens.word(first - 1) in ("on", "late", "early") else 1)
    if noun < 1 or tokens.words[noun] not in verbs.HAPPENED:
        return False
    return verbs.TO_COME.isdisjoint(tokens.words[max(0, noun - 4) : noun])


def _is_led_ahead(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words just before say it: ``until``, ``as soon as``, ``for delivery in``, ``set … for``."""
    word = tokens.word(first - 1)
    if word == "of" and tokens.word(first - 2) == "ahead":
        return True
    if word in verbs.UNTIL and first == 1:
        verb = next((w for w in tokens.words[last + 1 : last + 8] if w in verbs.PRESENT or is_past_verb(w, "")), "")
        return verb in verbs.PRESENT
    if word in ("after", "before") and (tokens.word(first - 2) in verbs.UNTIL or tokens.word(first - 2) == "to"):
        moved = tokens.word(first - 2) != "to" or not verbs.MOVED.isdisjoint(tokens.words[max(0, first - 6) : first])
        return moved and verbs.LASTED.isdisjoint(tokens.words[max(0, first - 7) : first])
    if word in verbs.UNTIL and first > 1:
        return verbs.LASTED.isdisjoint(tokens.words[max(0, first - 6) : first])
    if tokens.words[max(0, first - 3) : first] in verbs.AS_SOON_AS or _is_condition(tokens, first):
        return True
    if word == "to" and not verbs.MOVED.isdisjoint(tokens.words[max(0, first - 4) : first]):
        return True
    if word == "into" and tokens.word(first - 2) in verbs.HEADING:
        return True
    if word == "through" and not verbs.EXTENDED.isdisjoint(tokens.words[max(0, first - 15) : first]):
        return True
    noun = first - 2 if word in ("in", "on", "by") else first - 1
    if noun > 0 and tokens.word(noun) in verbs.AWAITED and tokens.word(noun - 1) == "for":
        return True
    before = tokens.words[max(0, first - 10) : first]
    told = [*before, tokens.word(last + 1)]
    return word == "for" and not verbs.APPOINTED.isdisjoint(before) and verbs.PAST_FORMS.isdisjoint(told)


def _is_condition(tokens: Tokens, first: int) -> bool:
    """Whether a participle behind ``if`` stands before: "if approved on Monday"."""
    place = next((n for n in range(first - 1, max(-1, first - 5), -1) if tokens.words[n] == "if"), None)
    return place is not None and place + 1 < first and tokens.word(place + 1).endswith("ed")


def _sign(tokens: Tokens, number: int, first: int) -> _Sign | None:
    """What one token says about the time of its clause, in which the expression begins at ``first``."""
    word, before = tokens.words[number], _word_before(tokens, number)
    if word in verbs.AHEAD or word.endswith("'ll") or (word == "may" and not tokens.capital(number)):
        return None if number + 1 == first else _sign_of_modal(word, tokens.words[number + 1 : number + 3])
    if word in verbs.INTENT and (word not in verbs.ONLY_WITH_TO or tokens.word(number + 1) == "to"):
        return _sign_of_intent(tokens, number, first)
    if word in verbs.COMMITMENT and _has_infinitive(tokens.words[number + 1 : min(first, number + 6)]):
        return "future"
    if word == "promised" and before == "been" and tokens.word(number - 2) in verbs.HAVING and number < first:
        return "future"
    if (before in verbs.COPULAS_BEFORE_TO and word == "to") or (before in ("is", "are") and word in verbs.ARRANGING):
        return None if tokens.word(number + 1) == "blame" else "future"
    if word == "be" and before == "to" and tokens.word(number - 2) not in verbs.SEEMING and number < first:
        return "future" if _is_participle(tokens.word(number + 1)) else None
    if word.endswith("ing") and before in ("after", "since") and number < first:
        return None if not verbs.AHEAD.isdisjoint(tokens.words[max(0, number - 12) : number]) else "past"
    if word in ("is", "are") and leads_to(tokens, number, first):
        return "future"
    if tells_of_what_comes(tokens, number, first):
        return "future"
    return "past" if is_past_verb(word, before) else None


def _word_before(tokens: Tokens, number: int) -> str:
    """The word before another; none behind a dash."""
    return "" if number and tokens.kind(number - 1) == "dash" else tokens.word(number - 1)


def _has_infinitive(following: list[str]) -> bool:
    """Whether the next words hold ``to`` with a verb: they agreed to meet, not to a deal, nor an offer to Bo Ames."""
    if "to" not in following[:4]:
        return False
    after = following[following.index("to") + 1 :]
    return not after or after[0].endswith("ly") or "b" in letters_of(after[0])


def _came_to_nothing(tokens: Tokens, number: int) -> bool:
    """Whether the sentence goes on to say that it was not done: "was due to speak on Tuesday but did not"."""
    following = tokens.words[number + 1 :]
    behind = following[following.index("but") + 1 :][:4] if "but" in following else []
    return not verbs.NOT_DONE.isdisjoint(behind)


def _is_participle(word: str) -> bool:
    """Whether a word has the form of a passive participle."""
    return (len(word) > 3 and word.endswith(("ed", "en"))) or word in verbs.PASSIVE


def _sign_of_modal(word: str, following: list[str]) -> _Sign | None:
    """``could go`` looks ahead; ``could not go`` and ``could be found`` look back, ``would have`` says nothing."""
    if "have" in following:
        return None
    if (
        word in ("wouldn't", "would")
        and (word != "would" or "not" in following)
        and not verbs.TELLING.isdisjoint(following)
    ):
        return "past"
    if word == "could" and ("not" in following or (len(following) == 2 and verbs.NOT_FOUND.issuperset(following))):
        return "past"
    return "future"


def _sign_of_intent(tokens: Tokens, number: int, first: int) -> _Sign | None:
    """``is expected to``, ``was expected to``, ``planned for`` look ahead; ``had been planned`` does not say.

    A plan that follows the expression tells when it was made: ``on Friday he planned to``.
    """
    word, before, after = tokens.words[number], tokens.word(number - 1), tokens.word(number + 1)
    if word in ("likely", "possible") and after != "to" and before not in verbs.PRESENT:
        return None
    if word == "plan" and after in ("on", "in", "for") and before not in verbs.SUBJECTS:
        return None
    if word == "due" and after == "to" and before not in verbs.COPULAS:
        return "future" if before == "'s" and "b" in letters_of(tokens.word(number + 2)) else None
    if word.startswith("expect") and "to" in tokens.words[number + 2 : min(first, number + 6)]:
        return "future"
    expects = word in ("expect", "expects") and after != "to" and number < first
    if expects or not verbs.BEFOREHAND.isdisjoint(tokens.words[max(0, number - 3) : number]):
        return "open"
    if any(one in ("was", "were") for one in tokens.words[max(0, number - 3) : number]):
        return "open" if after != "to" else "past" if _came_to_nothing(tokens, number) else "future"
    if before in verbs.PRESENT or before in ("has", "have") or before in verbs.MODALS:
        return "future"
    if word == "planned" and number < first and after in ("a", "an", "another", "more", "further"):
        return "future"
    if after in ("to", "for", "by") or (word != "set" and after in ("on", "in")):
        return "past" if word == "planned" and number > first else "future"
    return "past" if word in ("planned", "expected", "scheduled", "set") and before not in verbs.NO_VERB_AFTER else None
