"""What meetings and speakers recommend, and the points of a list that say it."""

__all__: list[str] = []
