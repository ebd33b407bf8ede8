"""Nations: names, adjectives, inhabitants and short forms, so that "American" and "U.S." are matched alike."""

_TABLE = """
united_states: United States | America | American | Americans | US | U.S. | USA | U.S.A.
united_kingdom: United Kingdom | Britain | British | Britons | Briton | UK | U.K.
china: China | Chinese
russia: Russia | Russian | Russians
"""


def _entries() -> dict[str, str]:
    """Every written form of every nation, with the nation's key."""
    lines = (line.partition(":") for line in _TABLE.strip().splitlines())
    return {form.strip(): key for key, _, forms in lines for form in forms.split("|")}


_FORMS = _entries()


def nation_of(form: str) -> str | None:
    """The key of the nation that a word with a capital stands for, or None: ``nation_of("Chinese") == "china"``."""
    return _FORMS.get(form)
