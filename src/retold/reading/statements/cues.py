"""Where in a unit something is attributed: verbs, nouns, adjectives and set phrases that are used as cues."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from retold.reading.statements import grammar
from retold.reading.statements.inflection import forms
from retold.reading.statements.lexicon import (
    ADJECTIVES,
    ADVERBS,
    ATTRIBUTES,
    NOUNS,
    PASSIVE,
    PHRASAL,
    VERB_FORMS,
    VERBS,
    Cue,
)
from retold.reading.statements.tokens import QUOTED, Token

Voice = Literal["finite", "infinitive", "ing", "passive", "reduced", "noun", "adjective", "adverb", "according"]


class Occurrence(NamedTuple):
    """A cue in a unit: tokens ``first`` to ``last`` (both included) are its words, auxiliaries with them."""

    first: int
    last: int
    head: int
    voice: Voice
    cues: tuple[Cue, ...]
    negated: bool = False

    @property
    def lemma(self) -> str:
        """The dictionary form of the cue."""
        return self.cues[0].lemma


_ACCORDING = (Cue("according", "N", frozenset(), "asserted"),)
_NOUN_TOO = frozenset(
    """petition report claim plan support vote call hope fear demand request promise attack praise blame estimate state
    comment
    question answer address challenge view worry order offer reply note post text email blog joke quip dream doubt
    look cast frame paint label brand name term reference quote cite list detail profile fault crack cheer welcome
    pledge vow threat threaten face back champion credit honor honour salute sound side suspect respect
    counter caution counsel command press push lobby campaign appeal protest speech talk debate guess
    reason figure regret wire shot shout scream cry whisper sigh reveal laugh forecast project track
    trash knock rap pan rip slam blast question query answer insult notice outline mean state set love like hate
    desire
    want wish object point advocate confront remark repeat share signal notice sense rule judge object find read
    charge accuse summary concern conjecture lecture review endorse prize favor favour account approach
    warrant experience start value toast raise rally stand dispute contest return study echo aim wonder
    laud""".split()
)


def find_cues(tokens: Sequence[Token]) -> Iterator[Occurrence]:
    """The cues of a unit in order."""
    title_case = _is_title_case(tokens)
    for number, token in enumerate(tokens):
        word = token.text
        if token.capital and number > 0 and not title_case and tokens[number - 1].is_word:
            continue
        if word in ATTRIBUTES and _is_attribute(tokens, number):
            continue
        if word in VERB_FORMS:
            found = _verb(tokens, number)
            if found:
                yield found
                continue
        if word == "according" and _word(tokens, number + 1) == "to":
            yield Occurrence(number, number + 1, number, "according", _ACCORDING)
        elif word in NOUNS:
            yield Occurrence(number, number, number, "noun", NOUNS[word])
        elif word in ADJECTIVES and _is_predicate(tokens, number):
            yield Occurrence(
                _group_start(tokens, number), number, number, "adjective", ADJECTIVES[word], _negated(tokens, number)
            )
        elif word in ADVERBS:
            yield Occurrence(number, number, number, "adverb", (Cue(word, "", frozenset(), ADVERBS[word]),))


def _is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether nearly all longer words have capitals, so that a capital tells nothing."""
    words = [token for token in tokens if token.text.isalpha() and len(token.text) > 4]
    return sum(token.capital for token in words) > 0.7 * len(words)


def _word(tokens: Sequence[Token], number: int) -> str:
    """The text of a token, empty outside the unit."""
    return tokens[number].text if 0 <= number < len(tokens) else ""


def _verb(tokens: Sequence[Token], number: int) -> Occurrence | None:
    """The verb at a token as a cue, if the words before and after it let it be one."""
    before = _before(tokens, number)
    for verb, form in VERB_FORMS[tokens[number].text]:
        voice = _voice(tokens, number, before, verb, form)
        if voice is None or (form == "participle" and voice == "finite" and _is_bare_participle(tokens, number, verb)):
            continue
        cues = PASSIVE.get(verb, ()) + VERBS.get(verb, ()) if voice == "passive" else VERBS.get(verb, ())
        phrasal = [cue for cue in PHRASAL.get(verb, ()) if _has_particles(tokens, number, cue)]
        last = number + (len(phrasal[0].particles) if phrasal else 0)
        if phrasal or cues:
            first = _group_start(tokens, number)
            return Occurrence(first, last, number, voice, tuple(phrasal) or cues, _negated(tokens, number, first))
    return None


def _is_bare_participle(tokens: Sequence[Token], number: int, verb: str) -> bool:
    """Whether a form that is no past stands without "have": "a woman known for her songs"."""
    return forms(verb)[2] != forms(verb)[3] and _word(tokens, _before(tokens, number)) not in grammar.HAVE


def _has_particles(tokens: Sequence[Token], number: int, cue: Cue) -> bool:
    """Whether the rest of a phrasal cue follows its verb."""
    return tuple(token.text for token in tokens[number + 1 : number + 1 + len(cue.particles)]) == cue.particles


def _before(tokens: Sequence[Token], number: int) -> int:
    """The nearest token to the left that is no adverb; -1 at the start."""
    number -= 1
    while number >= 0 and grammar.is_adverb(tokens[number].text):
        number -= 1
    return number


def _voice(tokens: Sequence[Token], number: int, before: int, verb: str, form: str) -> Voice | None:
    """How a verb form is used at this place; None where it is a noun or an adjective."""
    word = _word(tokens, before)
    if form == "ing":
        return _voice_of_ing(word, before, tokens)
    if word in grammar.BE and form in ("past", "participle"):
        is_has = word == "'s" and _word(tokens, before - 1) in ("he", "she", "who") and verb in ("say", "call", "vow")
        if word == "'s" and not is_has and _word(tokens, before - 1) not in grammar.SUBJECTS:
            return None
        return "finite" if is_has else "passive"
    if word in grammar.HAVE:
        return "finite" if form in ("past", "participle") else None
    if form == "base":
        return _voice_of_base(tokens, number, word, before, verb)
    if form == "s":
        return _voice_of_s(tokens, number, word, before, verb)
    if _word(tokens, number + 1) == "by":
        return "reduced"
    if (word in grammar.DETERMINERS and word not in grammar.SUBJECTS) or _word(tokens, number - 1) in _DEGREES:
        return None
    return None if word in grammar.PREPOSITIONS or word in grammar.MODALS else "finite"


_DEGREES = frozenset("most more least less".split())
"""Words that make an adjective of a participle: "the most favored candidate"."""


def _voice_of_ing(word: str, before: int, tokens: Sequence[Token]) -> Voice | None:
    """An -ing form: progressive after "be", a noun after a determiner, else a participle."""
    if word in grammar.BE and word != "'s":
        return "finite"
    if word in grammar.DETERMINERS:
        return "finite" if word == "'s" and _word(tokens, before - 1) in ("he", "she", "it", "who", "what") else None
    return "ing"


def _voice_of_base(tokens: Sequence[Token], number: int, word: str, before: int, verb: str) -> Voice | None:
    """A bare form: a verb after "to", a modal or a plural subject."""
    if word == "to":
        return "infinitive"
    if word in grammar.MODALS or word in grammar.DO:
        return "finite"
    if word in ("i", "you", "we", "they", "who", "that"):
        return "finite"
    if verb == "say" and (word == "," or (before >= 0 and tokens[before].text.endswith("ed"))):
        return "finite"
    if before < 0 or word in grammar.DETERMINERS or word in grammar.PREPOSITIONS or not tokens[before].is_word:
        return None
    if word in ("and", "or"):
        return "infinitive" if verb not in _NOUN_TOO else None
    if not grammar.looks_plural(word) and not (verb in ("say", "believe") and _complement_follows(tokens, number)):
        return None
    return "finite" if verb not in _NOUN_TOO or _complement_follows(tokens, number) else None


def _voice_of_s(tokens: Sequence[Token], number: int, word: str, before: int, verb: str) -> Voice | None:
    """A form in -s: a verb after a singular subject."""
    if word in ("he", "she", "it", "who", "that", "which"):
        return "finite"
    if word in _NUMBERS or word in grammar.DETERMINERS or word in grammar.PREPOSITIONS or word in grammar.AUXILIARIES:
        return None
    if verb not in _NOUN_TOO:
        return "finite"
    return "finite" if before >= 0 and _complement_follows(tokens, number) else None


_NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds".split())


def _complement_follows(tokens: Sequence[Token], number: int) -> bool:
    """Whether the next word can only begin a complement: "that", a determiner, a pronoun, a name, a quotation."""
    if number + 1 >= len(tokens):
        return False
    token = tokens[number + 1]
    return (
        token.text in ("that", "to", QUOTED, "whether")
        or token.text in grammar.DETERMINERS
        or token.text in grammar.SUBJECTS
        or token.text in grammar.OBJECTS
        or token.capital
    )


def _group_start(tokens: Sequence[Token], number: int) -> int:
    """The first token of the verb group that ends here: auxiliaries, adverbs, "to"."""
    first = number
    while first > 0 and (
        tokens[first - 1].text in grammar.AUXILIARIES
        or grammar.is_adverb(tokens[first - 1].text)
        or tokens[first - 1].text == "to"
    ):
        first -= 1
    while first < number and grammar.is_adverb(tokens[first].text) and tokens[first].text not in grammar.NEGATIONS:
        first += 1
    return first


def _negated(tokens: Sequence[Token], number: int, first: int | None = None) -> bool:
    """Whether a verb group says that the source does not say or think so."""
    words = [token.text for token in tokens[_group_start(tokens, number) if first is None else first : number + 1]]
    return any(
        (word in grammar.NEGATIONS and following not in ("only", "just", "merely")) or word.endswith("n't")
        for word, following in pairwise(words)
    )


def _is_attribute(tokens: Sequence[Token], number: int) -> bool:
    """Whether a participle stands before its noun."""
    following = _word(tokens, number + 1)
    if not following[:1].isalpha() or following in grammar.PREPOSITIONS or following in grammar.DETERMINERS:
        return False
    before = _word(tokens, number - 1)
    opening = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.CONJUNCTIONS | {"that", ""}
    return before in opening and following not in (*grammar.SUBJECTS, "to")


def _is_predicate(tokens: Sequence[Token], number: int) -> bool:
    """Whether an adjective follows "be" and has a complement."""
    before = _before(tokens, number)
    if _word(tokens, before) == "be" and _word(tokens, before - 1) == "to":
        return False
    return _word(tokens, before) in grammar.BE and _word(tokens, number + 1) in ("that", "to", "about")
