"""Who takes part: one row of the tables each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contender:
    """A tool; the docstring of its runner says what exactly is run.

    ``peer`` is whether it runs in the peers' environment, ``phrases`` whether it takes part in the cases of phrases.
    """

    name: str
    runner: str
    peer: bool = True
    phrases: bool = True

    @property
    def module(self) -> str:
        """The runner as a module to run."""
        return f"benchmarks.reading.runners.{self.runner}"


CONTENDERS = (
    Contender("retold", "retold", peer=False),
    Contender("HeidelTime", "heideltime", phrases=False),
    Contender("Recognizers-Text", "recognizers"),
    Contender("dateparser", "dateparser"),
)


def chosen(names: list[str]) -> list[Contender]:
    """Those whose name begins with one of the given ones, whatever the case; all if none is given."""
    starts = tuple(name.casefold() for name in names) or ("",)
    return [contender for contender in CONTENDERS if contender.name.casefold().startswith(starts)]
