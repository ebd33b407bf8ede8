"""Who tells the same story."""

from retold.stories.group import find_accounts, group_stories
from retold.stories.same import same_story
from retold.stories.undated import infer_published

__all__ = ["find_accounts", "group_stories", "infer_published", "same_story"]
