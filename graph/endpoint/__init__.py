"""The endpoint: SPARQL, saved queries and pages over HTTP, answered by worker processes."""

__all__: list[str] = []
