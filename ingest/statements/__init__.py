"""What is reported of whom: verbatim records, turns, sentences, and whose each verb of saying is."""

__all__: list[str] = []
