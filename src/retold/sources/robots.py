"""What a site's robots.txt allows to programs (RFC 9309): the longest rule that fits decides, allowing ones first."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

MOST_BYTES = 2**19
"""So much of a robots.txt is read; the standard asks for 500 kB."""

_MOST_RULES = 10_000


@dataclass(frozen=True, slots=True)
class Rules:
    """Patterns of paths with whether they are allowed, and how many seconds the site asks for between two requests."""

    patterns: tuple[tuple[str, bool], ...] = ()
    delay: float = 0.0

    def allow(self, address: str) -> bool:
        """Whether an address may be fetched."""
        parts = urlsplit(address)
        path = _normal(parts.path or "/") + (f"?{_normal(parts.query)}" if parts.query else "")
        fitting = [(len(pattern), allowed) for pattern, allowed in self.patterns if _fits(pattern, path)]
        return max(fitting, default=(0, True))[1]


NOTHING = Rules((("/", False),))


def rules_for(agent: str, robots: str) -> Rules:
    """The rules of the groups that name the agent, else of those for all."""
    groups = list(_groups(robots.splitlines()))
    own = [lines for agents, lines in groups if agent.lower() in agents]
    lines = [line for some in own or [lines for agents, lines in groups if "*" in agents] for line in some]
    patterns = [(_normal(value), name == "allow") for name, value in lines if name in _RULES and value]
    delays = [float(value) for name, value in lines if name == "crawl-delay" and _NUMBER.fullmatch(value)]
    return Rules(tuple(patterns[:_MOST_RULES]), max(delays, default=0.0))


_RULES = ("allow", "disallow")
_NUMBER = re.compile(r"\d{1,9}(\.\d{1,9})?")
_Lines = list[tuple[str, str]]


def _groups(lines: Iterable[str]) -> Iterator[tuple[set[str], _Lines]]:
    """The agents of each group with its lines."""
    agents: set[str] = set()
    rules: _Lines = []
    for name, value in filter(None, map(_field, lines)):
        if name != "user-agent":
            rules.append((name, value))
            continue
        if rules:
            yield agents, rules
            agents, rules = set(), []
        agents.add(value.split("/")[0].strip().lower())
    yield agents, rules


def _field(line: str) -> tuple[str, str] | None:
    """The name and the value on a line."""
    name, colon, value = line.partition("#")[0].partition(":")
    return (name.strip("\ufeff \t").lower(), value.strip()) if colon else None


def _normal(path: str) -> str:
    """A path in which whatever may be written in two ways is written in one."""
    return quote(unquote(path), safe="/*$?=&;:@!,'()+~%")


def _fits(pattern: str, path: str) -> bool:
    """Whether a path begins as a pattern says, in which ``*`` is anything and ``$`` at its end the end.

    Each piece between stars is looked for where the last one ended: no pattern takes long.
    """
    end = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for piece in rest[:-1] if end else rest:
        at = path.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    if not end:
        return True
    return len(path) - at >= len(rest[-1]) and path.endswith(rest[-1]) if rest else at == len(path)
