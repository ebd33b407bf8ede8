"""The order in which a story is told, from the orders in which its reports tell it."""

from collections.abc import Sequence

from retold.comparing.joining.edges import Place


def in_story_order(clusters: Sequence[Sequence[Place]]) -> list[int]:
    """The numbers of the clusters in story order.

    The report that tells most of what others tell, too, gives the order; what it lacks follows what comes before
    it in the next report, and so on.
    """
    told: dict[int, list[tuple[int, int]]] = {}
    for number, cluster in enumerate(clusters):
        for report in {place[0] for place in cluster}:
            first = min(place[1] for place in cluster if place[0] == report)
            told.setdefault(report, []).append((first, number))
    shared = {report: sum(len(clusters[number]) > 1 for _, number in items) for report, items in told.items()}
    order: list[int] = []
    for report in sorted(told, key=lambda report: (-shared[report], -len(told[report]), report)):
        order = _with_report(order, [number for _, number in sorted(told[report])])
    return order


def _with_report(order: Sequence[int], own: Sequence[int]) -> list[int]:
    """The order with the clusters of one more report put in behind their forerunners."""
    known = set(order)
    before: list[int] = []
    behind: dict[int, list[int]] = {}
    current = before
    for number in own:
        if number in known:
            current = behind.setdefault(number, [])
        else:
            current.append(number)
    return [*before, *(each for number in order for each in (number, *behind.get(number, ())))]
