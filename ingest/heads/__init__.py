"""What a paper says of itself at its head: title and kind, symbol, publisher, days of its own."""

__all__: list[str] = []
