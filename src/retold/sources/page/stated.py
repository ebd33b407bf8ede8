"""What a page states of itself once for all readers: whose it is."""

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
