"""From a plot to a picture. The one place that knows altair's and vl-convert's ways."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from retold.errors import MissingPackageError
from retold.rendering.printable import printable
from retold.writable import writable_in_xml

if TYPE_CHECKING:
    import altair

PictureForm = Literal["svg", "png"]

SHARPER = 2
"""Dots of a PNG for each unit of length, so that it can be printed."""

DARK, MIDDLE, LIGHT, INK, QUIET = "#1f4e79", "#7ba7cc", "#d5dfe8", "#1a1a1a", "#5c6670"
"""One hue in three steps, which stay apart in grey and for the colour-blind; and two for words."""


def package() -> Any:
    """What draws: altair. Raises MissingPackageError, which names the extra, where it or vl-convert is missing."""
    try:
        import altair
        import vl_convert  # noqa: F401
    except ImportError as error:
        raise MissingPackageError("Plots need altair and vl-convert: pip install 'retold[plots]'") from error
    return altair


def titled(words: str, explained: Sequence[str], **more: Any) -> Any:
    """The title of a plot over the lines that explain it."""
    return package().TitleParams(
        words, subtitle=list(explained), anchor="start", color=INK, subtitleColor=QUIET, limit=0, **more
    )


def drawn(plot: "altair.LayerChart", form: PictureForm) -> bytes:
    """The plot as a picture that needs nothing else."""
    import vl_convert

    spec = plot.configure(font="sans-serif").configure_view(stroke=None).to_dict()
    spec = _clean(spec)
    if form == "svg":
        return vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]).encode()
    return vl_convert.vegalite_to_png(spec, scale=SHARPER, allowed_base_urls=[])


def shortened(words: str, longest: int) -> str:
    """Words for a label: vl-convert fails where it shortens them itself and cuts a character into its halves."""
    words = printable(words)
    return words if len(words) <= longest else f"{words[: longest - 1]}…"


def _clean(value: Any) -> Any:
    """What goes into the picture without what no XML may have: one such character would end the process."""
    if isinstance(value, str):
        return writable_in_xml(printable(value))
    if isinstance(value, dict):
        return {name: _clean(one) for name, one in value.items()}
    return [_clean(one) for one in value] if isinstance(value, list) else value
