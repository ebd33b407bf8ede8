"""The forms of verbs, by rule and a table of the irregular ones."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

_VOWELS = "aeiou"
_PREFIXES = ("re", "over", "out", "under", "mis", "dis", "co", "pre", "un")


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


def all_forms(verbs: str) -> frozenset[str]:
    """Every form of the verbs that a string lists."""
    irregular = _irregular()
    return frozenset(form for verb in verbs.split() for form, _ in _forms(*irregular.get(verb, (verb,))))


@cache
def _table() -> tuple[tuple[str, ...], ...]:
    """Each verb with its past and participle where they are irregular."""
    lines = (files("retold.data") / "verbs.txt").read_text("utf-8").splitlines()
    return tuple(tuple(line.split()) for line in lines if not line.startswith("#"))


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    """The irregular verbs by their base."""
    return {row[0]: row for row in _table() if len(row) > 1}


@cache
def _letters() -> dict[str, str]:
    """Every form of every verb with what it can be."""
    found: dict[str, set[str]] = {}
    for row in _table():
        for form, letter in _forms(*row):
            found.setdefault(form, set()).add(letter)
    return {form: "".join(sorted(letters)) for form, letters in found.items()}


def _forms(base: str, past: str = "", participle: str = "") -> Iterator[tuple[str, str]]:
    """The forms of a verb; where a final consonant might be doubled both ways, since the stress cannot be seen."""
    yield base, "b"
    yield _s(base), "z"
    doubles = base[-1] not in "aeiouywx" and base[-2] in _VOWELS and base[-3:-2] not in tuple(_VOWELS)
    stems = (base, base + base[-1]) if doubles else (base,)
    for form in (past,) if past else map(_ed, stems):
        yield form, "d"
    for form in (participle or past,) if past else map(_ed, stems):
        yield form, "n"
    for stem in stems:
        yield _ing(stem), "g"


def _s(base: str) -> str:
    """Third person singular."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


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
