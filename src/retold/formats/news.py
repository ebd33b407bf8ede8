"""What is new in stories, as JSON."""

from collections.abc import Mapping

from retold.formats.claims import claim_json
from retold.formats.parts import Json, plain, question_json, unfolded
from retold.model import Changed, Citation, Report, StoryNews
from retold.model.answers import News

Reports = Mapping[str, Report]


def news_json(news: News, reports: Reports) -> Json:
    """What is new since a moment, and what was not looked at."""
    return {
        "since": news.since,
        "by": news.by,
        "stories": [story_news_json(one, reports) for one in news.stories],
        "reports": news.reports,
        "untold": news.untold,
        "unchanged": news.unchanged,
        "small": news.small,
        "pending": news.pending,
        "log": plain(news.log),
    }


def story_news_json(news: StoryNews, reports: Reports) -> Json:
    """What is new in one story."""
    return {
        "story": news.story.id,
        "label": news.story.label,
        "began": news.began,
        "reports": list(news.reports),
        "claims": [claim_json(claim) for claim in news.claims],
        "perhaps": news.perhaps,
        "confirmed": [{"claim": claim_json(one.claim), "before": plain(one.before)} for one in news.confirmed],
        "changes": [_changed(one, reports) for one in news.changes],
        "denied": [{"claim": one.claim.id, "telling": _words(one.cite, reports)} for one in news.denied],
        "asked": [question_json(one) for one in news.asked],
        "answered": [
            {"question": question_json(one.question), "claim": one.claim.id, "telling": _words(one.cite, reports)}
            for one in news.answered
        ],
        "quotations": [
            {"speaker": one.speaker, "tellings": [_words(cite, reports) for cite in one.cites]}
            for one in news.quotations
        ],
    }


def _changed(one: Changed, reports: Reports) -> Json:
    return {
        "claim": one.claim.id,
        "kind": one.kind,
        "note": one.note,
        "update": one.update,
        "before": _words(one.before, reports),
        "after": _words(one.after, reports),
    }


def _words(cite: Citation | None, reports: Reports) -> Json | None:
    """A passage with its words."""
    return {**unfolded(cite), "text": cite.span.of(reports[cite.report].text)} if cite else None
