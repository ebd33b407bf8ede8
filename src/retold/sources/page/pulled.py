"""Quotations that a page sets large beside its text, where the text has them anyhow."""

from typing import Any

from retold.sources.page.words import letters

_PULLED = (
    "//*[self::blockquote or self::aside or self::figure or self::div or self::p]"
    "[contains(@class, 'pullquote') or contains(@class, 'pull-quote') or contains(@class, 'pull_quote')]"
)


def drop_pulled(tree: Any) -> None:
    """Take out what is set large and stands in the text once more: it was said once."""
    nodes = tree.xpath(_PULLED)
    whole = letters(tree.text_content()) if nodes else ""
    for node in nodes:
        words = letters(node.text_content())
        if words and whole.count(words) > 1:
            node.drop_tree()
            whole = whole.replace(words, "", 1)
