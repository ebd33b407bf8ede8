"""Where in a unit something is attributed: verbs, nouns, adjectives and set phrases that are used as cues."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from retold.reading.statements import grammar
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
from retold.reading.statements.tokens import Token, word_at
from retold.reading.statements.voices import (
    Voice,
    before_adverbs,
    complement_follows,
    ends_name,
    is_bare_participle,
    voice_of,
)


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

    @property
    def kind(self) -> str:
        """The class of the cue."""
        return self.cues[0].kind


_ACCORDING = (Cue("according", "N", frozenset(), "asserted", "according"),)


_CUE_WORDS = ATTRIBUTES | {"according", *ADJECTIVES, *VERB_FORMS, *NOUNS, *ADVERBS}


def find_cues(tokens: Sequence[Token]) -> Iterator[Occurrence]:
    """The cues of a unit in order."""
    title_case: bool | None = None
    last = -1
    for number, token in enumerate(tokens):
        word = token.text
        if word not in _CUE_WORDS or number <= last:
            continue
        if token.capital and number > 0 and tokens[number - 1].is_word:
            title_case = _is_title_case(tokens) if title_case is None else title_case
            if not title_case:
                continue
        if word in ATTRIBUTES and _is_attribute(tokens, number):
            continue
        found = _adjective(tokens, number) if word in ADJECTIVES else None
        found = found or (_verb(tokens, number) if word in VERB_FORMS else None)
        if found:
            last = found.last
            yield found
        elif word == "according" and word_at(tokens, number + 1) == "to":
            yield Occurrence(number, number + 1, number, "according", _ACCORDING)
        elif word in NOUNS:
            yield Occurrence(number, number, number, "noun", NOUNS[word])
        elif word in ADVERBS:
            yield Occurrence(number, number, number, "adverb", ADVERBS[word])


def _is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether nearly all longer words have capitals, so that a capital tells nothing."""
    words = [token for token in tokens if token.text.isalpha() and len(token.text) > 4]
    return sum(token.capital for token in words) > 0.7 * len(words)


def _verb(tokens: Sequence[Token], number: int) -> Occurrence | None:
    """The verb at a token as a cue, if the words before and after it let it be one."""
    before = before_adverbs(tokens, number)
    for verb, form in VERB_FORMS[tokens[number].text]:
        phrasal = [cue for cue in PHRASAL.get(verb, ()) if _has_particles(tokens, number, cue)]
        name = " ".join((verb, *phrasal[0].particles)) if phrasal else verb
        voice = voice_of(tokens, number, before, name, form)
        if form == "participle" and voice == "finite" and is_bare_participle(tokens, number, verb):
            voice = "passive" if word_at(tokens, number + 1) == "as" else None
        if voice is None or (verb in ("seem", "appear") and _seems_to_say(tokens, number)):
            continue
        cues = PASSIVE.get(verb, ()) + VERBS.get(verb, ()) if voice == "passive" else VERBS.get(verb, ())
        last = number + (len(phrasal[0].particles) if phrasal else 0)
        if phrasal or cues:
            first = _group_start(tokens, number)
            if voice == "infinitive" and tokens[first].text != "to":
                voice = "finite"
            return Occurrence(first, last, number, voice, tuple(phrasal) or cues, is_negated(tokens, number, first))
    return None


_SEEMING = frozenset("seem seems seemed appear appears appeared".split())
_SHOWING = frozenset("show seem find_out law title plan predict".split())
"""Classes of cues that things as well as people can be the subject of."""


def _seems_to_say(tokens: Sequence[Token], number: int) -> bool:
    """Whether "seem" only weakens what somebody says or thinks: "he seemed to suggest"."""
    if word_at(tokens, number + 1) != "to":
        return False
    verbs = VERB_FORMS.get(word_at(tokens, number + 2), ())
    return any(cue.kind not in _SHOWING for verb, form in verbs if form == "base" for cue in VERBS.get(verb, ()))


def _has_particles(tokens: Sequence[Token], number: int, cue: Cue) -> bool:
    """Whether the rest of a phrasal cue follows its verb."""
    return tuple(token.text for token in tokens[number + 1 : number + 1 + len(cue.particles)]) == cue.particles


def _group_start(tokens: Sequence[Token], number: int) -> int:
    """The first token of the verb group that ends here, adverbs before it left out but for negations."""
    first = group_start(tokens, number)
    while first < number and grammar.is_adverb(tokens[first].text) and tokens[first].text not in grammar.NEGATIONS:
        first += 1
    return first


def group_start(tokens: Sequence[Token], number: int) -> int:
    """The first token of the verb group that ends here: auxiliaries, adverbs, "to"."""
    first = number
    while first > 0 and (
        (tokens[first - 1].text in grammar.AUXILIARIES and not _is_no_auxiliary(tokens, first - 1))
        or (grammar.is_adverb(tokens[first - 1].text) and tokens[first - 1].text not in ("here", "there"))
        or tokens[first - 1].text == "to"
        or (tokens[first - 1].text in _SEEMING and tokens[first].text == "to")
    ):
        first -= 1
    return first


def _is_no_auxiliary(tokens: Sequence[Token], number: int) -> bool:
    """Whether an auxiliary is a part of a name in the sentence: "Theresa May has said", "St Brannoc's said"."""
    if number > 0 and tokens[number].capital and not tokens[number + 1].capital:
        return True
    return ends_name(tokens, number)


def is_quoted_as(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a participle stands in "was quoted as saying", whose subject says something."""
    if found.voice != "ing" or found.first < 3 or tokens[found.first - 1].text != "as":
        return False
    return tokens[found.first - 2].text in ("quoted", "cited") and tokens[found.first - 3].text in grammar.BE


def is_negated(tokens: Sequence[Token], number: int, first: int) -> bool:
    """Whether a verb group, from ``first`` to its verb, says that the source does not say or think so."""
    words = [token.text for token in tokens[first : number + 1]]
    if "yet to" in " ".join(words):
        return True
    return any(
        (word in grammar.NEGATIONS and following not in ("only", "just", "merely")) or word.endswith("n't")
        for word, following in pairwise(words)
    )


def _is_attribute(tokens: Sequence[Token], number: int) -> bool:
    """Whether a participle stands before its noun."""
    following = word_at(tokens, number + 1)
    if not following[:1].isalpha() or following in grammar.PREPOSITIONS or following in grammar.DETERMINERS:
        return False
    before = word_at(tokens, number - 1)
    return before in _BEFORE_ATTRIBUTE and following != "to" and following not in grammar.SUBJECTS


_BEFORE_ATTRIBUTE = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.CONJUNCTIONS | {"that", ""}


def _adjective(tokens: Sequence[Token], number: int) -> Occurrence | None:
    """The adjective at a token as a cue, if it follows "be" or another linking verb and has a complement."""
    link = before_adverbs(tokens, number)
    if word_at(tokens, link) not in _LINKING:
        return None
    following = word_at(tokens, number + 1)
    cues = ADJECTIVES[tokens[number].text]
    if following == "to" and not any("to" in cue.prepositions or {"I", "T"} & set(cue.frames) for cue in cues):
        return None
    if following not in ("that", "to", "about") and not any(
        following in cue.prepositions or ("T" in cue.frames and complement_follows(tokens, number)) for cue in cues
    ):
        return None
    first = _group_start(tokens, link)
    return Occurrence(first, number, number, "adjective", cues, is_negated(tokens, number, first))


_LINKING = grammar.BE | frozenset(
    """feel feels felt feeling become becomes became becoming grow grows grew growing remain remains remained sound
    sounds sounded seem seems seemed appear appears appeared seeming stay stayed""".split()
)
