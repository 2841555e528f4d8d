"""Which meetings a document tells of, with their names, days and places."""

__all__: list[str] = []
