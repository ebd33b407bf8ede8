"""What somebody hands over to a page: texts and files, taken in piece by piece and never written to a disk."""

import hashlib
from collections.abc import AsyncGenerator, Iterator, Mapping
from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from retold.errors import RetoldError
from retold.rendering.printable import printable
from retold.sources.document import Document
from retold.sources.kinds import extension_of

MOST_BYTES = 20 * 2**20
"""A thousand pages of the web, or ten thousand texts."""

PASSED_OVER = 200 * 2**20
"""So much more is read away before the answer: a browser shows none as long as it is sending."""

MOST_FILES = 300
LONGEST_TEXT = 2 * 2**20
LONGEST_NAME = 80


class RefusedError(RetoldError):
    """What was handed over is not taken; the status says why to programs."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


@dataclass(frozen=True, slots=True)
class Handed:
    """The texts of a form, the files, and what stood in its other fields."""

    texts: tuple[str, ...]
    files: tuple[Document, ...]
    fields: Mapping[str, str]

    def documents(self) -> tuple[Document, ...]:
        """The texts and files to be read."""
        pasted = [_pasted(number, text) for number, text in enumerate(self.texts, start=1) if text.strip()]
        return (*pasted, *self.files)


async def handed_over(request: Request) -> Handed:
    """What came with a form. Raises RefusedError for too much of it, or for what is no form."""
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise RefusedError(415, "Send texts and files as a form does: multipart/form-data, in fields text and files.")
    parser = MultiPartParser(
        request.headers, _counted(request), max_files=MOST_FILES, max_fields=20, max_part_size=LONGEST_TEXT
    )
    parser.spool_max_size = 2 * MOST_BYTES  # so that nothing is written to a disk
    try:
        form = await parser.parse()
    except MultiPartException as error:
        words = f"{error.message} At most {MOST_FILES} files, and {LONGEST_TEXT // 2**20} MB of text in a box."
        raise RefusedError(413 if "aximum" in error.message else 400, words) from None
    texts = tuple(text for text in form.getlist("text") if isinstance(text, str))
    files = [_document(file.filename or "", await file.read()) for file in _files(form)]
    fields = {name: value.strip() for name, value in form.items() if isinstance(value, str)}
    return Handed(texts, tuple(files), fields)


async def _counted(request: Request) -> AsyncGenerator[bytes, None]:
    """The pieces of the body. Raises RefusedError for too large a body, once it is at its end."""
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size <= MOST_BYTES:
            yield piece
        elif size > MOST_BYTES + PASSED_OVER:
            break
    if size > MOST_BYTES:
        raise RefusedError(
            413, f"More than {MOST_BYTES // 2**20} MB at once; give fewer files, or add them to a library."
        )


def _files(form: FormData) -> Iterator[UploadFile]:
    return (one for one in form.getlist("files") if isinstance(one, UploadFile) and (one.filename or one.size))


def _pasted(number: int, text: str) -> Document:
    raw = text.replace("\r\n", "\n").encode("utf-8", errors="replace")
    return Document(f"text {number}", f"text-{number}", raw, hashlib.sha256(raw).hexdigest())


def _document(called: str, raw: bytes) -> Document:
    """A file by the last part of its name, which tells its format and nothing else."""
    name = printable(called).replace("\\", "/").rpartition("/")[2][-LONGEST_NAME:] or "file"
    stem = name[: len(name) - len(extension_of(name) or "")] or name
    return Document(name, stem, raw, hashlib.sha256(raw).hexdigest(), name)
