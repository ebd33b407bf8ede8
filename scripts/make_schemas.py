"""Make JSON Schemas of the records that docs/formats.md describes, for the description of the web application.

    python scripts/make_schemas.py

writes src/retold/data/formats.json. The documentation is what people change; this is made of it and of nothing else.
"""

import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTED = ROOT / "docs" / "formats.md"
MADE = ROOT / "src" / "retold" / "data" / "formats.json"

Schema = dict[str, Any]

_RECORD = re.compile(r"^### (\w+)\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r"^\| (`[^|]+`) \| (\S+) \|(.*)\|$", re.MULTILINE)
_PLAIN = ("string", "integer", "number", "boolean")


def schemas(documentation: str) -> dict[str, Schema]:
    """The schema of each record of the documentation, by its name."""
    return {name: _record(fields) for name, fields in _RECORD.findall(documentation)}


def _record(described: str) -> Schema:
    """An object with all its fields; new ones may be added."""
    fields: dict[str, Schema] = {}
    for names, kind, words in _FIELD.findall(described):
        told = {"description": words.strip()} if words.strip() else {}
        fields |= {name: _schema(kind) | told for name in re.findall(r"`(\w+)`", names)}
    return {"type": "object", "properties": fields, "required": list(fields)}


def _schema(kind: str) -> Schema:
    """A type as the tables write it: "string?", "[span]", "{Published}"."""
    if kind.endswith("?"):
        return {"anyOf": [_schema(kind[:-1]), {"type": "null"}]}
    if kind[0] == "[":
        return {"type": "array", "items": _schema(kind[1:-1])}
    if kind[0] == "{":
        return {"type": "object", "additionalProperties": _schema(kind[1:-1])}
    if kind == "span":
        return {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    return {"type": kind} if kind in _PLAIN else {"$ref": f"#/components/schemas/{kind}"}


def written(documentation: str) -> str:
    """The file that is made of the documentation, a record a line."""
    records = schemas(documentation).items()
    return "{\n" + ",\n".join(f'"{name}": {json.dumps(one, ensure_ascii=False)}' for name, one in records) + "\n}\n"


if __name__ == "__main__":
    MADE.write_text(written(DOCUMENTED.read_text("utf-8")), "utf-8")
