"""Who takes part in which meeting, in which role, and who is only spoken of."""

__all__: list[str] = []
