"""Where a content ends."""

from collections.abc import Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.lexicon import VERB_FORMS
from retold.reading.statements.tokens import QUOTED, Token


def clause_end(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> int:
    """Where a clause that begins at ``start`` ends: a break (another attribution), a semicolon or the unit's end."""
    number = start
    while number < len(tokens) and number not in breaks and tokens[number].text != ";":
        number += 1
    return number


def phrase_end(tokens: Sequence[Token], start: int, breaks: frozenset[int], frame: str = "I") -> int:
    """Where a noun phrase or infinitive with all that belongs to it ends."""
    number = start
    is_noun = frame in _NOUN_FRAMES
    opened = not is_noun
    while number < len(tokens) and number not in breaks:
        word = tokens[number].text
        if word in (";", ":") or (word == "," and _leaves_phrase(tokens, number)):
            break
        if number > start and (_is_circumstance_of_phrase(tokens, number) or word in _CLOSING):
            break
        if number > start and word in ("and", "but") and _joins_verb(tokens, number + 1):
            break
        if not opened and number > start and word in grammar.FINITE and tokens[number - 1].text not in ("to", "and"):
            break
        opened = opened or word in _OPENERS
        number += 1
    return number


_NOUN_FRAMES = frozenset("NPnp")


_CLOSING = frozenset("because although though whereas but unless".split())


_OPENERS = grammar.SUBJECTS - frozenset("that this those these some many most others both all".split()) | frozenset(
    "that who which what whom whose where when whether if how why as than".split()
)


def _joins_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb in the past stands at a token, so that "and" joins another thing done: "and defended"."""
    while number < len(tokens) and grammar.is_adverb(tokens[number].text):
        number += 1
    if number + 1 >= len(tokens) or tokens[number].capital:
        return False
    word, following = tokens[number].text, tokens[number + 1].text
    if word in grammar.CLEAR_AUXILIARIES or word in grammar.PASTS:
        return True
    opens = following in grammar.DETERMINERS or following in grammar.OBJECTS or tokens[number + 1].capital
    is_verb = word in VERB_FORMS and VERB_FORMS[word][0].form != "base"
    return (word.endswith("ed") or is_verb) and (opens or following in ("that", "to", QUOTED, "for", "at"))


def _is_circumstance_of_phrase(tokens: Sequence[Token], number: int) -> bool:
    """Whether words that say when something was said begin at a token: "on Monday", "during the debate"."""
    word = tokens[number].text
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    ago = [token.text for token in tokens[number + 1 : number + 4]]
    if "ago" in ago and following in _PERIODS:
        return True
    return word == "on" and (following in grammar.WEEKDAYS or following in ("twitter", "facebook"))


_PERIODS = frozenset(
    "minute minutes hour hours day days week weeks month months year years decade decades few couple".split()
)


def _leaves_phrase(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma does not merely separate the parts of an enumeration."""
    words = [token.text for token in tokens[comma + 1 : comma + 7]]
    return not any(word in ("and", "or") for word in words) or (bool(words) and words[0] in ("and", "but"))


def second_verb(tokens: Sequence[Token], start: int, end: int) -> int:
    """The past verb behind the one of a clause, with no mark between: "that he took bribes spread"; else ``end``."""
    verbs = 0
    for number in range(start, end):
        word, before = tokens[number].text, tokens[number - 1].text
        if word in _CLAUSE_MARKS:
            if verbs:
                return end
        elif word in grammar.FINITE or ("d" in letters_of(word) and before not in _NOT_BEFORE_PAST):
            if verbs and not tokens[number].capital:
                return number
            verbs += 1
    return end


_NOT_BEFORE_PAST = grammar.AUXILIARIES | grammar.DETERMINERS | grammar.PREPOSITIONS | {"to"}


def main_verb(tokens: Sequence[Token], start: int, end: int) -> int:
    """The verb that goes on with the sentence around a clause: "who said he was ill was right"; else ``end``."""
    clauses = int(start >= end or tokens[start].text not in _CLAUSE_MARKS)
    for number in range(start, end):
        word = tokens[number].text
        if word == "," and (_goes_on_around(tokens, number + 1, end) or _is_finite_at(tokens, number + 1)):
            return number
        if word in _CLAUSE_MARKS:
            clauses += 1
        elif _is_main_at(tokens, number):
            if not clauses:
                return number
            clauses -= 1
    return end


def _is_main_at(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb stands at a token that its clause has one of: an auxiliary, or a past right behind a pronoun."""
    word, before = tokens[number].text, tokens[number - 1].text
    if word in grammar.FINITE:
        return before not in grammar.AUXILIARIES and not grammar.is_adverb(before)
    return before in _PRONOUNS and "d" in letters_of(word) and not tokens[number].capital


_PRONOUNS = frozenset("i you he she it we they who nobody everyone".split())


def _is_finite_at(tokens: Sequence[Token], number: int) -> bool:
    """Whether an auxiliary stands at a token that goes on with a sentence: ", is due in court"."""
    return number < len(tokens) and tokens[number].text in grammar.FINITE and not tokens[number].capital


_BEHIND_PAST = grammar.DETERMINERS | grammar.OBJECTS | {".", "that", "to"}


def _goes_on_around(tokens: Sequence[Token], number: int, end: int) -> bool:
    """Whether a past verb stands at a token, so that the clause around goes on: ", resigned on Monday"."""
    if number >= end or tokens[number].capital or "d" not in letters_of(tokens[number].text):
        return False
    following = tokens[number + 1].text if number + 1 < end else "."
    is_verb = tokens[number].text in grammar.PASTS or "n" not in letters_of(tokens[number].text)
    return is_verb or following in _BEHIND_PAST


_CLAUSE_MARKS = (
    grammar.SUBORDINATORS | grammar.CONJUNCTIONS | grammar.SUBJECTS - {"that", "this", "these", "those"} | {",", QUOTED}
) - {"as", "than", "before", "after", "since", "until", "once"}
