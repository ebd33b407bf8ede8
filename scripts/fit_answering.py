"""Learn how likely two values of two reports answer one question, from values that both reports have.

    python scripts/fit_answering.py REPORTS.jsonl... > src/retold/data/answering_weights.tsv

Files, pairs and folds are those of fit_likely.py; only reports that are seen to tell one story are taken. A value that
two reports of one story have answers one question; it and another one that both have do not. Neither is counted with
its own value of the other report as a rival: where two reports differ, each lacks what the other has.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.fit_likely import COPIED, SAME, Row, matrix, pairs, precision, weights

from retold import aligning, lineage, stories
from retold.comparing.counterparts.answering import answering_traits, facing_slots, sort_of
from retold.model import Reading


def main() -> None:
    """Print the table of weights, and how good they are beside it."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for path in sys.argv[1:]:
        for story, a, b in pairs(Path(path)):
            for sort, found, same in examples(a, b):
                rows[sort].append((found, same, story))
    for sort, every in rows.items():
        print(sort, len(every), precision(every), file=sys.stderr)
    columns = {sort: weights(*matrix(every)) for sort, every in rows.items()}
    print("# How much each trait speaks for two values answering one question, by scripts/fit_answering.py")
    print("trait", *columns, sep="\t")
    for number, name in enumerate([*next(iter(rows.values()))[0][0], "1"]):
        print(name, *(f"{column[number]:.2f}" for column in columns.values()), sep="\t")


def examples(a: Reading, b: Reading) -> Iterator[tuple[str, dict[str, float], bool]]:
    """The pairs of values that answer one question, and those that do not."""
    if not stories.same_story(a, b).verdict:
        return
    alignment = aligning.align(a, b)
    relation = lineage.relate(a, b, alignment)
    if max(relation.share_a, relation.share_b) > COPIED:
        return
    close = {(i, j) for item in alignment.correspondences if item.score > SAME for i in item.a for j in item.b}
    for each in facing_slots(a, b):
        beside = each.one.anchor.told.sentence.number, each.other.anchor.told.sentence.number
        known = each.one.written == each.other.written if each.alike else all(each.taken)
        if known and beside not in close:
            yield sort_of(each.one), answering_traits(each, a, b), each.alike


if __name__ == "__main__":
    main()
