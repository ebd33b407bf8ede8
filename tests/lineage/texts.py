"""Tiny reports for the tests of lineage, and readings of them that need no other stage."""

import random
import re

from retold.model import Alignment, Correspondence, Published, Quotation, Reading, Report, Section, Sentence, Span

FERRY = (
    "The ferry Aurora ran aground near Port Lorne on Tuesday with 212 passengers on board, the coast guard reported. "
    "Two tugs from Hallam reached the vessel before noon and tried for three hours to pull her off the sandbank. "
    "Engineers found a crack of forty centimetres in the hull below the car deck and sealed it with cement. "
    "The operator, Merid Lines, had taken the ship out of dry dock only nine days earlier after a winter overhaul. "
    "A court in Hallam will hear the captain on Friday about the course that he had set through the narrows."
)
HARVEST = (
    "Wheat farmers in the Tarn valley expect their poorest harvest since 1998 after a spring almost without rain. "
    "The growers' union put the loss at a third of the usual crop and asked the ministry for cheap loans. "
    "Millers have begun to buy grain from the coast, where the fields were watered from the new canal. "
    "Bread prices in the capital rose by six cents in May, the statistics office wrote in its monthly note."
)
FERRY_RETOLD = (
    "With 212 passengers aboard, the Aurora stranded on Tuesday off Port Lorne, according to the coast guard. "
    "Before midday a pair of Hallam tugs had arrived; for three hours they tried in vain to drag the ferry off the "
    "sandbank. "
    "Cement was used by engineers to close a forty centimetre crack discovered in the hull beneath the car deck. "
    "Only nine days before, Merid Lines, which operates the ship, had fetched it from dry dock, where it was "
    "overhauled in winter. "
    "On Friday the captain must explain to a Hallam court which course he chose for the narrows."
)


def invented(seed: int, sentences: int = 8) -> str:
    """Sentences of made-up words that hardly any other seed has."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abdeiklmnorstu", k=7)) for _ in range(12 * sentences)]
    return " ".join(" ".join(words[place : place + 12]).capitalize() + "." for place in range(0, len(words), 12))


def reading_of(
    text: str,
    name: str = "a",
    *,
    publisher: str | None = None,
    published: str | None = None,
    furniture: str = "",
) -> Reading:
    """A reading made by splitting at full stops and at straight quotation marks; ``furniture`` is put at the end."""
    whole = f"{text}\n{furniture}" if furniture else text
    sections = [Section("body", Span(0, len(text)))] if text else []
    if furniture:
        sections.append(Section("furniture", Span(len(text) + 1, len(whole))))
    sentences = [
        Sentence(number, Span(match.start(), match.end()), _section(sections, match.start()), 0)
        for number, match in enumerate(re.finditer(r"[^.\s][^.\n]*\.?", whole))
    ]
    quotations = [
        Quotation(Span(match.start() + 1, match.end() - 1), Span(match.start(), match.end()), "speech")
        for match in re.finditer(r'"[^"]*"', whole)
    ]
    return Reading(
        report=Report(name, whole, published=published, publisher=publisher),
        sections=tuple(sections),
        published=Published(published, "metadata" if published else "unknown"),
        sentences=tuple(sentences),
        quotations=tuple(quotations),
    )


def _section(sections: list[Section], place: int) -> str:
    return next(section.kind for section in sections if section.span.start <= place < section.span.end)


def in_step(a: Reading, b: Reading, count: int = 0) -> Alignment:
    """An alignment of the first ``count`` sentences one by one; of none by default."""
    return Alignment(a.id, b.id, tuple(Correspondence((n,), (n,), "reworded", 0.7) for n in range(count)))
