"""Agendas and programmes, and the sessions of a meeting with whom they list."""

__all__: list[str] = []
