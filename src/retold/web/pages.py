"""From what a page shows to what a browser gets: HTML from templates, or JSON."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import msgspec
from jinja2 import Environment
from starlette.responses import Response

from retold.rendering.page.environment import OWN, environment
from retold.web import addresses

_SHOWN_WITH = {
    made.__name__: made
    for made in (
        addresses.story_address, addresses.report_address, addresses.claim_address, addresses.pair_address,
        addresses.with_query,
    )
}  # fmt: skip


def page(name: str, shown: Mapping[str, Any], status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A page made from a template; all that goes into it is escaped."""
    return html(render(name, shown), status, headers)


def render(name: str, shown: Mapping[str, Any]) -> bytes:
    """What a template makes of what is shown."""
    return _environment().get_template(name).render(shown).encode(errors="replace")


def html(made: bytes, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A page that is made already."""
    return Response(made, status, headers, "text/html; charset=utf-8")


def json(record: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A record for programs."""
    return Response(msgspec.json.encode(record), status, headers, "application/json")


@lru_cache
def stylesheet() -> str:
    """The looks of all pages: those of self-contained pages, and what only the application has."""
    shared = [(OWN, f"{name}.css") for name in ("style", "story", "comparison", "reading")]
    parts = [*shared, ("retold.web", "web.css")]
    return "".join(files(home).joinpath("templates", name).read_text("utf-8") for home, name in parts)


@lru_cache
def part(name: str) -> str:
    """What pages ask for beside the stylesheet: their icon, and what takes the files that are dropped on them."""
    return files("retold.web").joinpath("templates", name).read_text("utf-8")


@lru_cache
def _environment() -> Environment:
    made = environment("retold.web")
    made.globals.update(_SHOWN_WITH)
    return made
