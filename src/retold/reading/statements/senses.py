"""Whether a cue has another sense where it stands: a named storm, a banner that reads, lives that are claimed."""

from collections.abc import Sequence
from itertools import pairwise

from retold.reading.inflection import all_forms, letters_of
from retold.reading.statements import grammar
from retold.reading.statements.contents import Complement, is_clause_subject, trails_impersonally
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.deeds import EITHER, strikes_place, tells_deed
from retold.reading.statements.heads import kind_of_speaker
from retold.reading.statements.objects import has_plain_object, has_verb
from retold.reading.statements.opening import first_phrase
from retold.reading.statements.phrases import Range
from retold.reading.statements.subjects import subject_before
from retold.reading.statements.tokens import QUOTED, Token, word_at


def is_another_sense(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None
) -> bool:
    """Whether a word is no attribution here: what you do, a spot denied to somebody, a challenged ship."""
    if source is not None and _is_anybody(tokens, source):
        return True
    if _is_set_phrase(tokens, found, complement):
        return True
    if found.lemma == "name" and found.voice == "passive" and complement is None:
        return True
    if found.lemma in ("slam", "blast") and strikes_place(tokens, found.last + 1):
        return True
    if found.lemma in EITHER and not found.cues[0].particles:
        return tells_deed(tokens, found.first, found.last, source, found.voice in ("passive", "reduced"))
    if found.lemma in _MORE_THAN_SPEECH and found.voice in ("passive", "reduced"):
        return complement is None and not (source is not None and is_clause_subject(tokens, found))
    if _stands_on_thing(tokens, found) or _is_impersonal(tokens, found, complement):
        return True
    if complement and has_plain_object(tokens, found, source, complement):
        return True
    if (
        _gives_name(tokens, found)
        or _is_named(tokens, found, source)
        or _hides_name(tokens, found)
        or (complement and _adds_things(tokens, found, complement))
    ):
        return True
    return complement is not None and _tells_of_people(tokens, found, complement)


def _is_anybody(tokens: Sequence[Token], source: Range) -> bool:
    """Whether nobody in particular says something: "as you know", "one may ask why"."""
    first = tokens[source[0]].text
    return first == "you" or (first == "one" and word_at(tokens, source[0] + 1) in grammar.MODALS)


def _is_set_phrase(tokens: Sequence[Token], found: Occurrence, complement: Complement | None) -> bool:
    """Whether a cue tells with others what became of somebody: "confirmed dead", "called for help"."""
    if complement is not None and (_is_lost(tokens, found, complement) or _needs_help(tokens, found, complement)):
        return True
    if complement is not None and _fails(tokens, found, complement):
        return True
    if found.lemma in ("certain", "sure") and word_at(tokens, found.last + 1) == "to":
        return True  # who is certain to resign need not say so
    return _helps(tokens, found) or _answers_court(tokens, found)


def _fails(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether somebody does not say something of a thing: "fined for failing to report a leak"."""
    before = word_at(tokens, found.first - 1) if tokens[found.first].text == "to" else ""
    is_thing = complement.frame in "TNn" and tokens[complement.start].text not in ("that", QUOTED)
    return before in _FAILING and is_thing and not has_verb(tokens, complement.start)


_FAILING = all_forms("fail neglect omit") | {"failure"}


def _is_lost(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a verb is a participle that tells what became of people: "three officers confirmed dead"."""
    if found.voice == "passive" and found.lemma in ("pronounce", "declare", "confirm", "report"):
        return tokens[complement.start].text in _LOST
    if found.voice != "finite" or found.first != found.head:
        return False
    return complement.frame in "TN" and complement.start == found.last + 1 and tokens[complement.start].text in _LOST


def _needs_help(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether somebody is in need rather than asks for something: "fighting for her life", "called for help"."""
    if complement.frame not in "Pp" or found.lemma not in ("fight", "call", "cry", "battle"):
        return False
    words = [token.text for token in tokens[complement.start : complement.start + 3]]
    after = next((number for number, word in enumerate(words) if word in _NEEDED), -1)
    return after >= 0 and word_at(tokens, complement.start + after + 1) not in ("from", "to", "in")


_NEEDED = frozenset("life lives survival help backup ambulance ambulances reinforcements".split())


def _helps(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether something only makes another thing clear: "helping to explain the drop", "helps explain why"."""
    before = found.first - 1 - (word_at(tokens, found.first - 1) == "to")
    group = [token.text for token in tokens[max(0, before) : found.head]]
    return found.lemma in _EXPLAINING and any(word in _HELPING for word in group)


_EXPLAINING = frozenset("explain show illustrate demonstrate".split())
_HELPING = frozenset("help helps helped helping".split())


def _answers_court(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether somebody pleads guilty or not, or is questioned by the police."""
    if found.lemma == "plead":
        return word_at(tokens, found.last + 1) in ("guilty", "not", "innocent", "no")
    return _is_questioned(tokens, found)


def _is_questioned(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether somebody is questioned by the police: "was questioned as a suspect", "Moss was questioned about it"."""
    if found.lemma not in ("question", "interview") or found.voice != "passive":
        return False
    if word_at(tokens, found.last + 1) in ("as", "over", "under"):
        return True
    subject = subject_before(tokens, found.first, frozenset()) or first_phrase(tokens, found.first)
    return subject is not None and kind_of_speaker(tokens, subject) in _PERSONS


_PERSONS = frozenset("name official expert people i you he she we they".split())


def _tells_of_people(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a cue tells what is done to people: "wished them luck", "feared dead", "denied the workers a rise"."""
    first = tokens[complement.start]
    if found.lemma == "wish":
        return first.text in grammar.OBJECTS
    if found.lemma == "fear":
        return first.text in _LOST
    if found.lemma == "know" and complement.frame in "TNn":
        known = first.capital or first.text in grammar.OBJECTS or word_at(tokens, found.first - 1) == "who"
        return known and first.text not in ("that", QUOTED) and not has_verb(tokens, complement.start)
    return found.lemma == "deny" and _has_two_objects(tokens, complement.start)


def _adds_things(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether something is added or continued rather than said: "to add a bridge", "continued the talks"."""
    is_speech = tokens[complement.start].text in ("that", QUOTED) or complement.frame == ":"
    is_deed = found.lemma == "continue" or (found.lemma == "add" and found.voice == "infinitive")
    return is_deed and not is_speech


_LOST = frozenset("dead lost missing drowned trapped killed injured".split())


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
        return found.lemma == "charge" or (before[-1:] == ["it"] and not trails_impersonally(tokens, found))
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


def _is_named(tokens: Sequence[Token], found: Occurrence, source: Range | None) -> bool:
    """Whether a passive only tells the name of something: "the village is called Marle"."""
    if found.lemma not in _NAMING or found.voice != "passive" or source is not None:
        return False
    first = found.last + 1 + (word_at(tokens, found.last + 1) in ("the", "a", "an"))
    return first < len(tokens) and tokens[first].capital


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
