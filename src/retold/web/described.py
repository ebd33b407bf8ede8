"""The description of the addresses (OpenAPI), with the types of what they answer."""

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any

from fastapi import FastAPI

Schema = dict[str, Any]


def _of(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _with(name: str, fields: Schema) -> Schema:
    """A record with fields besides."""
    return {"allOf": [_of(name), {"type": "object", "properties": fields, "required": list(fields)}]}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


_MAYBE = {"anyOf": [{"type": "string"}, {"type": "null"}]}
_VERSION = {"type": "object", "properties": {"number": {"type": "integer"}, "added": {"type": "string"}}}

_ANSWERS: dict[str, Schema] = {
    "stories": {
        "type": "object",
        "properties": {
            "stories": _list(_with("Entry", {"counted": {"type": "boolean"}, "hits": _list(_of("Hit"))})),
            "page": {"type": "integer"},
            "searching": {"type": "boolean", "description": "whether reports are still being read for a name"},
            "next": _MAYBE,
        },
        "required": ["stories", "page", "searching", "next"],
    },
    "story": _of("Story"),
    "claim": _of("Claim"),
    "quotation": _of("Quote"),
    "report": _with(
        "Reading",
        {"story": _MAYBE, "lineage": _of("Lineage"), "links": _list(_of("Link")), "versions": _list(_VERSION)},
    ),
    "compare": _of("Comparison"),
    "quotes": _of("Quoted"),
}
"""What each address of JSON answers, by the name of its route."""

_TELLING = ("telling", "the story", "The story is still being told; ask again.")
_TAKES_LONG = {
    **dict.fromkeys(("story", "claim", "quotation"), _TELLING),
    "quotes": ("quoting", "the words", "Reports with the words are still being read; ask again."),
}
"""Of what may take long, what is told meanwhile: the name of a field, what it has, and what to do."""

_ERROR: Schema = {
    "type": "object",
    "properties": {"error": {"type": "string"}, "status": {"type": "integer"}},
    "required": ["error", "status"],
}


def describe(app: FastAPI) -> None:
    """Have the application tell the types of its answers, those of docs/formats.md, beside those of questions."""
    plain = app.openapi

    @lru_cache
    def described() -> Schema:
        found = plain()
        found.setdefault("components", {}).setdefault("schemas", {}).update(_records())
        for address, asked in found["paths"].items():
            for how in asked.values():
                how["responses"].pop("422", None)  # what is asked wrongly is answered with 400, in words
            name = asked.get("get", {}).get("summary", "").lower()
            if address.endswith(".json") and name in _ANSWERS:
                _describe(asked["get"]["responses"], name)
        for unused in ("HTTPValidationError", "ValidationError"):
            found["components"]["schemas"].pop(unused, None)
        return found

    app.openapi = described  # type: ignore[method-assign]


def _describe(answers: Schema, name: str) -> None:
    """Fill in what comes when all goes well, and what else."""
    answers["200"]["content"] = _json(_ANSWERS[name])
    answers["default"] = {"description": "What is wrong", "content": _json(_ERROR)}
    if name in _TAKES_LONG:
        field, what, do = _TAKES_LONG[name]
        answers["202"] = {"description": do, "content": _json(_progress(field, what))}


def _progress(field: str, what: str) -> Schema:
    """How far something has come."""
    number = {"type": "integer"}
    fields = {field: {"type": "string", "description": what}, "step": {"type": "string"}, "done": number, "of": number}
    return {"type": "object", "properties": fields, "required": list(fields)}


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}


def _records() -> Schema:
    """The records of the formats."""
    found: Schema = json.loads(files("retold.data").joinpath("formats.json").read_text("utf-8"))
    return found
