"""Who and what a stretch of text names: people with their posts, bodies, states, frameworks, symbols."""

__all__: list[str] = []
