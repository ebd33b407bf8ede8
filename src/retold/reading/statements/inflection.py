"""The usual forms of the verbs that attribute."""

from functools import cache

from retold.reading import inflection


@cache
def forms(verb: str) -> tuple[str, str, str, str, str]:
    """Base, -s, past, participle and -ing of a verb: ``forms("deny")`` is deny denies denied denied denying."""
    first = {form.kind: form.text for form in reversed(inflection.forms(verb))}
    return first["base"], first["s"], first["past"], first["participle"], first["ing"]
