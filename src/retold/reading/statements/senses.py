"""Whether a cue has another sense where it stands: a named storm, a banner that reads, lives that are claimed."""

from collections.abc import Sequence
from itertools import pairwise

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.contents import Complement
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.deeds import DEEDS, EITHER, strikes_place, tells_deed
from retold.reading.statements.heads import head_number, kind_of_speaker, kind_of_word
from retold.reading.statements.lexicon import TELLING
from retold.reading.statements.phrases import Range, has_finite, phrase_after
from retold.reading.statements.tokens import QUOTED, Token, word_at


def is_another_sense(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None
) -> bool:
    """Whether a word is no attribution here: what you do, a spot denied to somebody, a challenged ship."""
    if source is not None and tokens[source[0]].text == "you":
        return True
    if found.lemma == "name" and found.voice == "passive" and complement is None:
        return True
    if found.lemma in ("slam", "blast") and strikes_place(tokens, found.last + 1):
        return True
    if found.lemma in EITHER and not found.cues[0].particles:
        return tells_deed(tokens, found.first, found.last, source, found.voice in ("passive", "reduced"))
    if found.lemma in _MORE_THAN_SPEECH and found.voice in ("passive", "reduced"):
        return complement is None
    if _stands_on_thing(tokens, found) or _is_impersonal(tokens, found, complement):
        return True
    if found.lemma == "plead" and word_at(tokens, found.last + 1) in ("guilty", "not", "innocent", "no"):
        return True
    if complement and _has_plain_object(tokens, found, source, complement):
        return True
    if (
        _gives_name(tokens, found)
        or _hides_name(tokens, found)
        or (complement and _adds_things(tokens, found, complement))
    ):
        return True
    return complement is not None and _tells_of_people(tokens, found, complement)


def _tells_of_people(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a cue tells what is done to people: "wished them luck", "feared dead", "denied the workers a rise"."""
    first = tokens[complement.start]
    if found.lemma == "wish":
        return first.text in grammar.OBJECTS
    if found.lemma == "fear":
        return first.text in _LOST
    if found.lemma == "know" and complement.frame in "TNn":
        return (first.capital or first.text in grammar.OBJECTS) and not _has_verb(tokens, complement.start)
    return found.lemma == "deny" and _has_two_objects(tokens, complement.start)


def _adds_things(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether something is added or continued rather than said: "to add a bridge", "continued the talks"."""
    is_speech = tokens[complement.start].text in ("that", QUOTED) or complement.frame == ":"
    is_deed = found.lemma == "continue" or (found.lemma == "add" and found.voice == "infinitive")
    return is_deed and not is_speech


_LOST = frozenset("dead lost missing drowned trapped killed injured".split())
_CLAIMED = frozenset("lives life victims victim prize title titles medal win victory points seat seats crown".split())
_CALLED = frozenset(
    "police 911 999 ambulance security doctor doctors mother father parents wife husband firefighters".split()
)
_SEEING = frozenset("find show discover notice".split())
_DONE_TO_THINGS = _SEEING | frozenset("claim read write report post recall call cite quote".split())
_RESEARCH = frozenset("document media expert".split())
_SOURCES = frozenset(
    "people person source sources insider insiders aide aides witnesses outlets media officials".split()
)


def _is_done_to_thing(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement) -> bool:
    """Whether a thing is found, written or claimed rather than a fact: "found him", "wrote it", "claimed two lives"."""
    first = tokens[complement.start]
    whom = phrase_after(tokens, complement.start, commas=False)
    if complement.frame not in "TNn" or first.text in ("that", QUOTED) or whom is None:
        return False
    if found.lemma == "claim":
        return tokens[whom[1] - 1].text in _CLAIMED
    if found.lemma == "read":
        return not has_finite(tokens, complement.start, len(tokens)) or kind_of_speaker(tokens, source) not in _RESEARCH
    if found.lemma in ("write", "report", "post"):
        return first.text in ("it", "them") and whom[1] - whom[0] == 1 and not _goes_on(tokens, whom[1])
    if found.lemma == "recall":
        return first.text[0].isdigit()
    if found.lemma == "call":
        return tokens[whom[1] - 1].text in _CALLED and _ends(tokens, whom[1])
    if found.lemma in ("cite", "quote") and found.voice == "ing":
        is_document = kind_of_word(tokens[head_number(tokens, whom)].text) == "document"
        return found.lemma == "quote" or is_document or any(token.text in _SOURCES for token in tokens[slice(*whom)])
    if found.lemma in _SEEING:
        if source is not None and tokens[source[1] - 1].text in ("who", "which"):
            return not _is_research(tokens, source)
        return not _is_research(tokens, source) and not has_finite(tokens, complement.start, len(tokens))
    return False


def _has_plain_object(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement) -> bool:
    """Whether what stands behind a cue is a thing that something is done to, or nothing that could be told."""
    if found.lemma in _MARKING and kind_of_speaker(tokens, source) in ("other", "it", "none"):
        return complement.frame in "TNn" and not _has_verb(tokens, complement.start)
    return (
        _is_deed(tokens, found, complement)
        or (found.lemma in _DONE_TO_THINGS and _is_done_to_thing(tokens, found, source, complement))
        or _is_bare(tokens, found, complement)
    )


def _is_deed(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether something is done to a thing rather than said of it: "unveiled a statue", "celebrated the win"."""
    if found.lemma not in DEEDS or complement.frame not in "NTn" or found.voice in ("passive", "reduced"):
        return False
    tells = any(token.text == QUOTED for token in tokens[complement.start :])
    return not tells and not _has_verb(tokens, complement.start)


def _has_verb(tokens: Sequence[Token], start: int) -> bool:
    """Whether a finite verb stands behind a token before the next mark."""
    end = next((n for n in range(start, len(tokens)) if tokens[n].text in grammar.STOPS), len(tokens))
    return has_finite(tokens, start, end)


_MARKING = frozenset("underscore underline highlight".split())
"""Verbs by which a thing shows another as well as somebody says something."""

_PEOPLE = frozenset("me you him her us them himself herself themselves".split())
_NOTHING = frozenset("little nothing much more less enough plenty lots".split())


def _is_bare(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether nothing is told but of whom or how much: "praised him", "said little", "told them nothing of the kind".

    "Said nothing" stays, since silence is told.
    """
    start, first = complement.start, tokens[complement.start].text
    following = word_at(tokens, start + 1)
    if first == "otherwise" or [token.text for token in tokens[max(0, start - 2) : start]] == ["nothing", "of"]:
        return True
    if first in _NOTHING and found.kind in TELLING:
        return following == "of" if first == "nothing" else not following[:1].isalnum()
    if following[:1].isalnum() or following == QUOTED:
        return False
    return (
        first in _PEOPLE and complement.frame in "TNn" and found.kind in ("praise", "attack", "call", "discuss", "feel")
    )


def _is_research(tokens: Sequence[Token], source: Range | None) -> bool:
    """Whether somebody or something is the source that finds by looking into things: "an average of polls"."""
    if source is None:
        return False
    return kind_of_speaker(tokens, source) in _RESEARCH or any(
        kind_of_word(token.text) == "document" for token in tokens[slice(*source)]
    )


def _ends(tokens: Sequence[Token], number: int) -> bool:
    """Whether nothing that a thing is called follows it."""
    return number >= len(tokens) or not tokens[number].is_word or tokens[number].text in grammar.PREPOSITIONS


def _goes_on(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb follows a pronoun, which begins a clause then: "wrote it was late"."""
    return number < len(tokens) and tokens[number].is_word and has_finite(tokens, number, min(len(tokens), number + 2))


def _is_impersonal(tokens: Sequence[Token], found: Occurrence, complement: Complement | None) -> bool:
    """Whether nobody says anything: "it was reported tonight", "it is hard to say", "was admitted to hospital"."""
    if found.lemma == "ask" and complement and complement.frame == "P" and found.first <= 1:
        return tokens[found.head].text == "asked" and found.voice != "passive"
    if found.voice not in ("passive", "infinitive"):
        return False
    before = [token.text for token in tokens[max(0, found.first - 4) : found.first]]
    if found.voice == "passive" and tokens[found.first].text == "to":
        return not any(token.text == "by" for token in tokens[found.last + 1 : found.last + 4])
    if found.voice == "passive" and complement is None:
        return found.lemma == "charge" or before[-1:] == ["it"]
    if found.voice == "passive" and found.lemma == "admit":
        return word_at(tokens, found.last + 1) == "to"
    if found.voice != "infinitive" or "it" not in before:
        return False
    between = before[before.index("it") + 1 :]
    return bool(between) and between[0] in grammar.BE and not letters_of(between[-1])


_CARRIERS = frozenset(
    """shirt shirts t-shirt t-shirts banner banners sign signs placard placards poster posters hat hats cap caps hoodie
    badge badges button buttons sticker stickers billboard billboards plaque tattoo mural graffiti flag flags""".split()
)
"""Things with words on them, by which nobody says anything."""


def _stands_on_thing(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether words stand on a thing: "a banner that read", "a shirt saying"."""
    if found.lemma not in ("read", "say", "proclaim", "declare", "urge", "demand", "warn", "call"):
        return False
    before = found.first - 1 - (word_at(tokens, found.first - 1) in ("that", "which", ","))
    return word_at(tokens, before) in _CARRIERS


_ITSELF = frozenset("itself himself herself themselves".split())
_NAMING = frozenset("call dub label name nickname term know".split())


def _gives_name(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a participle behind a comma only gives a name: "the storm, named Dora,", "Lopez, known as Amlo,"."""
    if found.lemma == "know" and found.voice == "passive" and word_at(tokens, found.last + 1) == "as":
        return any(token.capital for token in tokens[found.last + 2 : found.last + 4])
    if found.lemma in _NAMING and found.voice == "ing" and word_at(tokens, found.last + 1) in _ITSELF:
        return True
    if found.lemma not in _NAMING or found.first == 0 or tokens[found.first - 1].text != "," or found.last > found.head:
        return False
    first = found.last + 1 + (found.last + 1 < len(tokens) and tokens[found.last + 1].text in ("as", "the"))
    return found.first == found.head and first < len(tokens) and tokens[first].capital


def _hides_name(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether somebody only asks or declines to be named: "an official who asked not to be identified said"."""
    words = [token.text for token in tokens[found.first : found.last + 5]]
    return "be" in words and any(
        first == "be" and second in ("named", "identified", "quoted") and "to" in words[:number]
        for number, (first, second) in enumerate(pairwise(words))
    )


_MORE_THAN_SPEECH = frozenset(
    "find challenge show discover identify determine support back welcome hear approve dismiss".split()
)
"""Cues that in the passive tell what happened to somebody rather than what somebody said."""


_NO_OBJECT = grammar.PREPOSITIONS | grammar.AUXILIARIES | {"that", "to", "and"}


def _has_two_objects(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun phrase is followed by another: "denied the workers a rise"."""
    for number in range(start, min(len(tokens), start + 6)):
        word = tokens[number].text
        if number > start + 1 and word in ("a", "an", "the", "any", "his", "her", "their"):
            return True
        if (
            number == start + 1
            and word in ("a", "any")
            and (tokens[start].text in grammar.OBJECTS or tokens[start].text == "people")
        ):
            return True
        if not tokens[number].is_word or word in _NO_OBJECT:
            return False
    return False
