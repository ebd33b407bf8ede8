"""What can be told of a proposed attribution, as short names that acceptance has weights for."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.classes import class_of
from retold.reading.statements.heads import form_of, head_number, kind_of_speaker, kind_of_word
from retold.reading.statements.nesting import Placed, traits_of_nesting
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token, Unit


class _Seen(NamedTuple):
    """A candidate with what most of its traits are made of: class, voice, frame, kind of speaker."""

    candidate: Candidate
    kind: str
    voice: str
    frame: str
    speaker: str


def traits_of(tokens: Sequence[Token], placed: Sequence[Placed], number: int, where: str) -> tuple[str, ...]:
    """The traits of one of the candidates of a unit; ``where`` is the kind of unit."""
    candidate, content = placed[number]
    complement = candidate.complement
    seen = _Seen(
        candidate,
        candidate.kind,
        candidate.found.voice,
        complement.frame if complement else "-",
        kind_of_speaker(tokens, candidate.source),
    )
    return (
        *_of_cue(seen, where),
        *_of_source(tokens, seen),
        *_of_content(tokens, content, seen),
        *_of_complement(tokens, seen),
        *_of_place(tokens, seen),
        *traits_of_nesting(placed, number),
    )


def _of_cue(seen: _Seen, where: str) -> list[str]:
    """The cue, its class and use, and the frame of its complement."""
    lemma, kind, voice, frame = seen.candidate.found.lemma, seen.kind, seen.voice, seen.frame
    return [
        "any",
        where,
        f"{where} {voice}",
        f"voice {voice} {frame}",
        f"cue {lemma}",
        f"cue {lemma} {voice}",
        f"cue {lemma} {frame}",
        f"class {kind} {where}",
        f"class {kind} {frame}",
    ]


def _of_source(tokens: Sequence[Token], seen: _Seen) -> list[str]:
    """The form of the source, its head, what kind of speaker it is and where it stands."""
    found, source, voice, speaker = seen.candidate.found, seen.candidate.source, seen.voice, seen.speaker
    if source is None:
        return [f"speaker {speaker}"]
    side = "before" if source[1] <= found.first else "behind"
    gap = min(3, abs(found.first - source[1])) if side == "before" else 0
    form, head = form_of(tokens, source), plain(tokens, head_number(tokens, source))
    return [
        f"speaker {speaker}",
        f"source {form} {voice}",
        f"source {side} {gap}",
        f"head {head}",
    ]


def _of_content(tokens: Sequence[Token], content: Sequence[Range], seen: _Seen) -> list[str]:
    """How a content begins, how long it is, whether it has a verb and quoted speech."""
    words = [token.text for one in content for token in tokens[slice(*one)]]
    if not words:
        return ["content follows"]
    kind, voice = seen.kind, seen.voice
    has_verb = any(word in grammar.AUXILIARIES or word in grammar.PASTS or word.endswith("ed") for word in words)
    length = min(6, len(words).bit_length())
    return [
        f"content {words[0] if _is_closed(words[0]) else 'noun'} {voice}",
        f"content of {length} {voice}",
        f"verb in content {has_verb} {voice}",
        f"quotation in content {QUOTED in words} {kind}",
        f"{min(3, len(content))} pieces {voice}",
        f"to the end {content[-1][1] >= len(tokens) - 1} {kind}",
        f"starts {_class_at(tokens, content[0][0])} {seen.candidate.found.lemma}",
        f"ends before {_class_at(tokens, content[-1][1])} {voice}",
    ]


def _is_closed(word: str) -> bool:
    """Whether a word is one of grammar."""
    return (
        word in grammar.DETERMINERS
        or word in grammar.SUBJECTS
        or word in grammar.PREPOSITIONS
        or word in grammar.QUESTIONS
        or word in (QUOTED, "to", "there")
    )


def _of_complement(tokens: Sequence[Token], seen: _Seen) -> list[str]:
    """How the complement begins and which preposition introduces it."""
    found, complement, kind = seen.candidate.found, seen.candidate.complement, seen.kind
    if complement is None:
        return [f"no complement {kind} {seen.voice}"]
    start = complement.start
    first = plain(tokens, start)
    before = tokens[start - 1].text if start > found.last + 1 else "-"
    return [
        f"object {first} {kind}",
        f"object {first} {seen.frame}",
        f"introduced {before} {seen.voice}",
        f"cue {found.lemma} introduced {before}",
    ]


_OPENING = frozenset("if when while whether because although though unless who which that".split())


def _class_at(tokens: Sequence[Token], number: int) -> str:
    """The class of a token, "edge" outside the unit."""
    return class_of(tokens[number].text, tokens[number].capital) if 0 <= number < len(tokens) else "edge"


def _of_place(tokens: Sequence[Token], seen: _Seen) -> list[str]:
    """The form of the cue, the words around it, what it hangs on, and what opens the sentence."""
    found, kind, voice = seen.candidate.found, seen.kind, seen.voice
    before, after = plain(tokens, found.first - 1), plain(tokens, found.last + 1)
    number = found.first - 1
    while number >= 0 and (grammar.is_adverb(tokens[number].text) or tokens[number].text in grammar.DETERMINERS):
        number -= 1
    governor = plain(tokens, number)
    opening = next((token.text for token in tokens[: found.first] if token.text in _OPENING), "-")
    return [
        f"form {tokens[found.head].text}",
        f"left {_class_at(tokens, found.first - 1)} {_class_at(tokens, found.first - 2)} {voice}",
        f"before {before} {voice}",
        f"after {after} {voice}",
        f"cue {found.lemma} after {after}",
        f"group {tokens[found.first].text if found.first < found.head else 'alone'}",
        f"governor {governor} {voice}",
        f"governor {governor} {kind}",
        f"opening {opening}",
        f"sentence {plain(tokens, 0)}",
    ]


def traits_of_label(tokens: Sequence[Token], colon: int, unit: Unit) -> tuple[str, ...]:
    """The traits of a speaker before a colon at the beginning of a unit."""
    words = [token for token in tokens[colon + 1 :] if token.text.isalpha() and len(token.text) > 4]
    titled = len(words) > 2 and sum(token.capital for token in words) > 0.8 * len(words)
    last, capital = tokens[colon - 1].text, tokens[colon + 1].capital
    return (
        "any",
        "label",
        f"label in {'headline' if unit.headline else 'sentence'}",
        f"label {last}",
        f"label {kind_of_word(last)}",
        f"label of {min(4, colon)} words",
        f"label before quotation {tokens[colon + 1].text == QUOTED}",
        f"label before capital {capital}",
        f"label before title {titled}",
        f"label opens {unit.opens}",
        f"label opens {unit.opens} {capital}",
        f"label before {plain(tokens, colon + 1)}",
    )


def plain(tokens: Sequence[Token], number: int) -> str:
    """A word; of a name or number only that it is one, for weights should know no names."""
    if not 0 <= number < len(tokens):
        return "edge"
    token = tokens[number]
    return "number" if token.text[0].isdigit() else "Name" if token.capital and number else token.text
