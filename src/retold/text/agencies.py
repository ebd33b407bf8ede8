"""Agencies and syndicates, which sell their text to others, by the names that reports credit them with."""

import re
from collections.abc import Set

_FORMS = """
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
Press Trust of India: pti, press trust of india
Australian Associated Press: aap, australian associated press
Anadolu Agency: anadolu agency, anadolu
Yonhap: yonhap, yonhap news agency
King Features: king features syndicate, king features
Creators: creators syndicate, creators.com
Tribune Content Agency: tribune content agency, tribune media services, mcclatchy-tribune
Andrews McMeel: andrews mcmeel syndication, universal uclick, universal press syndicate
Washington Post Writers Group: the washington post writers group, washington post writers group
Project Syndicate: project syndicate, project-syndicate.org
"""


def _table() -> dict[str, str]:
    """Every form, in lower case, with the agency it stands for."""
    lines = (line.partition(":") for line in _FORMS.strip().splitlines())
    return {form.strip(): name for name, _, forms in lines for form in forms.split(",")}


AGENCY_OF = _table()
"""Every known form of an agency's name, in lower case, with the agency."""

IN_CAPITALS = frozenset({"ap", "afp", "upi", "dpa", "tass", "pti", "aap"})
"""Forms that are words or parts of words when they are not in capitals."""


def form_pattern(form: str, in_capitals: Set[str] = IN_CAPITALS) -> str:
    """A regular expression for a form, however it is spaced and, unless it is in capitals only, in whatever case."""
    if form in in_capitals:
        return re.escape(form.upper())
    return "(?i:" + re.escape(form).replace(r"\ ", r"\s+") + ")"


AGENCY = "|".join(map(form_pattern, sorted(AGENCY_OF, key=lambda form: (-len(form), form))))
"""A regular expression for the names of agencies, longer ones first."""


def agency_named(words: str) -> str | None:
    """The agency that some words name, if they are nothing but its name.

    >>> agency_named("The  Associated Press"), agency_named("AFP"), agency_named("afp"), agency_named("Associated")
    ('Associated Press', 'Agence France-Presse', None, None)
    """
    form = " ".join(words.split())
    lower = form.lower()
    return AGENCY_OF.get(lower) if lower not in IN_CAPITALS or form.isupper() else None
