"""Who is who over all documents, by which rule, and what readers decided."""

__all__: list[str] = []
