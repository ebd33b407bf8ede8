"""What the application says that it answers is what it answers."""

import pytest
from jsonschema import Draft202012Validator

from retold.web.addresses import segment
from retold.web.exports import FORMS

PAGES = {
    "/stories": "/stories?words=fog&least=1",
    "/story/{story}": "/story/wire",
    "/report/{report}": "/report/copy~2f;0",
    "/compare/{a}/{b}": "/compare/wire/own",
    "/claim/{claim}": "",
    "/quotation/{report}/{start}": "",
    "/quotes": "/quotes?words=nobody+saw+the+other+boat",
}
"""The pages, by what their addresses are described as; that of a claim and that of a quotation are asked for."""


@pytest.fixture(scope="module")
def described(client):
    return client.get("/openapi.json").json()


def address_of(client, page):
    story = client.get("/story/wire.json").json()
    if page.startswith("/claim"):
        return "/claim/" + segment(story["claims"][0]["id"])
    cite = story["quotes"][0]["tellings"][0]
    return PAGES[page] or f"/quotation/{segment(cite['report'])}/{cite['start']}"


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_its_json_of_the_type_that_is_described(client, described, page):
    path, _, query = address_of(client, page).partition("?")
    assert client.get(f"{path}?{query}").headers["content-type"] == "text/html; charset=utf-8"
    answer = client.get(f"{path}.json?{query}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    [content] = described["paths"][f"{page}.json"]["get"]["responses"]["200"]["content"].items()
    schema = {**content[1]["schema"], "components": described["components"]}
    wrong = Draft202012Validator(schema).iter_errors(answer.json())
    assert (content[0], [(error.json_path, error.message) for error in wrong]) == ("application/json", [])


def test_no_page_is_left_out(described):
    ends = tuple(f".{ending}" for ending, _, _ in FORMS.values())
    asked = {path for path, how in described["paths"].items() if "get" in how and path.endswith(".json")}
    assert {path for path in asked if not path.endswith(ends)} == {f"{page}.json" for page in PAGES}


def test_what_is_asked_has_its_types(described):
    asked = {one["name"]: one["schema"] for one in described["paths"]["/stories.json"]["get"]["parameters"]}
    assert (asked["least"]["type"], asked["least"]["minimum"], asked["order"]["enum"]) == (
        "integer",
        1,
        ["latest", "largest"],
    )


def test_errors_are_described_and_so(client, described):
    schema = described["paths"]["/report/{report}.json"]["get"]["responses"]["default"]["content"]["application/json"][
        "schema"
    ]
    answer = client.get("/report/nobody.json")
    assert answer.status_code == 404
    assert list(Draft202012Validator(schema).iter_errors(answer.json())) == []


def test_an_answer_that_must_be_waited_for_is_described(described):
    answers = {path: how["get"]["responses"] for path, how in described["paths"].items() if "get" in how}
    waited = {path for path, found in answers.items() if "202" in found and path.endswith(".json")}
    assert {"/story/{story}.json", "/claim/{claim}.json", "/quotation/{report}/{start}.json"} <= waited
    assert [path for path, found in answers.items() if "422" in found] == []


def test_every_reference_is_there(described):
    def references(part):
        if isinstance(part, dict):
            yield from ([part["$ref"]] if "$ref" in part else [])
            part = list(part.values())
        if isinstance(part, list):
            for one in part:
                yield from references(one)

    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert set(references(described)) <= known
