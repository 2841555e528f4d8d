"""Records in the terms of the ontology, and the only place that knows both; `ingest.triples` puts them in graphs."""

__all__: list[str] = []
