"""Lists and tables of people: participants, speakers, bureaux, biographies."""

__all__: list[str] = []
