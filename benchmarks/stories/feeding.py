"""Reports put into stories: all at once, or one after the other as they would arrive."""

from collections import defaultdict
from collections.abc import Sequence

from retold import pipeline
from retold.model import Relation, Report
from retold.reading import read_light
from retold.stories import StoryStream, profile


def at_once(reports: Sequence[Report]) -> dict[str, str]:
    """The story of each report, as ``retold group`` finds it."""
    return dict(pipeline.group(reports).stories)


def one_by_one(reports: Sequence[Report]) -> dict[str, str]:
    """The story of each report after the last one has come, if they come one at a time in this order.

    The links are those of all reports together, each told when the later of its two reports comes.
    """
    place = {report.id: number for number, report in enumerate(reports)}
    links: dict[int, list[Relation]] = defaultdict(list)
    for link in pipeline.lineages(reports).links:
        links[max(place[link.a], place[link.b])].append(link)
    stream = StoryStream()
    for number, report in enumerate(reports):
        stream.add([(report.id, profile(read_light(report)))], links[number])
    return dict(stream.stories)
