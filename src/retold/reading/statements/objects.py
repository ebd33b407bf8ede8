"""Whether what stands behind a cue is a thing that something is done to: "found him", "claimed two lives"."""

from collections.abc import Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.contents import Complement
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.deeds import DEEDS, is_matter
from retold.reading.statements.heads import head_number, kind_of_speaker, kind_of_word
from retold.reading.statements.lexicon import NOUNS, TELLING
from retold.reading.statements.phrases import Range, has_finite, phrase_after
from retold.reading.statements.tokens import QUOTED, Token, word_at

_CLAIMED = frozenset(
    """lives life victims victim prize title titles medal win victory points seat seats crown home homes houses
    buildings""".split()
)
_WORKS = frozenset("book books novel novels song songs memoir memoirs screenplay music code cheque check".split())
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
    if found.lemma == "report" and _is_somebody(tokens, whom):
        return True
    if found.lemma in ("write", "report", "post"):
        return not _goes_on(tokens, whom[1]) and _is_written(tokens, whom, found.lemma)
    if found.lemma == "recall":
        return first.text[0].isdigit()
    if found.lemma == "call":
        return tokens[whom[1] - 1].text in _CALLED and _ends(tokens, whom[1])
    if found.lemma in ("cite", "quote") and found.voice == "ing":
        is_document = kind_of_word(tokens[head_number(tokens, whom)].text) == "document"
        return found.lemma == "quote" or is_document or any(token.text in _SOURCES for token in tokens[slice(*whom)])
    return found.lemma in _SEEING and _is_seen(tokens, source, complement)


def _is_seen(tokens: Sequence[Token], source: Range | None, complement: Complement) -> bool:
    """Whether a thing is found or noticed, by nobody who finds by looking into it: "found him", "noticed it"."""
    if tokens[complement.start].text in grammar.OBJECTS and not word_at(tokens, complement.start + 1).isalpha():
        return True
    if source is not None and tokens[source[1] - 1].text in ("who", "which"):
        return not _is_research(tokens, source)
    return not _is_research(tokens, source) and not has_finite(tokens, complement.start, len(tokens))


def _is_somebody(tokens: Sequence[Token], whom: Range) -> bool:
    """Whether a phrase is somebody who is reported to others: "reported Reed to the police"."""
    to = next((number for number in range(whom[0] + 1, whom[1] + 1) if word_at(tokens, number) == "to"), 0)
    return to > 0 and (tokens[to - 1].capital or tokens[whom[0]].text in grammar.OBJECTS)


def _is_written(tokens: Sequence[Token], whom: Range, lemma: str) -> bool:
    """Whether a pronoun or a work is what somebody writes: "posted it", "wrote a number of books"."""
    if lemma == "write" and any(token.text in _WORKS for token in tokens[slice(*whom)]):
        return True
    return tokens[whom[0]].text in ("it", "them") and whom[1] - whom[0] == 1


def has_plain_object(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement) -> bool:
    """Whether what stands behind a cue is a thing that something is done to, or nothing that could be told."""
    if found.lemma in _MARKING and kind_of_speaker(tokens, source) in ("other", "it", "none"):
        is_thing = found.voice == "ing" or not has_verb(tokens, complement.start)
        return complement.frame in "TNn" and is_thing and tokens[complement.start].text != "that"
    return (
        _is_deed(tokens, found, complement)
        or (found.lemma in _DONE_TO_THINGS and _is_done_to_thing(tokens, found, source, complement))
        or (found.lemma in _HANDLING and _handles(tokens, found, source, complement))
        or (found.lemma == "vote" and _votes_for_somebody(tokens, complement))
        or _has_no_clause(tokens, found, complement)
        or _is_bare(tokens, found, complement)
    )


def _is_deed(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether something is done to a thing rather than said of it: "unveiled a statue", "celebrated the win"."""
    if found.lemma not in DEEDS or complement.frame not in "NTn" or found.voice in ("passive", "reduced"):
        return False
    tells = any(token.text == QUOTED for token in tokens[complement.start :])
    return not tells and not has_verb(tokens, complement.start)


_HANDLING = frozenset("order share examine explore inspect probe dissect prescribe".split())
"""Verbs of words and of things alike: what they are done to decides."""
_COMMANDED_ENDS = ("al", "ure", "ment")


def _handles(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement) -> bool:
    """Whether something is done to a thing: "examined the roof", "ordered 200 buses"; "ordered a new trial" is said."""
    whom = phrase_after(tokens, complement.start, commas=False)
    if complement.frame not in "NTn" or whom is None or found.voice in ("passive", "reduced"):
        return False
    words = tokens[slice(*whom)]
    if any(token.text in NOUNS or token.text in (QUOTED, "that") for token in words) or _goes_on(tokens, whom[1]):
        return False
    head = tokens[head_number(tokens, whom)].text
    if is_matter(head) or word_at(tokens, whom[1]) in ("to", "that"):
        return False
    if found.lemma != "order":
        return True
    is_command = head.endswith(_COMMANDED_ENDS) or "b" in letters_of(head)
    return not is_command and kind_of_speaker(tokens, source) not in ("official", "name", "document")


def _votes_for_somebody(tokens: Sequence[Token], complement: Complement) -> bool:
    """Whether somebody is elected rather than backed in words: "voted for her", "voted Labour"."""
    if complement.frame not in "Pp":
        return complement.frame in "Nn"
    whom = phrase_after(tokens, complement.start, commas=False)
    return whom is not None and tokens[whom[0]].text in grammar.OBJECTS


def _has_no_clause(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a verb that takes only clauses and quotations has a thing behind it: "cracked a window"."""
    if complement.frame not in "Tn" or found.cues[0].particles or found.lemma in _TAKING_THINGS:
        return False
    if not found.cues[0].frames.startswith(("TQ", "TW")) and found.lemma != "feel":
        return False
    first = tokens[complement.start]
    if not all(token.is_word for token in tokens[found.last + 1 : complement.start]):
        return False
    if first.text in ("that", "so") or first.text in grammar.SUBJECTS or any("N" in cue.frames for cue in found.cues):
        return False
    end = next((n for n in range(complement.start, len(tokens)) if tokens[n].text in _SENTENCE_ENDS), len(tokens))
    return not any(_may_tell(tokens, number) for number in range(complement.start, end))


_SENTENCE_ENDS = frozenset((";", ".", ":", "?", "!"))
_TAKING_THINGS = _SEEING | {"tell", "ask"}


def _may_tell(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word may be a finite verb by its form, or names words: "reiterated his offer"."""
    token = tokens[number]
    if token.text == QUOTED or token.text in NOUNS or token.text in grammar.FINITE:
        return True
    if token.text == "'s":
        return not tokens[number - 1].capital
    return not token.capital and not {"d", "z", "b"}.isdisjoint(letters_of(token.text))


def has_verb(tokens: Sequence[Token], start: int) -> bool:
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
