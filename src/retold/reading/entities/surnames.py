"""Surnames and first names alone, given to those who bear them; who cannot be told stays open."""

from dataclasses import dataclass

from retold.model import Span
from retold.reading.entities import lexicon
from retold.reading.entities.bearers import Bearers, find_bearers
from retold.reading.entities.candidates import Candidate
from retold.reading.entities.draft import Draft
from retold.reading.entities.roles import gender_of_role, head_of_role
from retold.reading.entities.storms import storm_names
from retold.reading.entities.surroundings import has_shares, is_declared_place
from retold.text.names import PARTICLES, SUFFIXES, PersonName, first_names

_AT = frozenset("in at near from to the of".split())
_WHICH = frozenset("younger elder older".split())
"""Before a surname these tell two apart who bear it."""

_NAMED_THINGS = frozenset("the a an hurricane storm typhoon cyclone in at near from".split())


@dataclass(slots=True)
class Linked:
    """The persons, the candidates that are none, and those that can be one of several persons."""

    people: list[Draft]
    rest: list[Candidate]
    open: list[Candidate]


def link_short(text: str, rest: list[Candidate], people: list[tuple[PersonName, Draft]]) -> Linked:
    """Give surnames to their bearers and make persons of titled surnames that have none."""
    linked = Linked([draft for _, draft in people], [], [])
    for draft in linked.people:
        draft.gender = draft.gender or _gender_of_roles(text, draft)
    bearers = find_bearers(people)
    alone: list[Candidate] = []
    storms = storm_names(text)
    declared = {c.surface for c in rest if is_declared_place(text, c)}
    others = storms | {c.surface for c in rest if c.kind == "place" and c.before in _AT}
    named = {c.surface: c.start for c in sorted(rest, key=lambda one: -one.start) if c.kind is None}
    companies = {c.words[0] for c in rest if c.kind == "organisation" and len(c.words) > 1}
    for candidate in sorted(rest, key=lambda candidate: candidate.kind != "person"):
        if candidate.surface in declared and (candidate.before in _AT or is_declared_place(text, candidate)):
            candidate.kind = "place"
            linked.rest.append(candidate)
            continue
        other = candidate.surface in others and not bearers.is_surname(candidate)
        known = [] if other else bearers.of(candidate)
        if bearers.is_family(candidate):
            candidate.kind = "other"
            linked.rest.append(candidate)
        elif candidate.kind in ("organisation", "place") and not (
            known and candidate.before not in _AT and candidate.words[0] not in companies
        ):
            linked.rest.append(candidate)
        elif known and not _is_another(text, known, candidate):
            doubtful = candidate.before in _WHICH or _is_named_before(candidate, known, bearers, named)
            bearer = None if doubtful else _choose(text, known, candidate)
            if bearer is None:
                linked.open.append(candidate)
            else:
                note(bearer, candidate, full=not bearers.knows(candidate))
        elif candidate.kind == "person":
            draft = Draft("person")
            linked.people.append(draft)
            bearers.add(candidate, draft)
            note(draft, candidate, full=False)
        elif not candidate.weak:
            (alone if _is_first_name(candidate, storms) else linked.rest).append(candidate)
    _add_alone(text, linked, alone)
    return linked


def _is_named_before(candidate: Candidate, known: list[Draft], bearers: Bearers, named: dict[str, int]) -> bool:
    """Whether a first name that may be a club's too stood alone before anybody who bears it: Chelsea beat Wolves."""
    if bearers.is_surname(candidate) or first_names().get(candidate.surface) in ("m", "f"):
        return False
    first = min(draft.first for draft in known)
    return (
        all(draft.name().count(" ") == 1 for draft in known)
        and candidate.kind is None
        and named.get(candidate.surface, first) < first
    )


def _gender_of_roles(text: str, draft: Draft) -> str:
    """What the roles of somebody tell: "f" for "sister of the mayor", "" where they tell nothing."""
    return next(filter(None, (gender_of_role(span.of(text)) for span in sorted(draft.role_spans))), "")


def _is_first_name(candidate: Candidate, storms: set[str]) -> bool:
    """Whether somebody may be called so by the first name alone: not "the Jordan", "Hurricane Maria"."""
    return (
        candidate.kind is None
        and len(candidate.words) == 1
        and candidate.surface in first_names()
        and candidate.surface not in storms
        and candidate.before not in _NAMED_THINGS
    )


def _add_alone(text: str, linked: Linked, candidates: list[Candidate]) -> None:
    """Make persons of first names that nobody with a surname bears."""
    drafts: dict[str, Draft] = {}
    named = {one.surface for one in candidates}
    known = [one for one in linked.rest + candidates if one.surface in named]
    things = {one.surface for one in known if has_shares(text, one)}
    linked.rest += [one for one in candidates if one.surface in things]
    for candidate in (one for one in candidates if one.surface not in things):
        draft = drafts.setdefault(candidate.surface, Draft("person"))
        if not draft.mentions:
            linked.people.append(draft)
            gender = first_names()[candidate.surface]
            draft.gender = gender if gender in ("m", "f") else ""
        note(draft, candidate, full=False)


def note(draft: Draft, candidate: Candidate, *, full: bool) -> None:
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
    first = candidate.words[0]
    gender = first_names().get(first, "") if len(candidate.words) > 1 and first.lower() not in PARTICLES else ""
    return gender if gender in ("m", "f") else ""


def _is_another(text: str, bearers: list[Draft], candidate: Candidate) -> bool:
    """Whether a surname with a title or a role is nobody's of those who bear it: "Mr Barlow" beside Anna Barlow.

    A role tells so only of kin who come later: of 27 who came after "President Barlow" in development reports without
    that role, six were his kin, and all but one of these a junior, a woman, or introduced as kin.
    """
    if candidate.kind != "person":
        return False
    gender = gender_of(candidate)
    if gender and all(draft.gender not in ("", gender) for draft in bearers):
        return True
    heads = _heads(text, candidate.roles)
    return bool(heads) and all(
        draft.first > candidate.start and not heads & _heads(text, draft.role_spans) and _may_be_kin(text, draft, heads)
        for draft in bearers
    )


def _may_be_kin(text: str, draft: Draft, heads: set[str]) -> bool:
    """Whether somebody is rather the wife or son of who has the roles."""
    junior = draft.name().split()[-1] in SUFFIXES
    kin = _heads(text, draft.role_spans) & (lexicon.KIN_MALE | lexicon.KIN_FEMALE)
    return junior or bool(kin) or (draft.gender == "f" and "president" in heads)


def _heads(text: str, roles: list[Span]) -> set[str]:
    """The heads of roles."""
    return {head_of_role(span.of(text)) for span in roles}


def _choose(text: str, bearers: list[Draft], candidate: Candidate) -> Draft | None:
    """The one bearer of a surname who can be meant.

    Of several those count who were named before; of these the only near one, unless somebody else is named more often,
    and where nobody is near the one named most by far.
    """
    gender = gender_of(candidate)
    fitting = [draft for draft in dict.fromkeys(bearers) if not gender or draft.gender in ("", gender)]
    if gender and len(fitting) > 1:
        fitting = [draft for draft in fitting if draft.gender == gender and draft.first < candidate.start] or fitting
    if len(fitting) > 1 and candidate.roles:
        heads = _heads(text, candidate.roles)
        fitting = [draft for draft in fitting if heads & _heads(text, draft.role_spans)] or fitting
    if len(fitting) > 1:
        fitting = [draft for draft in fitting if draft.first < candidate.start] or fitting
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    near = [draft for draft in fitting if draft.is_near(candidate.start, candidate.sentence)]
    if near:
        others = [len(draft.mentions) for draft in fitting if draft is not near[0]]
        return near[0] if len(near) == 1 and len(near[0].mentions) > max(others) else None
    return _most_named(fitting)


def _most_named(bearers: list[Draft]) -> Draft | None:
    """The bearer that the report names at least three times as often as any other."""
    first, second = sorted(bearers, key=lambda draft: -len(draft.mentions))[:2]
    return first if len(first.mentions) >= 3 * len(second.mentions) else None
