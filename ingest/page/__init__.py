"""From the rows of a page to running text: blocks, parts, sentences, dates, and what a converter reads."""

__all__: list[str] = []
