"""How a verb form is used where it stands: finite, infinitive, participle, passive, or as no verb at all."""

from collections.abc import Sequence
from typing import Literal

from retold.reading.inflection import Form, forms, letters_of
from retold.reading.statements import grammar
from retold.reading.statements.lexicon import NOUN_TOO, VERB_FORMS, VERBS
from retold.reading.statements.nouns import ends_several, is_plural_noun, is_told_by_one, is_told_by_several
from retold.reading.statements.tokens import QUOTED, Token, word_at

Voice = Literal["finite", "infinitive", "ing", "passive", "reduced", "noun", "adjective", "adverb", "according"]


def is_bare_participle(tokens: Sequence[Token], number: int, verb: str) -> bool:
    """Whether a form that is no past stands without "have": "a woman known for her songs"."""
    is_past = Form(tokens[number].text, "past") in forms(verb)
    return not is_past and word_at(tokens, before_adverbs(tokens, number)) not in grammar.HAVE


def before_adverbs(tokens: Sequence[Token], number: int) -> int:
    """The nearest token to the left that is no adverb; -1 at the start."""
    number -= 1
    while number >= 0 and grammar.is_adverb(tokens[number].text) and tokens[number].text not in ("here", "there"):
        number -= 1
    return number


def voice_of(tokens: Sequence[Token], number: int, before: int, verb: str, form: str) -> Voice | None:
    """How a verb form is used at this place; None where it is a noun or an adjective."""
    word = word_at(tokens, before)
    if form == "ing":
        return _voice_of_ing(word, before, tokens)
    if ends_name(tokens, before):
        return "finite"
    if word in grammar.BE and form in ("past", "participle"):
        return _voice_behind_be(tokens, number, before, verb)
    if word in grammar.HAVE and not (word == "'d" and form == "base"):
        return "finite" if form in ("past", "participle") else None
    if form == "base":
        return _voice_of_base(tokens, number, word, before, verb)
    if form == "s":
        return _voice_of_s(tokens, number, word, before, verb)
    if word_at(tokens, number + 1) == "as" and _is_joined_to_passive(tokens, number, before):
        return "passive"
    return _voice_of_past(tokens, number, word, verb)


def _voice_of_past(tokens: Sequence[Token], number: int, word: str, verb: str) -> Voice | None:
    """A past or participle that no form of "be" or "have" stands before."""
    if _has_agent(tokens, number + 1) or (verb == "accuse" and word_at(tokens, number + 1) == "of"):
        return "reduced"
    if word_at(tokens, number - 1) in _DEGREES:
        return None
    if word in grammar.DETERMINERS and word not in grammar.SUBJECTS:
        is_subject = word in _ALONE and (complement_follows(tokens, number) or word_at(tokens, number + 1) == ":")
        return "finite" if is_subject else None
    return None if word in grammar.PREPOSITIONS or word in grammar.MODALS else "finite"


def _voice_behind_be(tokens: Sequence[Token], number: int, before: int, verb: str) -> Voice | None:
    """A past or participle behind a form of "be": an 's may be "has", or show an owner."""
    if word_at(tokens, before) != "'s":
        return "passive"
    subject = word_at(tokens, before - 1)
    if subject in ("he", "she", "who") and verb in ("say", "call", "vow") and word_at(tokens, number + 1) != "to":
        return "finite"
    return "passive" if subject in grammar.SUBJECTS else None


_ALONE = frozenset("another neither either each both".split())
"""Determiners that can be a subject by themselves."""


def _is_joined_to_passive(tokens: Sequence[Token], number: int, before: int) -> bool:
    """Whether a participle shares the "be" of another one before it: "was adopted in May and hailed as a milestone"."""
    if word_at(tokens, before) not in ("and", "but", "or"):
        return False
    for place in range(before - 1, max(0, number - _LONGEST_CLAUSE), -1):
        if tokens[place].text in grammar.STOPS:
            return False
        if tokens[place].text in grammar.BE and tokens[place].text != "'s":
            return "d" in letters_of(word_at(tokens, place + 1)) or word_at(tokens, place + 1).endswith("n")
    return False


def ends_name(tokens: Sequence[Token], number: int) -> bool:
    """Whether an 's belongs to a name that says something: "a spokeswoman for St Brannoc's said"."""
    if number < 1 or tokens[number].text != "'s" or word_at(tokens, number + 1) not in _SAYING:
        return False
    return tokens[number - 1].capital and tokens[number - 1].text not in grammar.SUBJECTS


_SAYING = frozenset(
    """said says told tells declined denied denies warned warns refused insisted insists argued responded replied
    apologised apologized""".split()
)


def _has_agent(tokens: Sequence[Token], number: int) -> bool:
    """Whether "by" and whoever did it stand at a token: not "said by telephone", "began by saying"."""
    following = word_at(tokens, number + 1)
    return word_at(tokens, number) == "by" and following not in MEANS and not following.endswith("ing")


MEANS = frozenset("telephone phone email e-mail video text letter fax satellite then now".split())
"""What somebody says something by: no speaker stands there."""
_DEGREES = frozenset("most more least less".split())
"""Words that make an adjective of a participle: "the most favored candidate"."""


def _voice_of_ing(word: str, before: int, tokens: Sequence[Token]) -> Voice | None:
    """An -ing form: progressive after "be", a noun after a determiner, else a participle."""
    if word in grammar.BE and word != "'s":
        return "finite"
    if word in ("those", "all"):
        return "ing"
    if word in grammar.DETERMINERS:
        return "finite" if word == "'s" and word_at(tokens, before - 1) in ("he", "she", "it", "who", "what") else None
    return "ing"


def _voice_of_base(tokens: Sequence[Token], number: int, word: str, before: int, verb: str) -> Voice | None:
    """A bare form: a verb after "to", a modal or a plural subject."""
    if word == "to":
        return "infinitive"
    if word in grammar.MODALS or word in grammar.DO:
        return "finite"
    if word in ("i", "you", "we", "they", "who", "that") or _follows_aside(tokens, number, verb):
        return "finite"
    if verb == "say" and (word == "," or (before >= 0 and tokens[before].text.endswith("ed"))):
        return "finite"
    if word in _SEVERAL and (verb not in NOUN_TOO or complement_follows(tokens, number)):
        return "finite"
    if is_told_by_several(tokens, number, before, verb):
        return "finite"
    if before < 0 or word in grammar.DETERMINERS or word in grammar.PREPOSITIONS or not tokens[before].is_word:
        return None
    if _follows_one_thing(word, word_at(tokens, before - 1), verb):
        return None
    if word in ("and", "or"):
        return "infinitive" if verb not in NOUN_TOO else None
    return _behind_subject(tokens, number, before, verb)


_SEVERAL = frozenset("both others many some most all few several".split())


def _behind_subject(tokens: Sequence[Token], number: int, before: int, verb: str) -> Voice | None:
    """A bare form behind a word that may end its subject: a plural, several joined, or "critics like Lee"."""
    tells = complement_follows(tokens, number)
    if grammar.looks_plural(tokens[before].text):
        return "finite" if tells or verb not in NOUN_TOO else None
    if _takes_bare_form(tokens, before):
        return None
    if tells and _may_be_joined(tokens, before):
        return "finite"
    is_several = ends_several(tokens, before) or _joins_names(tokens, before)
    return "finite" if is_several and verb not in NOUN_TOO else None


def _joins_names(tokens: Sequence[Token], last: int) -> bool:
    """Whether the name that ends at a token is one of several: "Mr. Reed and Ms. Holm say"."""
    first = last
    while first > 0 and tokens[first].capital:
        first -= 1
    return first < last and word_at(tokens, first) == "and" and tokens[first - 1].capital


_LONGEST_CLAUSE = 15
_BEFORE_BARE_FORM = (
    grammar.MODALS
    | grammar.DO
    | frozenset(
        "make makes made making see sees saw seen seeing hear hears heard hearing help helping watch watched".split()
    )
)


def _takes_bare_form(tokens: Sequence[Token], last: int) -> bool:
    """Whether a bare form behind a token may belong to a verb before it: "would voters in Aston say"."""
    for number in range(last, max(-1, last - _LONGEST_CLAUSE), -1):
        if tokens[number].text in _BEFORE_BARE_FORM:
            return True
        if tokens[number].text in grammar.STOPS or tokens[number].text in _OPENING_CLAUSE:
            return False
    return False


_OPENING_CLAUSE = grammar.SUBORDINATORS | grammar.CONJUNCTIONS


def _follows_aside(tokens: Sequence[Token], number: int, verb: str) -> bool:
    """Whether a bare form stands behind the comma that ends an aside: "the brothers, Ivan and Marko, deny it"."""
    if number < 2 or tokens[number - 1].text != "," or verb in NOUN_TOO or not complement_follows(tokens, number):
        return False
    opening = next((n for n in range(number - 2, max(0, number - _LONGEST_CLAUSE), -1) if tokens[n].text == ","), 0)
    return tokens[number - 2].capital or (opening > 0 and grammar.looks_plural(tokens[opening - 1].text))


def _follows_one_thing(word: str, determiner: str, verb: str) -> bool:
    """Whether a form that may be a noun stands behind a part of its name: "a newspaper report", "a 2019 report"."""
    is_one = determiner in ("a", "an", "one", "another", "this", "every")
    return (verb in NOUN_TOO and is_one) or (word[0].isdigit() and determiner in grammar.DETERMINERS)


def _may_be_joined(tokens: Sequence[Token], last: int) -> bool:
    """Whether the singular noun at a token may be the end of several joined ones: "the book and film blame"."""
    return any(word_at(tokens, number) == "and" for number in range(last - 1, last - 5, -1)) or not tokens[last].capital


def _is_past(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb in the past stands at a token, so that its object is next: "called reports", not "the accused"."""
    if number < 1 or tokens[number].capital or "d" not in letters_of(tokens[number].text):
        return False
    return tokens[number - 1].text not in grammar.DETERMINERS


def _voice_of_s(tokens: Sequence[Token], number: int, word: str, before: int, verb: str) -> Voice | None:
    """A form in -s: a verb after a singular subject."""
    if word in ("he", "she", "it", "who", "that", "which"):
        return "finite"
    if word in VERB_FORMS and _is_past(tokens, before):
        return None
    if word in grammar.DETERMINERS or word in grammar.PREPOSITIONS or word in grammar.AUXILIARIES:
        return None
    if word in NUMBERS and verb in NOUN_TOO:
        return None
    if verb not in NOUN_TOO or (before >= 0 and is_told_by_one(tokens, number, before, verb)):
        return "finite"
    if before < 0 or not complement_follows(tokens, number):
        return None
    return None if is_plural_noun(tokens, before, number) else "finite"


NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds".split())


def complement_follows(tokens: Sequence[Token], number: int) -> bool:
    """Whether the next word can only begin a complement: "that", a determiner, a pronoun, a name, a quotation."""
    if number + 1 >= len(tokens):
        return False
    token = tokens[number + 1]
    if token.text == ":":
        return word_at(tokens, number + 2) == QUOTED
    verbs = VERB_FORMS.get(tokens[number].text, ())
    if verbs and any(token.text in cue.prepositions for cue in VERBS.get(verbs[0].verb, ())):
        return token.text not in ("of", "in", "with")
    return (
        token.text in ("that", "to", QUOTED, "whether")
        or token.text in grammar.DETERMINERS
        or token.text in grammar.SUBJECTS
        or token.text in grammar.OBJECTS
        or token.capital
    )
