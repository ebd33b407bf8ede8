"""What is new in a story that was told before.

The story is told once, as it is now: a claim is told by sentences of reports, and these are of before or of since. So
no claim is new only because the story, told again, was put together in another way.
"""

from retold.comparing.news.find import find_news

__all__ = ["find_news"]
