"""Candidates that speak of one person, brought together."""

from collections import defaultdict

from rapidfuzz.distance import DamerauLevenshtein

from retold.reading.entities import lexicon
from retold.reading.entities.candidates import Candidate
from retold.reading.entities.draft import Draft
from retold.text import fold
from retold.text.names import PersonName, first_names, parse_name, same_person
from retold.text.nations import nation_of

_LONG_SURNAME = 6
"""Letters that a surname has to have more than for one letter to be a misspelling: Hutchinson and Hutchison."""


def link_people(candidates: list[Candidate]) -> tuple[list[Draft], list[Candidate]]:
    """The persons, and the candidates that are left over."""
    _find_unmarked_people(candidates)
    people: list[tuple[PersonName, Draft]] = []
    by_surname: dict[str, list[tuple[PersonName, Draft]]] = defaultdict(list)
    rest = []
    for candidate in candidates:
        name = parse_name(candidate.words)
        if candidate.kind != "person" or not name.full:
            rest.append(candidate)
            continue
        draft = next((draft for known, draft in _alike(name, by_surname, people) if same_person(known, name)), None)
        if draft is None:
            draft = Draft("person")
            people.append((name, draft))
            by_surname[name.surname].append(people[-1])
        _note(draft, candidate, full=True)
    drafts = [draft for _, draft in people]
    return drafts, _link_short(rest, people, drafts)


def _alike(
    name: PersonName, by_surname: dict[str, list[tuple[PersonName, Draft]]], people: list[tuple[PersonName, Draft]]
) -> list[tuple[PersonName, Draft]]:
    """The persons that may be meant, those of the same surname first; others only in reports of ordinary size."""
    same = by_surname.get(name.surname, [])
    return same if same or len(people) > 200 else people


def _find_unmarked_people(candidates: list[Candidate]) -> None:
    """Mark as persons those whose surname returns alone, with a title or without its first name."""
    titled = {fold(c.words[-1]) for c in candidates if c.title and c.kind == "person"}
    alone = {fold(c.words[0]) for c in candidates if len(c.words) == 1 and c.kind is None}
    full = {fold(c.surface) for c in candidates if c.kind == "person" and len(c.words) > 1}
    openings = {fold(c.words[0]) for c in candidates if len(c.words) == 1}
    common = lexicon.lower_case_words()
    for candidate in candidates:
        words = candidate.words
        if candidate.kind is not None or not 2 <= len(words) <= 4 or "of" in words or _is_no_first(words[0]):
            continue
        last = fold(candidate.words[-1])
        ordinary = any(word.lower() in common for word in candidate.words)
        if (
            fold(candidate.surface) in full
            or last in titled
            or _speaks(candidate)
            or (last in alone and fold(candidate.words[0]) not in openings and not ordinary)
        ):
            candidate.kind = "person"


def _is_no_first(word: str) -> bool:
    """Whether a word begins names of things rather than of persons."""
    return word in lexicon.NOT_FIRST_NAMES or word in lexicon.ROLE_OPENINGS or nation_of(word) is not None


def _speaks(candidate: Candidate) -> bool:
    """Two or three words, none of them ordinary, that say something or are spoken of with "who"."""
    words = candidate.words
    common = lexicon.lower_case_words()
    return (
        (candidate.after in lexicon.PERSONAL_VERBS or words[-1].startswith(("O'", "O’", "Mc")))
        and candidate.before != "the"
        and len(words) < 4
        and all(
            len(w) > 2 and w.isalpha() and not w.isupper() and w.lower() not in common for w in words if "'" not in w
        )
    )


def _note(draft: Draft, candidate: Candidate, *, full: bool) -> None:
    """Add a candidate to a person."""
    (draft.spellings if full else draft.short)[candidate.surface] += 1
    draft.add(candidate.span, "full" if full else "short", candidate.sentence)
    draft.gender = draft.gender or gender_of(candidate)
    draft.role_spans.extend(candidate.roles)


def gender_of(candidate: Candidate) -> str:
    """Gender by title or first name: "m", "f", or "" where neither tells."""
    if candidate.title in lexicon.MALE_TITLES:
        return "m"
    if candidate.title in lexicon.FEMALE_TITLES:
        return "f"
    gender = first_names().get(candidate.words[0], "") if len(candidate.words) > 1 else ""
    return gender if gender in ("m", "f") else ""


def _link_short(rest: list[Candidate], people: list[tuple[PersonName, Draft]], drafts: list[Draft]) -> list[Candidate]:
    """Give surnames to their bearers, make persons of titled surnames without one; the candidates left over."""
    by_short: dict[str, list[Draft]] = defaultdict(list)
    by_first: dict[str, list[Draft]] = defaultdict(list)
    for name, draft in sorted(people, key=lambda item: bool(item[0].suffix)):
        for short in name.shorts:
            if not (name.suffix and by_short[short]):
                by_short[short].append(draft)
        by_first[name.first].append(draft)
        if name.middle and len(name.middle[-1]) > 3:
            by_first[name.middle[-1]].append(draft)
    left = []
    for candidate in sorted(rest, key=lambda candidate: candidate.kind != "person"):
        key = fold(candidate.surface)
        if candidate.kind in ("organisation", "place") and not (
            candidate.title or _is_bearer(key, candidate, by_short)
        ):
            left.append(candidate)
            continue
        bearers = by_short.get(key) or (by_first.get(key, []) if len(candidate.words) == 1 else [])
        bearers = bearers or _misspelt(key, candidate, by_short)
        bearer = _choose(bearers, candidate)
        if bearer is None and not bearers and candidate.kind == "person":
            bearer = Draft("person")
            drafts.append(bearer)
            by_short[key].append(bearer)
        if bearer is not None:
            _note(bearer, candidate, full=key not in by_short and key not in by_first)
        elif not bearers:
            left.append(candidate)
    return left


def _misspelt(key: str, candidate: Candidate, by_short: dict[str, list[Draft]]) -> list[Draft]:
    """The bearers of a long surname that is one letter away."""
    if len(key) <= _LONG_SURNAME or candidate.kind not in (None, "person"):
        return []
    near = [short for short in by_short if abs(len(short) - len(key)) < 2 and _one_apart(short, key)]
    return by_short[near[0]] if len(near) == 1 else []


def _one_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter but not in the first."""
    return one[0] == other[0] and DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1


def _is_bearer(key: str, candidate: Candidate, by_short: dict[str, list[Draft]]) -> bool:
    """Whether a place's or organisation's name is rather the surname of a person named in the report."""
    return key in by_short and candidate.before not in ("in", "at", "near", "from", "to", "the", "of")


def _choose(bearers: list[Draft], candidate: Candidate) -> Draft | None:
    """The one bearer of a surname who can be meant; of several the one named last, if only that one is near."""
    gender = gender_of(candidate)
    fitting = [draft for draft in bearers if not gender or draft.gender in ("", gender)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    near = [
        draft
        for draft in fitting
        if any(
            0 <= candidate.sentence - number <= 1 and span.start < candidate.start for span, _, number in draft.mentions
        )
    ]
    return near[0] if len(near) == 1 else None if near else _most_named(fitting)


def _most_named(bearers: list[Draft]) -> Draft | None:
    """The bearer that the report names at least three times as often as any other."""
    first, second = sorted(bearers, key=lambda draft: -len(draft.mentions))[:2]
    return first if len(first.mentions) >= 3 * len(second.mentions) else None
