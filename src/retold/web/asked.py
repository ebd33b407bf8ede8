"""What a visitor asks the list of stories for."""

from dataclasses import asdict, dataclass

from retold.library.tables.stories import Order
from retold.web.addresses import with_query


@dataclass(frozen=True, slots=True)
class Asked:
    """What a visitor wants to see."""

    words: str = ""
    since: str = ""
    until: str = ""
    publisher: str = ""
    name: str = ""
    least: int = 2
    order: Order = "latest"
    page: int = 1

    def address(self, path: str = "/stories") -> str:
        """Where this is shown; what is as it is anyway is left out."""
        usual = asdict(Asked())
        return with_query(path, **{name: value for name, value in asdict(self).items() if value != usual[name]})

    def narrowed(self) -> dict[str, str | None]:
        """Of which days and which publisher; None where any will do."""
        return {name: getattr(self, name) or None for name in ("since", "until", "publisher")}
