"""Text in, records, triples out: the converters."""

__all__: list[str] = []
