"""The days of a paragraph of news: that of its dateline, and that of the meeting of which it tells."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ingest.page.dates import DateRange
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["DATELINE", "is_of_news"]

DATELINE = 60
"""Code points at the front of a paragraph in which a dateline stands."""
_ENDS_DATELINE = re.compile(r"[)\]]?\s?(?:[–—/|:]|\.?-)\s")
_PAIR = 2
_OLD = timedelta(14)  # between a meeting and the news of it


def is_of_news(reading: Reading, block: Block, days: list[DateRange]) -> bool:
    """Whether the first of the days of a paragraph is that of its dateline, and the next shortly before it (``Quayton,
    7 May – The Forum opened on 4 May 2031``)."""
    if len(days) < _PAIR or days[0].first != days[0].last or days[0].start > block.start + DATELINE:
        return False
    if _ENDS_DATELINE.match(reading.chars, days[0].end, block.end) is None:
        return False
    years = [day.first[:4] for day in days[:_PAIR] if day.has_year]
    if not years:
        return False
    news, told = (date.fromisoformat(day.with_year(years[0]).first) for day in days[:_PAIR])
    return timedelta(0) < news - told <= _OLD
