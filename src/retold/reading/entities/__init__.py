"""Who and what a report speaks of: people, organisations, places, with spellings, roles and all mentions.

Rules over capitals, titles, roles and word lists: candidates are cut out of every sentence, those that speak of the
same are brought together, then lines in which capitals tell nothing, offices and pronouns are read with what is known.
"""

from retold.model import Entity, Mention, Quotation, Sentence
from retold.reading.entities.ages import add_ages
from retold.reading.entities.bodies import add_bodies
from retold.reading.entities.candidates import Candidate, find_candidates
from retold.reading.entities.collectives import find_collectives
from retold.reading.entities.draft import Draft
from retold.reading.entities.governments import part_governments
from retold.reading.entities.lexicon import ROLE_MODIFIERS, ROLE_WORDS, lower_case_words
from retold.reading.entities.offices import add_offices
from retold.reading.entities.people import link_people
from retold.reading.entities.pronouns import add_pronouns
from retold.reading.entities.roles import gender_of_role
from retold.reading.entities.styled import add_styled
from retold.reading.entities.things import link_things
from retold.reading.entities.tokens import Token, is_styled, tokenize
from retold.reading.entities.works import find_works
from retold.text import fold
from retold.text.nations import inhabitants_of

__all__ = ["find_entities"]


def find_entities(
    text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...]
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entities in order of first mention, and their mentions in order of the text; mentions do not overlap.

    Furniture names nobody who belongs to the story.
    """
    plain: list[tuple[int, list[Token]]] = []
    styled: list[tuple[int, list[Token]]] = []
    sentences = tuple(sentence for sentence in sentences if sentence.section != "furniture")
    for sentence in sentences:
        tokens = tokenize(text, sentence.span)
        (styled if sentence.section != "dateline" and is_styled(tokens) else plain).append((sentence.number, tokens))
    collectives = find_collectives(text, plain)
    written = {token.surface for _, tokens in plain for token in tokens if token.surface[0].islower()}
    found = [c for number, tokens in plain for c in find_candidates(text, tokens, number, written)]
    _read_datelines(text, found, {sentence.number for sentence in sentences if sentence.section == "dateline"})
    found = _without_roles(found)
    works = find_works(text, plain, quotations)
    linked = link_people(text, _outside(collectives, works, found))
    things = link_things(text, linked.rest + works)
    drafts = linked.people + things + collectives
    add_styled(styled, drafts)
    drafts += part_governments(text, drafts)
    for draft in drafts:
        draft.roles.update((span.of(text), None) for span in sorted(draft.role_spans))
        if draft.kind == "person" and not draft.gender:
            draft.gender = next(filter(None, map(gender_of_role, draft.roles)), "")
    taken = {at for draft in drafts for span, _, _ in draft.mentions for at in range(*span)}
    add_offices(text, sentences, drafts, taken)
    add_bodies(text, sentences, drafts, taken)
    add_ages(text, sentences, linked.people, taken)
    add_pronouns(text, sentences, quotations, linked.people, _rivals(linked.open, things))
    return _numbered(drafts)


def _without_roles(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates but those that are the beginning of a role: "Finance" in "Finance director Ada Quill"."""
    starts = {span.start for candidate in candidates for span in candidate.roles}
    return [candidate for candidate in candidates if candidate.start not in starts or not _opens_role(candidate)]


def _opens_role(candidate: Candidate) -> bool:
    """Whether a candidate that begins a role is no name by itself."""
    word = candidate.words[0].lower()
    if candidate.initial and len(candidate.words) == 1 and word in lower_case_words():
        return True
    known = candidate.weak or word in ROLE_MODIFIERS or candidate.words[0] in ROLE_WORDS
    return candidate.kind is None and known


def _read_datelines(text: str, candidates: list[Candidate], datelines: set[int]) -> None:
    """In "TEMPE, Ariz. (AP) -" stands first a town, and in brackets who reports."""
    for candidate in candidates:
        if candidate.sentence in datelines:
            opened = text.rfind("(", 0, candidate.start) > text.rfind(")", 0, candidate.start)
            candidate.kind = "organisation" if opened and candidate.kind != "place" else "place"
    towns = {fold(one.surface) for one in candidates if one.sentence in datelines and one.kind == "place"}
    for candidate in candidates:
        if not candidate.title and not candidate.roles and fold(candidate.surface) in towns:
            candidate.kind = "place"


def _rivals(unresolved: list[Candidate], things: list[Draft]) -> list[tuple[int, int]]:
    """Sentence and place of names that may be a person's, so that a pronoun after them may not be another's."""
    unknown = (draft for draft in things if draft.kind == "other" and _may_be_person(draft.name()))
    places = [(number, span.start) for draft in unknown for span, _, number in draft.mentions]
    return places + [(candidate.sentence, candidate.start) for candidate in unresolved]


def _may_be_person(name: str) -> bool:
    """Whether a name of no known kind can be somebody's: one word, no people, no "-ism"."""
    return not (" " in name or "-" in name or inhabitants_of(name) or name.endswith(("ism", "care")))


def _outside(collectives: list[Draft], works: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates that no collective or work holds, such as "State Department" in "State Department officials"."""
    inside = {at for draft in collectives for span, _, _ in draft.mentions for at in range(*span)}
    inside |= {at for work in works for at in range(*work.span)}
    return [candidate for candidate in candidates if inside.isdisjoint(range(*candidate.span))]


def _numbered(drafts: list[Draft]) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The records, numbered in order of first mention."""
    named = [draft for draft in drafts if draft.mentions]
    named.sort(key=lambda draft: min(draft.mentions)[0])
    records = [draft.record(number) for number, draft in enumerate(named, 1)]
    mentions = sorted((mention for _, found in records for mention in found), key=lambda mention: mention.span)
    return tuple(entity for entity, _ in records), tuple(mentions)
