import re
from html import unescape

import pytest
from fastapi.testclient import TestClient

from retold.comparing.claims.ids import sentence_id
from retold.formats.comparison import comparison_json
from retold.formats.reading import reading_json
from retold.formats.stories import story_json
from retold.library.library import Library
from retold.model import Provenance, Report
from retold.web import create_app
from retold.web.addresses import pair_address, report_address, segment, story_address
from web.conftest import EVIL, EVIL_ID, OWN, WIRE, reports

PLACE = WIRE.index("The fog")
ADDRESSES = [
    "/stories",
    "/stories?words=ferries&least=1",
    "/story/wire",
    "/story/" + segment(EVIL_ID),
    f"/quotation/wire/{PLACE}",
    report_address("copy/1"),
    report_address(EVIL_ID),
    pair_address("wire", "own"),
    pair_address("wire", EVIL_ID),
]


def links(page):
    return [unescape(one) for one in re.findall(r'href="([^"]*)"', page)]


PLOT = re.compile(r"\.(svg|png)(\?|$)")
"""What takes long to be drawn, in tests of its own."""


def address_of(claim):
    return f"/claim/{segment(claim['id'])}"


def words(page):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_the_first_page_is_the_list(client):
    assert client.get("/").url.path == "/stories"


def test_stories_show_reports_against_accounts(client):
    page = client.get("/stories").text
    assert "Ferries collide off Sund" in page
    assert 'aria-label="5 reports, 2 independent"' in page


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("least=1", ["e", "wire"]),
        ("least=1&order=largest", ["wire", "e"]),
        ("since=2024-05-04&until=2024-05-31", ["wire"]),
        ("until=2024-05-01", []),
        ("since=20240504&until=2024-W22-5", ["wire"]),
        ("publisher=The%20Courier", ["wire"]),
        ("publisher=Nobody", []),
        ("words=skippers", ["wire"]),
        ("words=skippers&since=2024-05-04", []),
        ("words=town&least=1", ["e"]),
        ("words=zeppelin", []),
        ("name=Ole%20Berg", ["wire"]),
        ("name=Berg&words=fog", ["wire"]),
        ("name=Fog", []),
        ("name=Arnhus&least=1", ["e"]),
        ("page=2", []),
    ],
)
def test_stories_are_filtered(client, asked, found):
    listed = client.get(f"/stories.json?{asked}").json()["stories"]
    assert [one["id"] for one in listed] == [EVIL_ID if one == "e" else one for one in found]
    page = client.get(f"/stories?{asked}")
    assert page.status_code == 200
    assert (f'href="{story_address("wire")}"' in page.text) == ("wire" in found)
    assert ("No story" in page.text or "no more stories" in page.text) == (not found)


def test_the_filter_keeps_what_was_asked(client):
    page = client.get("/stories?words=fog&since=2024-05-01&publisher=A%26B&least=3").text
    for name, value in (("words", "fog"), ("since", "2024-05-01"), ("publisher", "A&amp;B"), ("least", "3")):
        assert re.search(rf'name="{name}"[^>]* value="{re.escape(value)}"', page)


def test_pages_are_turned(client, monkeypatch):
    monkeypatch.setattr("retold.web.views.listing.A_PAGE", 1)
    first = client.get("/stories.json?least=1").json()
    assert first["next"] == "/stories.json?least=1&page=2"
    second = client.get(first["next"]).json()
    assert [len(one["stories"]) for one in (first, second)] == [1, 1]
    assert (first["stories"][0]["id"], second["next"]) == (EVIL_ID, None)
    assert 'rel="prev" href="/stories?least=1"' in client.get("/stories?least=1&page=2").text


def test_a_story_shows_all_its_parts(client):
    page = client.get("/story/wire").text
    for heading in ("The story", "Who took whose text", "Claims", "Not known", "Quotations", "Timeline", "The reports"):
        assert re.search(rf"<h2[^>]*>{heading}", page), heading
    assert "It is unclear who had the right of way" in page
    wide, narrow = page.split('<svg class="narrow"')
    assert [len(re.findall(r'<g class="arrow', svg)) for svg in (wide, narrow)] == [3, 3]


def test_every_link_of_a_page_leads_somewhere(client):
    asked = set()
    for address in ADDRESSES:
        page = client.get(address)
        assert page.status_code == 200, address
        for link in set(links(page.text)):
            assert link.startswith(("/", "#", "https://example.org/")), (address, link)
            if link.startswith("/") and link not in asked and not PLOT.search(link):
                assert client.get(link).status_code == 200, (address, link)
                asked.add(link)
        wanted = {link[1:] for link in links(page.text) if link.startswith("#")}
        assert wanted <= set(re.findall(r' id="([^"]+)"', page.text)), address


def test_a_citation_opens_its_passage(client):
    page = client.get("/story/wire").text
    link = next(one for one in links(page) if one.startswith("/report/own?at="))
    start, end = map(int, re.search(r"at=(\d+)-(\d+)", link).groups())
    shown = re.search(r'<span class="pointed" id="passage">(.*?)</span>', client.get(link).text, re.DOTALL).group(1)
    assert words(shown).replace(" ", "") == OWN[start:end].replace(" ", "").replace("\n", "")


@pytest.mark.parametrize("at", ["9-3", "5000-6000", "0-0"])
def test_a_passage_that_is_not_there_is_not_pointed_at(client, at):
    page = client.get(f"/report/own?at={at}")
    assert (page.status_code, 'id="passage"' in page.text) == (200, False)


def test_a_report_shows_the_whole_text_and_its_family(client):
    page = client.get(report_address("copy/1")).text
    article = re.search(r"<article[^>]*>(.*)</article>", page, re.DOTALL).group(1)
    assert unescape(re.sub(r"<[^>]+>", "", article)) == WIRE
    assert 'their root is <a href="/report/wire">' in page
    assert ("took its text from", "wire") in re.findall(r'<tr><td>([a-z ]+) <a href="/report/([\w~;]+)">', page)
    assert re.search(r'<mark class="[^"]*name person[^"]*">[^<]*Lind', page)
    assert re.search(r'<mark class="[^"]*date[^"]*">on Friday|<mark class="[^"]*date[^"]*">Friday', page)


def test_a_report_shows_where_it_is_from(tmp_path):
    found = Provenance(
        path="box.mbox",
        place=3,
        sha256="ab12",
        encoding="utf-8",
        extractor="mail",
        notes=("cut off",),
        address="https://example.org/a",
        fetched="2024-05-03T09:00:00Z",
        original="https://wire.example/a",
    )
    report = Report(
        "a", OWN, "Fog", "2024-05-03", "Post", authors=("Ada Brandt",), provenance=found, updated="2024-05-04"
    )
    with Library(tmp_path / "news.db") as library:
        library.add([report])
    with TestClient(create_app(tmp_path / "news.db"), base_url="http://localhost") as asking:
        page = asking.get("/report/a").text
    assert re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", page)[:-1] == [
        ("Id", "a"),
        ("Authors", "Ada Brandt"),
        ("Last changed", "2024-05-04"),
        ("File", "box.mbox, number 3"),
        ("Fetched from", "https://example.org/a"),
        ("Fetched", "2024-05-03T09:00:00Z"),
        ("Original, its page says", "https://wire.example/a"),
        ("SHA-256 of its bytes", "ab12"),
        ("Encoding", "utf-8"),
        ("Text found by", "mail"),
        ("Note", "cut off"),
    ]


def test_two_reports_stand_side_by_side_with_changes_named(client):
    page = client.get(pair_address("wire", "copy/0")).text
    assert page.count('class="row same"') >= 5
    other = client.get(pair_address("wire", "own")).text
    assert re.search(r'<a class="tag (\w+)" href="#change-\d+"[^>]*>\1 ↓', other)
    wanted = set(re.findall(r'href="#(change-\d+)"', other))
    assert wanted
    assert wanted <= set(re.findall(r'id="(change-\d+)"', other))


def test_a_pair_is_chosen_from_a_list(client):
    answer = client.get("/compare", params={"a": "wire", "b": "copy/0"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/compare/wire/copy~2f;0")


def test_a_claim_and_a_quotation_have_addresses_that_any_telling_gives(client):
    told = client.get("/story/wire.json").json()
    texts = {report.id: report.text for report in reports()}
    claim = max(told["claims"], key=lambda one: len(one["tellings"]))
    for telling in claim["tellings"]:
        sentence = texts[telling["report"]][slice(*telling["spans"][0])]
        address = f"/claim/{segment(sentence_id(telling['report'], sentence))}"
        assert client.get(f"{address}.json").json() == claim
        assert claim["text"].split()[0] in words(client.get(address).text)
    assert f'<a href="{address_of(claim)}">{claim["id"]}</a>' in client.get(address).text
    assert f'<a class="plain" href="{address_of(claim)}">' in client.get(pair_address("wire", "copy/0")).text
    page = client.get(f"/quotation/own/{OWN.index('The fog')}").text
    assert 'within <mark class="w">seconds</mark>' in page
    assert client.get(f"/quotation/wire/{PLACE}.json").json() == told["quotes"][0]


def test_json_is_what_the_library_says(client, path):
    with Library(path) as library:
        assert client.get("/story/wire.json").json() == roundtrip(story_json(library.story("wire")))
        pair = comparison_json(library.compare("wire", "own"))
        assert client.get("/compare/wire/own.json").json() == roundtrip(pair)
        reading = roundtrip(reading_json(library.reading(EVIL_ID)))
    shown = client.get(f"{report_address(EVIL_ID)}.json").json()
    assert {name: shown[name] for name in reading} == reading
    assert (shown["story"], shown["lineage"]["members"], shown["links"]) == (EVIL_ID, [EVIL_ID], [])


def roundtrip(record):
    import msgspec

    return msgspec.json.decode(msgspec.json.encode(record))


def test_programs_find_the_interface(client):
    pages = {
        "/claim/{claim}.json",
        "/compare.json",
        "/compare/{a}/{b}.json",
        "/quotation/{report}/{start}.json",
        "/report/{report}.json",
        "/stories.json",
        "/story/{story}.json",
    }
    assert pages <= client.get("/openapi.json").json()["paths"].keys()
    assert client.get("/docs").status_code == 404


# --- nothing of a report is trusted ----------------------------------------------------------------------


@pytest.mark.parametrize("address", [*ADDRESSES, "/stories?least=1&words=painted", f"/stories?words={EVIL}"])
def test_nothing_of_a_report_or_an_address_becomes_markup(client, address):
    page = client.get(address).text
    assert "<script" not in page
    assert "<img" not in page
    assert not re.search(r"<[^>]*\son\w+=", re.sub(r'"[^"]*"', '""', page))
    assert "style=" not in page
    assert not any(link.lower().startswith("javascript") for link in links(page))


@pytest.mark.parametrize(
    "address",
    [
        "/story/none",
        "/report/none",
        "/report/..%2f..%2fetc%2fpasswd",
        "/report/%2e%2e/%2e%2e/etc/passwd",
        "/style.css/../app.py",
        "/templates/layout.html",
        "/compare/wire/none",
        "/claim/wire:000000",
        "/claim/none:000000",
        "/claim/wire",
        "/quotation/none/0",
        "/quotation/wire/0",
        "/nothing",
    ],
)
def test_what_is_missing_is_a_page_with_a_way_back(client, address):
    answer = client.get(address)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert 'href="/stories"' in answer.text
    answer = client.get(f"{address}.json")
    assert (answer.status_code, answer.json()["status"]) == (404, 404)


@pytest.mark.parametrize(
    "address",
    ["/stories?since=yesterday", "/stories?page=0", "/stories?least=x", "/stories?order=odd", "/report/wire?at=a-b"],
)
def test_what_cannot_be_asked_is_said(client, address):
    answer = client.get(address)
    assert (answer.status_code, 'href="/stories"' in answer.text) == (400, True)


def test_the_id_of_a_report_leads_to_its_story(client):
    assert client.get("/story/own").url.path == "/story/wire"


def test_a_merged_story_leads_to_the_one_it_is_in(client, monkeypatch):
    monkeypatch.setattr(Library, "story_named", lambda _, name: "wire" if name == "gone" else name)
    assert client.get("/story/gone").url.path == "/story/wire"
    assert client.get("/story/gone.json").json()["id"] == "wire"


def test_a_fault_tells_nothing_of_the_inside(client, monkeypatch):
    monkeypatch.setattr(Library, "reading", lambda *_: 1 / 0)
    answer = client.get("/report/wire")
    assert (answer.status_code, "division" in answer.text, 'href="/stories"' in answer.text) == (500, False, True)


def test_where_the_library_lies_is_not_told(client, path):
    for address in ("/report/wir", "/story/wir", "/claim/wire:000000", "/compare/wire/wir", "/report/wir.json"):
        answer = client.get(address)
        assert (answer.status_code, str(path.parent) in answer.text) == (404, False), address


def test_an_id_that_was_written_by_hand_is_understood(client):
    assert "Daily Mail" in client.get("/report/mail.2").text
    assert client.get("/report/mail.2.json").json()["id"] == "mail.2"
    assert client.get("/story/copy~2f;1").url.path == "/story/wire"


def test_a_story_of_very_many_reports_is_still_a_page(tmp_path, client):
    assert client.get("/story/wire").text.count("more</a>") == 0
    told = [Report(f"r{number:03}", WIRE, f"Crash {number}", "2024-05-03", f"Paper {number}") for number in range(90)]
    with Library(tmp_path / "many.db") as library:
        library.add(told)
    with TestClient(create_app(tmp_path / "many.db"), base_url="http://localhost") as asking:
        page = asking.get("/story/r000").text
        closing = WIRE[WIRE.index("Harbour master") :]
        claim = asking.get(f"/claim/{sentence_id('r000', closing)}").text
    assert "<b>90</b> reports" in page
    assert "and 84 more</a>" in page
    assert len(page) < 150_000
    assert claim.count("/report/r") >= 90


@pytest.mark.parametrize(
    "address",
    [
        "/report/%00",
        "/report/%ff",
        "/report/~d800;",
        "/report/wire?at=999999999-999999999",
        "/quotation/wire/99999999999999999999999",
        "/quotation/wire/-1",
        "/quotation/wire/x",
        "/claim/:",
        "/claim/~3a;~3a;",
        "/stories?words=%00%ff%22",
        "/stories?words=%22%22*%20AND%20(",
        "/stories?publisher=%00",
        "/stories?name=%00%22",
        "/quotes?words=%00%22*&speaker=%ff",
        "/quotes?words=%3Cscript%3Ealert(1)%3C/script%3E",
        "/stories?since=0000-00-00",
        "/stories?page=1000&least=1000000",
        "/stories?page=9999999999999999999999",
        "/compare/wire/wire",
        "/compare/wire/wire?only=%3Cscript%3E",
        "/compare?a=%2e%2e&b=%00",
        "/compare?a=wire",
        "//evil.example/",
        "/story/",
        "/story/%0d%0aset-cookie:a",
    ],
)
def test_odd_addresses_are_no_faults(client, address):
    answer = client.get(address)
    assert answer.status_code in (200, 400, 404)
    assert answer.url.host == "localhost"
    assert "set-cookie" not in answer.headers
    assert "<script" not in answer.text.replace('<script src="/script.js" defer></script>', "")


def test_a_report_in_another_language_is_marked_as_not_read(tmp_path, client):  # noqa: ARG001  who waits
    german = (
        "Zwei Fähren stießen am Freitag vor Sund zusammen, zwölf Menschen wurden verletzt, teilte die Küstenwache mit. "
        "Der Nebel kam innerhalb einer Minute, und niemand sah das andere Boot, sagte der Kapitän vor Reportern.\n"
    )
    with Library(tmp_path / "news.db") as library:
        library.add([Report("bote", german, "Fähren stoßen zusammen", "2024-05-03", "Bote")])
    with TestClient(create_app(tmp_path / "news.db"), base_url="http://localhost") as asking:
        assert "not read: not in English" in asking.get("/report/bote").text
        assert "1 report not read, for not in English" in words(asking.get("/story/bote").text)


def test_who_is_credited_and_what_was_corrected_stands_above_the_text(tmp_path):
    text = f"By Ada Brandt\n\n{WIRE}\nCorrection: An earlier version of this report gave another number of injured.\n"
    with Library(tmp_path / "news.db") as library:
        library.add([Report("late", text, "Ferries collide", "2024-05-03", "Bote")])
    with TestClient(create_app(tmp_path / "news.db"), base_url="http://localhost") as asking:
        page = words(asking.get("/report/late").text)
    assert "By Ada Brandt." in page
    assert "Corrected or changed, it says: Correction: An earlier version" in page


def test_a_story_of_one_report_says_so_and_draws_nothing(client):
    page = client.get("/story/" + segment(EVIL_ID)).text
    assert "Only one report tells this story so far" in page
    assert 'class="scroll picture"' not in page
    assert 'class="scroll picture"' in client.get("/story/wire").text
