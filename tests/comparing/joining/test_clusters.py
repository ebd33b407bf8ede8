from collections.abc import Sequence
from itertools import combinations

from comparing.told import aligned, reading, rewrite
from retold.comparing.joining import clusters
from retold.comparing.joining.clusters import certain_part
from retold.comparing.joining.edges import Edges, Place
from retold.model import Alignment, Reading

A = reading("A", "The bridge fell on Sunday.", "Nobody was hurt there.", "Trains are stopped now.")
B = reading("B", "A bridge has collapsed, hurting nobody.", "No trains are running.")
C = reading("C", "The bridge in Marlow fell.", "Nobody has been hurt.", "The trains stand still.")


def gather(readings: Sequence[Reading], alignments: Sequence[Alignment]) -> list[list[Place]]:
    """The clusters of reports that all retell one another."""
    links = [rewrite(one.id, other.id) for one, other in combinations(readings, 2)]
    return clusters.gather(readings, Edges(readings, alignments, links))


def test_sentences_that_correspond_are_one_cluster_and_the_others_stay_alone() -> None:
    assert gather([A, C], [aligned("A", "C", (0, 0), (2, 2))]) == [
        [(0, 0), (1, 0)],
        [(0, 1)],
        [(0, 2), (1, 2)],
        [(1, 1)],
    ]


def test_two_sentences_that_another_report_tells_in_one_are_together() -> None:
    assert gather([A, B], [aligned("A", "B", ((0, 1), 0))]) == [[(0, 0), (0, 1), (1, 0)], [(0, 2)], [(1, 1)]]


def test_two_sentences_of_one_report_are_not_joined_by_way_of_others() -> None:
    chain = [aligned("A", "C", (0, 0)), aligned("B", "C", (0, 0)), aligned("A", "B", (1, 0))]
    clusters = gather([A, B, C], chain)
    assert not any((0, 0) in cluster and (0, 1) in cluster for cluster in clusters)


def test_a_chain_without_quorum_glues_nothing() -> None:
    names = "ABCDEF"
    readings = [reading(name, f"Sentence of report {name}.") for name in names]
    pairs = [aligned(one, other, (0, 0)) for one, other in ("AB", "BC", "AC", "CD", "DE", "EF", "DF")]
    assert gather(readings, pairs) == [[(0, 0), (1, 0), (2, 0)], [(3, 0), (4, 0), (5, 0)]]


def test_a_headline_joins_a_sentence_but_makes_no_claim() -> None:
    one = reading("A", "Crews cleared the line today.", headline="Bridge falls at Marlow")
    other = reading("B", "The bridge at Marlow fell.", headline="Marlow bridge falls")
    assert gather([one, other], [aligned("A", "B", (0, 1))]) == [[(0, 0), (1, 1)], [(0, 1)]]
    assert gather([one, other], [aligned("A", "B", (0, 0))]) == [[(0, 1)], [(1, 1)]]


def test_fragments_tell_nothing() -> None:
    assert gather([reading("A", "Read more:", "It rained all day.")], []) == [[(0, 1)]]
    assert gather([reading("A", "“Concerned ... ”", "It rained all day.")], []) == [[(0, 1)]]


def test_the_side_of_an_alignment_does_not_matter() -> None:
    there = gather([A, C], [aligned("A", "C", (0, 0), (1, 2))])
    back = gather([A, C], [aligned("C", "A", (0, 0), (2, 1))])
    assert there == back


def test_the_certain_part_is_that_of_most_reports() -> None:
    sentence = "A court sentenced the former mayor of Aldburg to three years in prison for taking bribes."
    other = "The ex-mayor of Aldburg was jailed after a court found that he took bribes."
    readings = [*(reading(name, sentence) for name in "ABC"), reading("D", other)]
    edges = Edges(readings, [aligned(one, other, (0, 0)) for one, other in combinations("ABCD", 2)], [])
    cluster = [(number, 0) for number in range(4)]
    assert clusters.gather(readings, edges) == [cluster]
    assert certain_part(edges, cluster) == {(0, 0), (1, 0), (2, 0)}


def test_the_label_of_an_item_of_a_list_tells_nothing() -> None:
    listed = [reading(name, "1. Bakery blast.", "Three people died in Tarn.", "She ran.") for name in ("A", "B")]
    assert gather(listed, [aligned("A", "B", (0, 0), (1, 1), (2, 2))]) == [[(0, 1), (1, 1)], [(0, 2), (1, 2)]]
