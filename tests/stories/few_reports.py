"""Small reports of four stories, two of them lookalikes, as the light pass reads them."""

from collections.abc import Mapping, Sequence

from retold.model import Published, Reading, Relation, Report, Section, Sentence, Span
from retold.stories import StoryStream, profile

TEXTS = {
    "bridge-1": (
        "2024-03-02",
        "The Marlow rail bridge collapsed on Saturday morning. Engineers had closed two of its spans in January. "
        "Nobody was hurt, said Dora Quint, the mayor of Marlow.",
    ),
    "bridge-2": (
        "2024-03-03",
        "A rail bridge in Marlow has collapsed, weeks after engineers closed two spans. Mayor Dora Quint said that "
        "no one had been hurt when the bridge fell on Saturday.",
    ),
    "bridge-3": (
        None,
        "Dora Quint, mayor of Marlow, thanked rescuers after the collapse of the rail bridge. Trains are to stop "
        "at Upper Marlow until engineers have looked at the spans.",
    ),
    "ohio-1": (
        "2024-03-05",
        "Helen Tarry won the primary in Ohio on Tuesday with 54 percent of the vote. In Columbus she thanked steel "
        "workers and promised to reopen the Lorain mill.",
    ),
    "ohio-2": (
        "2024-03-06",
        "Tarry takes Ohio. Helen Tarry won 54 percent in the Ohio primary and told a crowd in Columbus that the mill "
        "at Lorain would open again. Steel workers cheered.",
    ),
    "iowa-1": (
        "2024-02-13",
        "Helen Tarry won the primary in Iowa on Tuesday with 61 percent of the vote. In Des Moines she spoke to corn "
        "farmers about ethanol and the Cedar River flood.",
    ),
    "iowa-2": (
        "2024-02-14",
        "Iowa goes to Tarry. With 61 percent Helen Tarry won the Iowa primary, and in Des Moines she told corn "
        "farmers that ethanol would stay. The Cedar River flood was her other subject.",
    ),
    "whale": (
        "2024-03-02",
        "Fishermen found a sperm whale on the beach of Port Ansel. Biologists measured 14 metres and took samples of "
        "its stomach, which was full of plastic nets.",
    ),
}


def light(name: str, text: str, published: str | None = None) -> Reading:
    """A text that is all body and one sentence long."""
    whole = Span(0, len(text))
    basis = "metadata" if published else "unknown"
    return Reading(
        report=Report(name, text, published=published),
        sections=(Section("body", whole),),
        published=Published(published, basis),
        sentences=(Sentence(0, whole, "body", 0),),
    )


def few_reports() -> list[Reading]:
    """All of them."""
    return [light(name, text, published) for name, (published, text) in TEXTS.items()]


def group_stories(readings: Sequence[Reading], links: Sequence[Relation] = ()) -> Mapping[str, str]:
    """The story of each report, if they come in one step in the order of their dates."""
    ordered = sorted(readings, key=lambda one: (one.published.value or "~", one.id))
    return StoryStream().add([(one.id, profile(one)) for one in ordered], links).stories
