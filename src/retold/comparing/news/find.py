"""All that is new in a story."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from retold.comparing.claims.support import Accounts
from retold.comparing.joining.links import is_whole
from retold.comparing.news.changes import find_changes, find_contradictions, in_order
from retold.comparing.news.more import begins_with_more, find_more
from retold.comparing.news.partition import Parted, part, told_first
from retold.comparing.news.questions import find_answered, find_asked
from retold.comparing.news.quotations import find_new_quotations
from retold.comparing.news.revisions import Revised, find_revisions, newness
from retold.comparing.news.support import find_confirmed
from retold.comparing.sentences.facts import cut_into_facts
from retold.model import Citation, Denied, Reading, Story, StoryNews, Telling
from retold.text.certainty import status_of


def find_news(
    story: Story,
    readings: Sequence[Reading],
    since: Sequence[str],
    revised: Revised | None = None,
    houses: Mapping[str, str] | None = None,
) -> StoryNews:
    """What the reports of since tell that those of before do not.

    ``since`` are the newer reports of the story, ``revised`` those of them that were there with another text.
    ``houses`` are the declared houses of reports.
    """
    revised = revised or {}
    is_new = newness(since, revised)
    of_id = {reading.id: cut_into_facts(reading) for reading in readings}
    ordered = [of_id[name] for name in story.reports]
    parted = part(story.claims, is_new)
    claims, perhaps = told_first(parted, partial(begins_with_more, readings=of_id))
    one_text = {frozenset((link.a, link.b)) for link in story.links if link.certain and is_whole(link)}
    denied = tuple(_denied(parted, of_id))
    told = {one.claim.id for one in denied}
    found = (
        *find_changes(parted, of_id, one_text),
        *find_contradictions(parted, one_text),
        *find_revisions(story.claims, revised),
    )
    changes = [one for one in found if one.kind != "negation" or one.claim.id not in told]
    shown = {(one.claim.id, one.after.report) for one in changes if one.after}
    more = [one for one in find_more(parted, of_id) if one.after and (one.claim.id, one.after.report) not in shown]
    texts = of_id | {comparison.a.id: comparison.a for comparison in revised.values()}
    return StoryNews(
        story=story,
        reports=tuple(name for name in story.reports if name in set(since)),
        began=all(is_new(one.id, sentence.span) for one in ordered for sentence in one.sentences),
        claims=tuple(claims),
        perhaps=perhaps,
        confirmed=find_confirmed(parted, Accounts(story.links, houses)),
        changes=(*in_order(changes, story.claims, texts), *more),
        denied=denied,
        asked=find_asked(story, is_new),
        answered=find_answered(story, parted, of_id, is_new),
        earlier=tuple(comparison.a.report for comparison in revised.values()),
        quotations=find_new_quotations(ordered, parted, is_new, one_text),
    )


def _denied(parted: Sequence[Parted], readings: Mapping[str, Reading]) -> Iterator[Denied]:
    """What is denied now and was not before, once a claim; what only may be denied is not."""
    for one in parted:
        denials = [t for t in one.sure_since if t.status == "denied" and not _is_hedged(t, readings[t.report])]
        if denials and not any(telling.status == "denied" for telling in one.before):
            yield Denied(one.claim, Citation(denials[0].report, denials[0].spans[0]))


def _is_hedged(telling: Telling, reading: Reading) -> bool:
    """Whether a word of doubt stands in a telling, which that of the denial is not."""
    inside = (hedge.of(reading.text) for hedge in reading.hedges if any(span.overlap(hedge) for span in telling.spans))
    return any(status_of(words) != "denied" for words in inside)
