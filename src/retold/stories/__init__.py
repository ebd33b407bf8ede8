"""Who tells the same story."""

from retold.stories.labels import first_and_last
from retold.stories.likeness import taken
from retold.stories.profiles import Profile, profile
from retold.stories.same import same_story
from retold.stories.stream import StoryStream
from retold.stories.undated import infer_published

__all__ = [
    "Profile",
    "StoryStream",
    "first_and_last",
    "infer_published",
    "profile",
    "same_story",
    "taken",
]
