"""``retold export``."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.library import library_option, opened
from retold.cli.options import OutputType, format_option
from retold.cli.output import complain, write_file
from retold.cli.progress import Progress
from retold.rendering.printable import printable

if TYPE_CHECKING:
    from retold.library.library import Library
    from retold.library.questions import ExportForm


@click.command()
@library_option
@format_option("jsonl", "parquet")
@click.option(
    "-o",
    "--output",
    type=OutputType(path_type=Path),
    help="Write to this file, or for parquet into this folder, not to the screen.",
)
def export(path: Path | None, form: "ExportForm", output: Path | None) -> None:
    """Write out the library: each report with its story and lineage, and the links between reports.

    jsonl is one file with the lines of `retold group --format jsonl`, those of reports with all that came with them;
    parquet is a folder with reports.parquet and links.parquet, for which pyarrow is needed. Reports that wait for their
    story are there without one; earlier texts of a report are not. `retold add` takes the file in again.

    \b
    Examples:
      retold export > reports.jsonl
      retold export --format parquet -o news/
    """
    if form == "parquet" and output is None:
        raise click.UsageError("parquet needs a folder: -o FOLDER.")
    from retold.rendering.wording import count

    with opened(path) as library:
        if output is None:
            _to_standard_output(library, form)
        else:
            written = _to_path(library, output, form)
            complain(f"{count(written, 'report')} written: {printable(str(output))}")


def _to_path(library: "Library", output: Path, form: "ExportForm") -> int:
    """The export where it was asked for; how many reports."""
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with Progress() as progress:
            return library.export(output, form, progress)
    except OSError as error:
        raise click.ClickException(f"{printable(str(output))} can't be written: {error.strerror}") from error


def _to_standard_output(library: "Library", form: "ExportForm") -> None:
    """The export by way of a file that vanishes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "reports.jsonl")
        with Progress() as progress:
            library.export(file, form, progress)
        write_file(file)
