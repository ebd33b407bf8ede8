"""The schemas that are served are those of the documentation."""

from scripts.make_schemas import DOCUMENTED, MADE, schemas, written

TABLES = """
### Thing

| field | type | |
| --- | --- | --- |
| `id`, `name` | string? | what it is |
| `spans` | [span] | |
| `parts` | {Part} | |

## Others

| `no` | field | |

### Part

| field | type | |
| --- | --- | --- |
| `share` | number | |
"""


def test_a_table_is_a_schema():
    text = {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "what it is"}
    span = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    assert schemas(TABLES) == {
        "Thing": {
            "type": "object",
            "properties": {
                "id": text,
                "name": text,
                "spans": {"type": "array", "items": span},
                "parts": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Part"}},
            },
            "required": ["id", "name", "spans", "parts"],
        },
        "Part": {"type": "object", "properties": {"share": {"type": "number"}}, "required": ["share"]},
    }


def test_they_are_made_of_the_documentation_as_it_is():
    stale = "docs/formats.md has changed since: run python scripts/make_schemas.py"
    assert MADE.read_text("utf-8") == written(DOCUMENTED.read_text("utf-8")), stale
