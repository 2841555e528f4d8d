"""What words mean: ontology, vocabularies and registries, as data."""

__all__: list[str] = []
