"""Live pages: posts of many hours, the newest on top, put in the order in which they were written."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from retold.sources.page.fragment import fragment_text
from retold.sources.page.words import plain

LIVE = "a live page, whose posts stand in the order of their times"
_LEAST = 2


def live_text(article: Mapping[str, Any]) -> str | None:
    """The posts in the record of a live page, the oldest first; None for another page, and where posts lack a time."""
    posts = article.get("liveBlogUpdate")
    if not isinstance(posts, list) or len(posts) < _LEAST:
        return None
    found = [_post(post) for post in posts]
    dated = [one for one in found if one is not None]
    if len(dated) < len(found) or len({moment.tzinfo is None for moment, _ in dated}) > 1:
        return None
    return "\n".join(text for _, text in sorted(dated, key=lambda one: one[0]))


def _post(post: Any) -> tuple[datetime, str] | None:
    """When a post was written, and its headline over its text; None where either is missing."""
    if not isinstance(post, dict) or not isinstance(body := post.get("articleBody"), str):
        return None
    try:
        moment = datetime.fromisoformat(str(post.get("datePublished")).strip())
    except ValueError:
        return None
    title = plain(post["headline"]) if isinstance(post.get("headline"), str) else ""
    text = fragment_text(body)
    lines = [text] if not title or text.startswith(title) else [title, text]
    return (moment, "\n".join(lines)) if text.strip() else None
