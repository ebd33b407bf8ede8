"""Outlets and agencies by the names that reports credit them with."""

import re
from functools import lru_cache

from retold.model import Report
from retold.text import fold
from retold.text.agencies import AGENCY_OF, IN_CAPITALS, form_pattern

_KNOWN = """
BBC: bbc, bbc news, bbc.co.uk, bbc.com, news.bbc.co.uk
CNN: cnn, cnn.com, edition.cnn.com, money.cnn.com, cnnmoney
The New York Times: new york times, the new york times, nyt, ny times, nytimes.com
The Washington Post: washington post, the washington post, washingtonpost.com
The Wall Street Journal: wall street journal, the wall street journal, wsj, wsj.com
The Guardian: the guardian, theguardian.com, guardian.co.uk
The Times of London: the times of london, thetimes.co.uk
Financial Times: financial times, the financial times, ft.com
USA Today: usa today, usatoday, usatoday.com
Los Angeles Times: los angeles times, la times, latimes.com
Fox News: fox news, foxnews, foxnews.com, fox online news
NBC News: nbc news, nbcnews, nbcnews.com
ABC News: abc news, abcnews.go.com
CBS News: cbs news, cbsnews, cbsnews.com
NPR: npr, national public radio, npr.org
Politico: politico, politico.com
The Hill: the hill, thehill.com
HuffPost: huffpost, huffington post, the huffington post, huffingtonpost.com
Al Jazeera: al jazeera, aljazeera, aljazeera.com
The Telegraph: daily telegraph, the daily telegraph, the telegraph, telegraph.co.uk
Daily Mail: daily mail, the daily mail, mailonline, dailymail.co.uk
RT: rt, rt.com, russia today, russiatoday
Sputnik: sputnik, sputnik news, sputniknews.com
Sky News: sky news, news.sky.com
Deutsche Welle: deutsche welle, dw.com
New York Post: new york post, the new york post, nypost.com
Boston Globe: boston globe, the boston globe, bostonglobe.com
Chicago Tribune: chicago tribune, the chicago tribune, chicagotribune.com
Washington Times: washington times, the washington times, washingtontimes.com
Washington Examiner: washington examiner, the washington examiner, washingtonexaminer.com
Daily Beast: daily beast, the daily beast, thedailybeast.com
BuzzFeed: buzzfeed, buzzfeed news, buzzfeednews.com, buzzfeed.com
Axios: axios, axios.com
"""

_AGENCIES = frozenset(AGENCY_OF.values())

_CAPITALS_ONLY = IN_CAPITALS | {"bbc", "cnn", "nyt", "wsj", "npr", "rt"}
"""Names that are words or parts of words when they are not in capitals."""


def _table() -> dict[str, str]:
    """Every known form, in lower case, with the outlet it stands for."""
    lines = (line.partition(":") for line in _KNOWN.strip().splitlines())
    return AGENCY_OF | {form.strip(): name for name, _, forms in lines for form in forms.split(",")}


_OUTLET_OF = _table()


_NAMES = frozenset(_OUTLET_OF.values())

_TOKEN = re.compile(r"\w+")


def _by_first_word() -> dict[str, list[str]]:
    """The known forms by the word they begin with; "the guardian" is found by "guardian" alone."""
    found: dict[str, list[str]] = {}
    for form in _OUTLET_OF:
        bare = form.removeprefix("the ")
        found.setdefault(_TOKEN.findall(bare)[0], []).append(bare if bare in _OUTLET_OF else form)
    return found


_FIRST_WORDS = _by_first_word()


def is_known(outlet: str) -> bool:
    """Whether an outlet is one of those whose names are not mistaken for other words."""
    return outlet in _NAMES


def is_agency(outlet: str) -> bool:
    """Whether an outlet, an agency or a syndicate, sells its text to others."""
    return outlet in _AGENCIES


@lru_cache(maxsize=4096)
def outlet_named(form: str) -> str:
    """The outlet that a publisher's name or address stands for; the bare name where it is not a known one.

    >>> outlet_named("CNN (Web News)"), outlet_named("www.nytimes.com"), outlet_named("The Daily Planet")
    ('CNN', 'The New York Times', 'daily planet')
    """
    lower = re.sub(r"\s*\(.*?\)|^(?:https?://)?(?:www\.)?|(?<!/)/(?!/).*$", "", form.strip().lower())
    lower = re.sub(r"\s+-\s+.*$", "", lower).strip()
    if lower in _OUTLET_OF:
        return _OUTLET_OF[lower]
    bare = re.sub(r"^the\s+|\.(com|org|net|co\.uk|com\.au|co|info|news|tv|us|ca|in)$", "", lower)
    return _OUTLET_OF.get(bare, bare)


def outlet_of(report: Report) -> str | None:
    """The outlet that published a report, as far as its publisher or address tells."""
    known = report.publisher or report.url
    return (outlet_named(known) or None) if known else None


@lru_cache(maxsize=4096)
def name_pattern(outlet: str) -> str:
    """A regular expression for the names of an outlet."""
    forms = sorted(_forms(outlet), key=lambda form: (-len(form), form))
    return "|".join(form_pattern(form, _CAPITALS_ONLY) for form in forms)


def named_outlets(text: str) -> list[str]:
    """The widely known outlets whose names may stand in a text: quicker than to look for their patterns."""
    lower = _flat(text)
    forms = [form for word in _FIRST_WORDS.keys() & set(_TOKEN.findall(lower)) for form in _FIRST_WORDS[word]]
    return sorted({_OUTLET_OF[form] for form in forms if _stands_in(form, text, lower)})


def name_places(outlet: str, text: str) -> list[int]:
    """Where names of an outlet may begin in a text."""
    lower = _flat(text)
    places: set[int] = set()
    for form in _forms(outlet):
        written, searched = (form.upper(), text) if form in _CAPITALS_ONLY else (form, lower)
        place = searched.find(written)
        while place >= 0:
            places.add(place)
            place = searched.find(written, place + 1)
    return sorted(places)


@lru_cache(maxsize=1024)
def _flat(text: str) -> str:
    """The text in lower case and on one line, every character at its place; asked for by each pair of a report."""
    return fold(text).replace("\n", " ")


def _stands_in(form: str, text: str, lower: str) -> bool:
    return form.upper() in text if form in _CAPITALS_ONLY else form in lower


@lru_cache(maxsize=4096)
def _forms(outlet: str) -> tuple[str, ...]:
    """The names of an outlet, in lower case."""
    return tuple(form for form, name in _OUTLET_OF.items() if name == outlet) or ((outlet,) if outlet else ())
