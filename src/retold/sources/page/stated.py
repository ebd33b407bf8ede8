"""What a page states of itself once for all readers: whose it is, and in which language."""

from collections.abc import Mapping
from typing import Any

from retold.addresses import is_address
from retold.sources.page.words import plain


def publisher(tree: Any, article: Mapping[str, Any]) -> str | None:
    """The name that the page has for its site, or its record for the publisher: the longer, which is less often cut."""
    record = article.get("publisher")
    record = record[0] if isinstance(record, list) and record else record
    recorded = record.get("name") if isinstance(record, dict) else record
    names = [*tree.xpath("//head/meta[@property='og:site_name']/@content"), recorded]
    found = [plain(name).lstrip("@") for name in names if isinstance(name, str) and not is_address(name.strip())]
    name = max(found, key=len, default="")
    return name[:1].upper() + name[1:] or None


def language(tree: Any, article: Mapping[str, Any]) -> str | None:
    """The language that the page's record, or the page itself, says it is in, as written there."""
    recorded = article.get("inLanguage")
    recorded = recorded.get("alternateName") or recorded.get("name") if isinstance(recorded, dict) else recorded
    named = (recorded, *tree.xpath("(//html|//article)/@lang | //head/meta[@property='og:locale']/@content"))
    return next((one for one in named if isinstance(one, str) and one.strip()), None)
