"""When the words inside quotation marks were said: what ``today`` means in them."""

import re
from collections.abc import Sequence
from datetime import date

from retold.model import DateMention, Span
from retold.reading.dates.meaning import Context
from retold.reading.dates.tokens import Tokens

_VERBS = r"\b(?:said|told|says|added|wrote|tweeted|posted|announced|warned|insisted|argued|declared|vowed|testified)\b"
_BEHIND_VERB = re.compile(_VERBS + r"[^,;\"“”]*$")
_BEFORE_VERB = re.compile(r"(?!['’]s)[\s,]*(?:[\w.'’-]+\s+){0,5}?" + _VERBS)
_BESIDE = 40
"""How many characters may lie between a verb of saying and its day, as in "told reporters in Lisbon on Friday"."""

_WRITINGS = r"(?:e-?mails?|letters?|memos?|memorandum|diary|diaries|logbook|minutes|text messages?)"
_OF_WRITING = re.compile(rf"\b{_WRITINGS}\s+(?:of|from|on|dated|sent\s+on|written\s+on)\s+$")
_IN_WRITING = re.compile(rf"\b(?:in|by)\s+(?:an?|the|his|her|their|one|another)\s+(?:\w+\s+)?{_WRITINGS}\b")
"""What is quoted from these was written when they were, which may be long ago: "today" in a letter is no day known."""

_NO_TIME = frozenset(("reference", "vague_span"))


def moment_of_speaking(mentions: Sequence[DateMention], tokens: Tokens, context: Context) -> date | None:
    """The day that what a sentence quotes was said: the one beside the verb of saying, else the day of publication.

    None where the sentence puts the saying at a time that is no single day: ``Three hours later she tweeted``, and
    where it quotes a letter or memo without its day.
    """
    times = [one for one in mentions if _is_of_saying(one, tokens)]
    if not times:
        is_written = _IN_WRITING.search(tokens.text[tokens.starts[0] : tokens.end(len(tokens.words) - 1)])
        return None if is_written else context.now
    days = {one.earliest if one.earliest == one.latest else None for one in times}
    day = days.pop() if len(days) == 1 else None
    return date.fromisoformat(day) if day else None


def _is_of_saying(mention: DateMention, tokens: Tokens) -> bool:
    """Whether an expression says when something was said: ``he said on Friday``, ``on Friday he said``."""
    if mention.type not in ("DATE", "TIME") or mention.rule in _NO_TIME:
        return False
    first, text = tokens.starts[0], tokens.text
    before = text[max(first, mention.span.start - _BESIDE) : mention.span.start]
    if _BEHIND_VERB.search(before) or _OF_WRITING.search(before):
        return True
    opening = text[first : min(mention.span.start, first + _BESIDE)].split()
    return (
        len(opening) <= 1 and _BEFORE_VERB.match(text, mention.span.end, tokens.end(len(tokens.words) - 1)) is not None
    )


def moment_at(number: int, tokens: Tokens, context: Context, moment: date | None) -> date | None:
    """The moment for one token of a quotation; a quotation that runs on from another sentence keeps its own."""
    place = tokens.quotation(number)
    start = tokens.quoted[place].start if place is not None else tokens.starts[0]
    return context.spoken[1] if start < tokens.starts[0] and context.spoken[0] == start else moment


def goes_on(quoted: Sequence[Span], tokens: Tokens, context: Context) -> bool:
    """Whether a sentence that is all speech goes on with what its paragraph quoted: "…," she said on Monday. "…"."""
    begun = context.spoken[0]
    if len(quoted) != 1 or not 0 <= begun < quoted[0].start:
        return False
    whole = quoted[0].start <= tokens.starts[0] and tokens.end(len(tokens.words) - 1) <= quoted[0].end
    return whole and "\n" not in tokens.text[begun : quoted[0].start]
