"""The commands of the command line, a module each; ``graph.cli`` puts them together."""

__all__: list[str] = []
