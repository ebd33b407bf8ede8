"""Pages in archives of the web as their servers had them, before they were put into chunks and compressed."""

import io
from contextlib import redirect_stderr
from typing import Any

MOST_BYTES = 16 * 2**20
"""A page of more bytes is none that somebody wrote."""

TOO_LARGE = f"pages larger than {MOST_BYTES // 2**20} MB"
NEEDS_BROTLI = "pages compressed with brotli, which need the package brotli"
REMEDIES = {NEEDS_BROTLI: "pip install 'retold[brotli]', and give the archive again"}
"""What would help against some of what is passed over."""

_PLAIN = ("", "identity")


def content(record: Any) -> bytes | str:
    """The page in an answer, or what it is instead."""
    headers, raw = record.http_headers, record.raw_stream.read(MOST_BYTES + 1)
    if not headers or len(raw) > MOST_BYTES:
        return TOO_LARGE if len(raw) > MOST_BYTES else raw
    if headers.get_header("Transfer-Encoding", "").lower() == "chunked":  # both at once would unpack a whole chunk
        raw = _joined(raw)
    return _unpacked(raw, headers.get_header("Content-Encoding", "").strip().lower())


def _joined(raw: bytes) -> bytes:
    """An answer without the lengths of its chunks."""
    from warcio.bufferedreaders import ChunkedDataReader

    joined: bytes = ChunkedDataReader(io.BytesIO(raw)).read()
    return joined


def _unpacked(raw: bytes, coding: str) -> bytes | str:
    """An answer as it was before it was compressed; archives may keep it unpacked and say otherwise."""
    if coding in _PLAIN:
        return raw
    if coding == "br":
        return _from_brotli(raw)
    if coding not in ("gzip", "x-gzip", "deflate"):
        return raw if raw.lstrip()[:1] == b"<" else f"pages compressed as {coding[:20]}, which is not read"
    from warcio.bufferedreaders import BufferedReader

    with redirect_stderr(io.StringIO()):
        unpacked: bytes = BufferedReader(io.BytesIO(raw), decomp_type=coding.removeprefix("x-")).read(MOST_BYTES + 1)
    return unpacked if len(unpacked) <= MOST_BYTES else TOO_LARGE


def _from_brotli(raw: bytes) -> bytes | str:
    """An answer that was compressed with brotli."""
    if raw.lstrip()[:1] == b"<":
        return raw
    try:
        import brotli
    except ImportError:
        return NEEDS_BROTLI
    reader = brotli.Decompressor()
    try:
        unpacked: bytes = reader.process(raw, output_buffer_limit=MOST_BYTES + 1)
    except brotli.error:
        return "pages whose compression is damaged"
    return unpacked if len(unpacked) <= MOST_BYTES else TOO_LARGE
