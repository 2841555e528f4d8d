"""Where triples live and how they are reached: store, release, endpoint, command line."""

__all__: list[str] = []
