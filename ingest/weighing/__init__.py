"""Who most likely takes part: what stands around names, weighed as annotated papers that nobody had read taught."""

__all__: list[str] = []
