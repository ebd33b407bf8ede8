"""Templates: everything that goes into one is escaped, and what is not there is a fault."""

from functools import lru_cache
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from retold.rendering import wording

OWN = "retold.rendering.page"


@lru_cache
def environment(*packages: str) -> Environment:
    """The templates of some packages, and those of self-contained pages."""
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in (*packages, OWN)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["count"] = wording.count
    return made


def template(name: str, **values: Any) -> str:
    """A self-contained page made from one of the templates."""
    return environment().get_template(name).render(**values)
