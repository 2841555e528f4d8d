"""What can be asked: saved queries and the library that renders them."""

__all__: list[str] = []
