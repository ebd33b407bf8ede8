"""A whole story told from its reports."""

from collections.abc import Mapping, Sequence

from retold.comparing.claims.find import Draft
from retold.comparing.copies import among_first, first_of_each, in_order, shared_houses, with_copies
from retold.comparing.telling.account import make_account
from retold.comparing.telling.differing import differences_between
from retold.comparing.telling.questions import find_questions
from retold.comparing.telling.quotations import find_quotations
from retold.comparing.telling.spellings import find_spellings
from retold.comparing.telling.timeline import make_timeline
from retold.comparing.telling.undecided import make_undecided
from retold.model import Alignment, Lineage, Reading, Relation, Story
from retold.text.headlines import name_of_story


def tell_story(
    story_id: str,
    readings: Sequence[Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    lineages: Sequence[Lineage],
    houses: Mapping[str, str] | None = None,
) -> Story:
    """Claims with their support, quotations with their drift, timeline, open questions and the account.

    The reports stand in the order of their dates, the undated last; from one that is not in English no claim is taken.
    Of those with one text the first is compared with the others: alignments and relations of the rest are not needed.
    ``houses`` has the declared house of each report whose publisher has one; these count once.
    """
    readings = sorted(readings, key=in_order)
    first = first_of_each(readings)
    kept = [reading for reading in readings if first[reading.id] == reading.id and reading.english]
    of_id = {reading.id: reading for reading in kept}
    wanted = [alignment for alignment in alignments if alignment.a in of_id and alignment.b in of_id]
    links = among_first(relations, first)
    draft = Draft(kept, wanted, links, shared_houses(houses or {}, first))
    differing = differences_between(of_id, wanted, links, draft.claims)
    claims = draft.beside(differing.found)
    days = sorted(reading.published.value for reading in readings if reading.published.value)
    story = Story(
        id=story_id,
        label=name_of_story(readings, {member: one.id for one in lineages for member in one.members}),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        reports=tuple(reading.id for reading in readings),
        lineages=tuple(lineages),
        links=tuple(relations),
        claims=claims,
        quotes=find_quotations(readings),
        timeline=make_timeline(claims, of_id),
        open_questions=find_questions(kept, claims),
        published=tuple(reading.published for reading in readings),
        account=make_account(claims, kept, links),
        undecided=make_undecided(differing, of_id, claims),
        spellings=find_spellings(differing.found, of_id),
    )
    return with_copies(story, first)
