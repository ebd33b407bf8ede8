"""Outlets and agencies by the names that reports credit them with."""

import re
from functools import lru_cache

from retold.model import Report

_KNOWN = """
Reuters: reuters, thomson reuters, reuters.com
Associated Press: ap, the associated press, associated press, apnews.com, bigstory.ap.org
Agence France-Presse: afp, agence france-presse, agence france presse, afp.com
United Press International: upi, united press international, upi.com
Bloomberg: bloomberg, bloomberg news, bloomberg.com
Press Association: pa media, press association, pa news agency
Xinhua: xinhua, xinhua news agency, xinhuanet.com, news.cn
TASS: tass, itar-tass, tass.com
Interfax: interfax, interfax.com
Kyodo: kyodo, kyodo news
Dow Jones: dow jones, dow jones newswires
DPA: dpa, deutsche presse-agentur
Canadian Press: the canadian press, canadian press
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
"""

_AGENCIES = frozenset(
    {
        "Reuters",
        "Associated Press",
        "Agence France-Presse",
        "United Press International",
        "Bloomberg",
        "Press Association",
        "Xinhua",
        "TASS",
        "Interfax",
        "Kyodo",
        "Dow Jones",
        "DPA",
        "Canadian Press",
    }
)

_CAPITALS_ONLY = frozenset({"ap", "afp", "upi", "bbc", "cnn", "nyt", "wsj", "npr", "dpa", "tass"})
"""Names that are words or parts of words when they are not in capitals."""


def _table() -> dict[str, str]:
    """Every known form, in lower case, with the outlet it stands for."""
    lines = (line.partition(":") for line in _KNOWN.strip().splitlines())
    return {form.strip(): name for name, _, forms in lines for form in forms.split(",")}


_OUTLET_OF = _table()


def is_agency(outlet: str) -> bool:
    """Whether an outlet sells its text to others."""
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
def name_pattern(outlet: str | None) -> str:
    """A regular expression for the names of one outlet, or of all known ones for None."""
    forms = [form for form, name in _OUTLET_OF.items() if outlet in (None, name)] or [outlet or ""]
    return "|".join(_form_pattern(form) for form in sorted(forms, key=lambda form: (-len(form), form)) if form)


def _form_pattern(form: str) -> str:
    if form in _CAPITALS_ONLY:
        return re.escape(form.upper())
    return r"(?i:" + re.escape(form).replace(r"\ ", r"\s+") + ")"
