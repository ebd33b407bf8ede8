"""Self-contained pages: one file, no outside request, no script needed to read them."""

from retold.rendering.page.comparison import comparison_page
from retold.rendering.page.stories import stories_page

__all__ = ["comparison_page", "stories_page"]
