"""Live pages: posts of many hours, the newest on top, put in the order in which they were written."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from retold.sources.page.fragment import fragment_text
from retold.sources.page.words import plain

LIVE = "a live page, whose posts stand in the order of their times"
_LEAST = 2


def live_text(article: Mapping[str, Any], text: str) -> str | None:
    """What a live page says above its posts, and these, the oldest first; ``text`` is the page as it stands.

    None for another page, where posts lack a time, and where those of its record are not what the page shows.
    """
    posts = article.get("liveBlogUpdate")
    if not isinstance(posts, list) or len(posts) < _LEAST:
        return None
    found = [_post(post) for post in posts]
    dated = [one for one in found if one is not None]
    if len(dated) < len(found) or len({moment.tzinfo is None for moment, _ in dated}) > 1:
        return None
    told = [post for _, post in sorted(dated, key=lambda one: one[0])]
    lines = text.split("\n")
    first = next((n for n, line in enumerate(lines) if _is_of_a_post(line, told)), None)
    return None if first is None else "\n".join([*lines[:first], *told])


def _is_of_a_post(line: str, posts: Sequence[str]) -> bool:
    """Whether a line of the page stands in a post, or is the first line of one with its time before."""
    return any(line in post or post.split("\n")[0] in line for post in posts) if line.strip() else False


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
