"""All that is new in a story."""

from collections.abc import Iterator, Mapping, Sequence

from retold.comparing.news.changes import find_changes
from retold.comparing.news.partition import IsNew, Parted, part, told_first
from retold.comparing.news.questions import find_answered, find_asked
from retold.comparing.news.quotations import find_new_quotations
from retold.comparing.news.support import find_confirmed
from retold.comparing.support import Accounts
from retold.model import Citation, Denied, Reading, Story, StoryNews


def find_news(
    story: Story,
    readings: Sequence[Reading],
    since: Sequence[str],
    is_new: IsNew,
    houses: Mapping[str, str] | None = None,
) -> StoryNews:
    """What the reports of since tell that those of before do not.

    ``since`` are the newer reports of the story; ``is_new`` whether a passage was not there before, which of a report
    with a changed text is only a part. ``houses`` are the declared houses of reports.
    """
    of_id = {reading.id: reading for reading in readings}
    ordered = [of_id[name] for name in story.reports]
    parted = part(story.claims, is_new)
    claims, perhaps = told_first(parted)
    return StoryNews(
        story=story,
        reports=tuple(name for name in story.reports if name in set(since)),
        began=all(is_new(one.id, sentence.span) for one in ordered for sentence in one.sentences),
        claims=tuple(claims),
        perhaps=perhaps,
        confirmed=find_confirmed(parted, Accounts(story.links, houses)),
        changes=find_changes(parted, of_id),
        denied=tuple(_denied(parted)),
        asked=find_asked(story, is_new),
        answered=find_answered(story, parted, of_id, is_new),
        quotations=find_new_quotations(ordered, is_new),
    )


def _denied(parted: Sequence[Parted]) -> Iterator[Denied]:
    """What is denied now and was not before, once a claim."""
    for one in parted:
        denials = [telling for telling in one.sure_since if telling.status == "denied"]
        if denials and not any(telling.status == "denied" for telling in one.before):
            yield Denied(one.claim, Citation(denials[0].report, denials[0].spans[0]))
