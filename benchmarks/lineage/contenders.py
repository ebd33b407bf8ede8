"""Who takes part: one row of the table each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contender:
    """A tool with its settings; the docstring of its runner says what exactly is run.

    ``peer`` is whether it runs in the peers' environment, ``streams`` whether it takes reports one at a time.
    """

    name: str
    runner: str
    arguments: tuple[str, ...] = ()
    peer: bool = True
    streams: bool = False

    @property
    def module(self) -> str:
        """The runner as a module to run."""
        return f"benchmarks.lineage.runners.{self.runner}"


LOWERED = ("--threshold", "0.3")

CONTENDERS = (
    Contender("retold, shared text", "retold_shared", peer=False, streams=True),
    Contender("retold, typed links", "retold_typed", peer=False),
    Contender("datasketch .7", "datasketch", streams=True),
    Contender("rensa .7", "rensa", streams=True),
    Contender("gaoya .7", "gaoya", streams=True),
    Contender("Daft .7", "daft"),
    Contender("Daft .7, components", "daft", ("--components",)),
    Contender("datasketch .3", "datasketch", LOWERED, streams=True),
    Contender("rensa .3", "rensa", LOWERED, streams=True),
    Contender("gaoya .3", "gaoya", LOWERED, streams=True),
    Contender("Daft .3", "daft", LOWERED),
    Contender("Daft .3, components", "daft", (*LOWERED, "--components")),
)


def chosen(names: list[str]) -> list[Contender]:
    """Those whose name begins with one of the given ones, whatever the case; all if none is given."""
    starts = tuple(name.casefold() for name in names) or ("",)
    return [contender for contender in CONTENDERS if contender.name.casefold().startswith(starts)]
