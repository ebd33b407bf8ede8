"""How well the mentions and entities of a reading agree with the truth of its report."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.entities.gold import NOBODY, PRONOUNS, Case
from retold.model import Entity, Mention, Reading, Span
from retold.text.collectives import COLLECTIVE_HEADS


@dataclass(slots=True)
class Score:
    """Sums over reports; ``errors`` are lines to be read."""

    counts: Counter[str] = field(default_factory=Counter)
    b3_precision: float = 0.0
    b3_recall: float = 0.0
    errors: list[str] = field(default_factory=list)

    def share(self, part: str, whole: str) -> float:
        """One count as a share of another; 1 where there is nothing to be found."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0

    def figures(self) -> dict[str, float | int | None]:
        """What is shown: mentions, coreference by B-cubed, kinds, and the two kinds of errors in chains."""
        precision, recall = self.share("right", "found"), self.share("hit", "gold")
        b3_precision = self.b3_precision / max(self.counts["b3_found"], 1)
        b3_recall = self.b3_recall / max(self.counts["gold"], 1)
        return {
            "mention_precision": precision,
            "mention_recall": recall,
            "mention_f1": f1(precision, recall),
            "b3_precision": b3_precision,
            "b3_recall": b3_recall,
            "b3_f1": f1(b3_precision, b3_recall),
            "kinds": self.share("kind", "hit"),
            "governments": self.share("government", "governments"),
            **{f"recall_{form}": self.share(f"hit_{form}", f"gold_{form}") for form in ("name", "role", "pronoun")},
            "merged": self.counts["merged"],
            "split": self.counts["split"],
            "open_resolved": self.counts["open"],
        }


def f1(precision: float, recall: float) -> float:
    """Harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def form_of(words: str) -> str:
    """What a marked place is: a name, a role, or a pronoun."""
    if words.lower() in PRONOUNS:
        return "pronoun"
    return "role" if words.lower().startswith("the ") and words[4:5].islower() else "name"


def add(score: Score, case: Case, reading: Reading) -> None:
    """Hold one reading against its truth."""
    entities = {entity.id: entity for entity in reading.entities}
    found = {m.span: m for m in reading.names if not _is_collective(m, entities, case)}
    truths = {truth.span: truth for truth in case.truths}
    chains = {span: truth.key for span, truth in truths.items() if not truth.optional and truth.key != NOBODY}
    ours = {span: m.entity for span, m in found.items() if span not in truths or span in chains}
    _count_mentions(score, case, found, entities)
    _count_b_cubed(score, chains, ours)
    _count_chains(score, case, chains, {span: entity for span, entity in ours.items() if span in chains}, entities)


def _is_collective(mention: Mention, entities: dict[str, Entity], case: Case) -> bool:
    """Whether a mention is a source that is many, which the truth leaves out."""
    words = mention.span.of(case.report.text).split()
    marked = any(truth.span == mention.span for truth in case.truths)
    return not marked and entities[mention.entity].kind == "other" and words[-1].lower() in COLLECTIVE_HEADS


def _count_mentions(score: Score, case: Case, found: dict[Span, Mention], entities: dict[str, Entity]) -> None:
    """Which places were found, with the right kind, and which were not."""
    text = case.report.text
    known = {truth.span for truth in case.truths if truth.key != NOBODY}
    score.counts["found"] += len(found)
    score.counts["right"] += sum(span in known for span in found)
    for truth in case.truths:
        words = truth.span.of(text)
        if truth.key == NOBODY:
            score.counts["open"] += truth.span in found and not truth.optional
        if truth.key == NOBODY or truth.optional:
            continue
        form, hit = form_of(words), truth.span in found
        score.counts.update({"gold": 1, f"gold_{form}": 1, "hit": hit, f"hit_{form}": hit})
        entity = entities[found[truth.span].entity] if hit else None
        score.counts["kind"] += entity is not None and entity.kind == truth.kind
        if truth.key.startswith("g."):
            score.counts.update({"governments": 1, "government": entity is not None and _stands_for(entity)})
        if entity is None or entity.kind != truth.kind:
            what = f"{entity.kind} instead of {truth.kind}" if entity else "not found"
            score.errors.append(f"{case.report.id}: {what}: {_around(text, truth.span)}")
    for span in sorted(span for span in found if span not in known):
        score.errors.append(f"{case.report.id}: false: {_around(text, span)}")


def _stands_for(entity: Entity) -> bool:
    """Whether an entity is marked as a government named by its capital."""
    return entity.government_of is not None


def _around(text: str, span: Span) -> str:
    """The words of a place and what stands beside them."""
    line = f"{text[max(0, span.start - 30) : span.start]}[{span.of(text)}]{text[span.end : span.end + 30]}"
    return " ".join(line.split())


def _count_b_cubed(score: Score, chains: dict[Span, str], ours: dict[Span, str]) -> None:
    """B-cubed, where a mention that one side does not have belongs to nobody there."""
    gold, found = _groups(chains), _groups(ours)
    score.counts["b3_found"] += len(ours)
    for span, entity in ours.items():
        if span in chains:
            common = len(found[entity] & gold[chains[span]])
            score.b3_precision += common / len(found[entity])
            score.b3_recall += common / len(gold[chains[span]])


def _groups(keys: dict[Span, str]) -> dict[str, set[Span]]:
    """The places of each."""
    groups: dict[str, set[Span]] = defaultdict(set)
    for span, key in keys.items():
        groups[key].add(span)
    return groups


def _count_chains(
    score: Score, case: Case, gold: dict[Span, str], ours: dict[Span, str], entities: dict[str, Entity]
) -> None:
    """Entities that hold several of the truth, and such of the truth that fell apart."""
    for name, of, to, label in (("merged", ours, gold, "joins"), ("split", gold, ours, "is split into")):
        joined: dict[str, set[str]] = defaultdict(set)
        for span, key in of.items():
            if span in to:
                joined[key].add(to[span])
        for key, others in joined.items():
            if len(others) > 1:
                score.counts[name] += 1
                score.errors.append(f"{case.report.id}: {_named(key, entities)} {label} {_list(others, entities)}")


def _named(key: str, entities: dict[str, Entity]) -> str:
    """An entity by its name, one of the truth by its key."""
    return repr(entities[key].name) if key in entities else key


def _list(keys: Iterable[str], entities: dict[str, Entity]) -> str:
    """Several of them."""
    return ", ".join(sorted(_named(key, entities) for key in keys))
