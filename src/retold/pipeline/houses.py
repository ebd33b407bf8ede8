"""Which reports are of one declared house."""

from collections.abc import Iterable, Mapping

from retold.lineage.outlets import outlet_named, outlet_of
from retold.model import Reading


def housed(readings: Iterable[Reading], houses: Mapping[str, str]) -> dict[str, str]:
    """The declared house of each report whose publisher has one, under whatever name of its."""
    known = {outlet_named(publisher): house for publisher, house in houses.items()}
    outlets = {one.id: outlet_of(one.report) for one in readings} if known else {}
    return {name: known[outlet] for name, outlet in outlets.items() if outlet in known}
