"""The cues: which words attribute something to somebody, what complements they take and what status they give.

The words themselves stand in data/cues.tsv, whose first lines explain its columns.
"""

from importlib.resources import files
from typing import NamedTuple, cast

from retold.model.read import StatementStatus
from retold.reading.inflection import Kind, all_forms, forms

SPEECH = frozenset(
    "say tell announce deny claim declare promise insist report write text email according admit vow warn".split()
)
"""Cues of plain speech, which also attribute within a quotation."""

ATTRIBUTES = frozenset(
    "alleged suspected purported rumored rumoured supposed presumed reputed expected planned".split()
)
"""Participles that before a noun hedge it and attribute nothing: "a suspected spy"."""


class Cue(NamedTuple):
    """A word that attributes: its dictionary form, its frames, the prepositions it takes, and the status it gives.

    ``kind`` is the class of the word ("say", "plan", "attack"), ``particles`` what follows a verb of several words.
    """

    lemma: str
    frames: str
    prepositions: frozenset[str]
    status: StatementStatus
    kind: str
    particles: tuple[str, ...] = ()


class VerbForm(NamedTuple):
    """What a written form can be: the verb and which of its forms (base, s, past, participle, ing)."""

    verb: str
    form: Kind


Table = dict[str, tuple[Cue, ...]]


def _read() -> dict[str, Table]:
    """The cues of each part of speech by their first word; those of several words apart."""
    tables: dict[str, dict[str, list[Cue]]] = {}
    for line in (files("retold.data") / "cues.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            part, kind, status, frame, words = line.split("\t")
            for word in words.split():
                first, *particles = word.split("+")
                cue = _cue(first, frame, cast(StatementStatus, status), kind, tuple(particles))
                tables.setdefault("phrasal" if particles else part, {}).setdefault(first, []).append(cue)
    return {part: {word: tuple(cues) for word, cues in table.items()} for part, table in tables.items()}


def _cue(lemma: str, frame: str, status: StatementStatus, kind: str, particles: tuple[str, ...]) -> Cue:
    """One word of a row as a cue: "TQ about on" are the frames T and Q and two prepositions."""
    words = [] if frame == "-" else frame.split()
    letters = words.pop(0) if words and (words[0][0].isupper() or words[0] in ("t", "tI")) else ""
    return Cue(lemma, letters, frozenset(words), status, kind, particles)


def _verb_forms(verbs: set[str]) -> dict[str, tuple[VerbForm, ...]]:
    """Every written form of the verbs."""
    found: dict[str, list[VerbForm]] = {}
    for verb in sorted(verbs):
        for form in forms(verb):
            found.setdefault(form.text, []).append(VerbForm(verb, form.kind))
    return {form: tuple(readings) for form, readings in found.items()}


def _plural(noun: str) -> str:
    """The plural of a noun, made as verbs make their form in -s: "speeches", "analyses"."""
    return noun[:-2] + "es" if noun.endswith("is") else forms(noun)[1].text


_TABLES = _read()
VERBS = _TABLES["verb"]
PHRASAL = _TABLES["phrasal"]
PASSIVE = _TABLES["passive"]
NOUNS = {form: cues for noun, cues in _TABLES["noun"].items() for form in (noun, _plural(noun))}
ADJECTIVES = _TABLES["adjective"]
ADVERBS = _TABLES["adverb"]
"""Words that attribute their clause to a source which they leave unnamed."""
VERB_FORMS = _verb_forms(set(VERBS) | set(PHRASAL) | set(PASSIVE))
NOUN_TOO = frozenset(_TABLES["alike"])
"""Verbs whose forms are as often nouns."""
CARRYING = all_forms(" ".join(_TABLES["carrying"]))
"""Forms of verbs that carry a cue noun: "voiced support for"."""
TELLING = frozenset(
    """say announce claim note admit reply write explain urge attack praise call promise deny demand ask predict suggest
    conclude""".split()
)
"""Classes of cues of speech."""
