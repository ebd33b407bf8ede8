"""The forms of English verbs, by rule and by data/verbs.txt, whose lines name what is irregular."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from retold.text.remembered import once_for_each_word

Kind = Literal["base", "s", "past", "participle", "ing"]

LETTERS: dict[Kind, str] = {"base": "b", "s": "z", "past": "d", "participle": "n", "ing": "g"}
_PREFIXES = ("re", "over", "out", "under", "mis", "dis", "co", "pre", "un", "fore")
_VOWELS = "aeiou"
_THIRD_PERSONS = {"have": "has", "be": "is"}
_ENDS_SHORT = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")
_ONE_SYLLABLE = re.compile(r"[^aeiou]+[aeiou][^aeiouwxy]$")
_UNSTRESSED_L = re.compile(r"[aeiou].*[^aeiou](?:e|a|i)l$")
"""These are doubled in Britain only: "traveled", "travelled"; the stressed ones, "compelled", are in the table."""


class Form(NamedTuple):
    """A written form of a verb and what it can be."""

    text: str
    kind: Kind


@cache
def forms(verb: str) -> tuple[Form, ...]:
    """The written forms of a verb, also where there are two of a kind.

    >>> [form.text for form in forms("plan")]
    ['plan', 'plans', 'planned', 'planned', 'planning']
    >>> [form.text for form in forms("prove") if form.kind == "participle"]
    ['proved', 'proven']
    """
    return tuple(_forms(verb, _row_of(verb)))


def all_forms(verbs: str) -> frozenset[str]:
    """Every form of the verbs that a string lists."""
    return frozenset(form.text for verb in verbs.split() for form in forms(verb))


@once_for_each_word
def letters_of(word: str) -> str:
    """The letters of the forms that a word can be, in the order of the alphabet; none for what is no verb.

    b is the base, d the past, g the form in -ing, n the participle, z the form in -s.

    >>> letters_of("took"), letters_of("renamed"), letters_of("put"), letters_of("table")
    ('d', 'dn', 'bdn', '')
    """
    known = _letters()
    if letters := known.get(word):
        return letters
    for prefix in _PREFIXES:
        rest = word[len(prefix) :].lstrip("-")
        if word.startswith(prefix) and len(rest) > 3 and rest in known:
            return known[rest]
    return ""


@cache
def _letters() -> dict[str, str]:
    """Every form of every verb of the table with what it can be."""
    found: dict[str, set[str]] = {}
    for verb, row in _table().items():
        for text, kind in _forms(verb, row):
            found.setdefault(text, set()).add(LETTERS[kind])
    return {text: "".join(sorted(letters)) for text, letters in found.items()}


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """Each verb with its pasts and participles where they are irregular, those of one kind joined by a slash."""
    lines = (files("retold.data") / "verbs.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {verb: tuple(irregular) for verb, *irregular in rows}


def _row_of(verb: str) -> tuple[str, ...]:
    """The irregular forms of a verb; those of a compound are made of its second part: "overran"."""
    table = _table()
    if verb in table:
        return table[verb]
    for prefix in _PREFIXES:
        rest = verb.removeprefix(prefix).removeprefix("-")
        if rest != verb and table.get(rest):
            lead = verb[: len(verb) - len(rest)]
            return tuple("/".join(lead + form for form in forms.split("/")) for forms in table[rest])
    return ()


def _forms(base: str, row: Sequence[str]) -> Iterator[Form]:
    """The forms of a verb with so much of them irregular."""
    yield Form(base, "base")
    yield Form(_s(base), "s")
    pasts = row[0].split("/") if row else [_ed(stem) for stem in _regular_stems(base)]
    for text in pasts:
        yield Form(text, "past")
    for text in row[1].split("/") if len(row) > 1 else pasts:
        yield Form(text, "participle")
    for stem in _stems_of_ing(base, pasts):
        yield Form(_ing(stem), "ing")


def _regular_stems(base: str) -> tuple[str, ...]:
    """What a regular verb adds -ed to: "plan" doubles its consonant, "travel" may, "open" does not."""
    spoken = base.replace("qu", "q")
    if _ONE_SYLLABLE.match(spoken):
        return (base + base[-1],)
    return (base, base + base[-1]) if _UNSTRESSED_L.search(spoken) else (base,)


def _stems_of_ing(base: str, pasts: Sequence[str]) -> tuple[str, ...]:
    """What -ing is added to, as in the past; irregular verbs are stressed at the end, so that they double."""
    doubled = base + base[-1]
    written = tuple(stem for stem in (base, doubled, base + "k") if _ed(stem) in pasts)
    return written or ((doubled,) if _ENDS_SHORT.search(base.replace("qu", "q")) else (base,))


def _s(base: str) -> str:
    """Third person singular."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return _THIRD_PERSONS.get(base) or base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _ed(stem: str) -> str:
    """Regular past."""
    if stem.endswith("y") and stem[-2] not in _VOWELS:
        return stem[:-1] + "ied"
    return stem + ("d" if stem.endswith("e") else "ed")


def _ing(stem: str) -> str:
    """The form in -ing."""
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    silent = stem.endswith("e") and not stem.endswith(("ee", "oe", "ye")) and len(stem) > 2
    return (stem[:-1] if silent else stem) + "ing"
