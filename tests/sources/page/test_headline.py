"""The headline that a page shows."""

import pytest
from lxml import html

from retold.sources.page.headline import headline

SHOWN = "Ferry runs aground off Varn"
LONGER = "Ferry runs aground off Varn, forty passengers safe"
OTHER = "Forty safe after Varn grounding"


def page(*, title: str = "", shared: str = "", headings: tuple[str, ...] = ()) -> html.HtmlElement:
    """A page with these titles."""
    network = f'<meta property="og:title" content="{shared}">' if shared else ""
    shown = "".join(f"<h1>{heading}</h1>" for heading in headings)
    return html.document_fromstring(f"<html><head><title>{title}</title>{network}</head><body>{shown}</body></html>")


@pytest.mark.parametrize(
    ("tree", "article", "expected"),
    [
        (page(headings=(SHOWN,), title=f"{SHOWN} - The Varn Courier"), {}, SHOWN),
        (page(headings=("Log in", SHOWN), title=f"{SHOWN} | Courier"), {}, SHOWN),
        (page(headings=("Log in",), shared=SHOWN), {}, SHOWN),
        (page(headings=(LONGER,), title=SHOWN), {"headline": SHOWN}, LONGER),
        (page(headings=(SHOWN,), title=SHOWN), {"headline": f"{SHOWN} | Courier"}, SHOWN),
        (page(headings=(OTHER,), title=OTHER), {"headline": SHOWN}, SHOWN),
        (page(headings=(OTHER,), shared=OTHER), {"headline": SHOWN}, OTHER),
        (page(title=SHOWN), {}, SHOWN),
        (page(title=SHOWN), {"headline": "  Ferry &amp; tug\ncollide "}, "Ferry & tug collide"),
        (page(title=SHOWN), {"headline": {"no": "text"}}, SHOWN),
        (page(), {}, None),
    ],
)
def test_the_heading_shown_is_the_headline_where_the_page_bears_it_out(
    tree: html.HtmlElement, article: dict[str, object], expected: str | None
) -> None:
    assert headline(tree, article) == expected
