"""The command line: ``diplograph COMMAND``. Each command's module is imported when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from graph.cli_base import Program
from graph.settings import program_version

__all__ = ["COMMANDS", "main"]

COMMANDS = {
    "ingest": "graph.cli_ingest:ingest_command",
    "text": "graph.cli_ingest:text_command",
    "withdraw": "graph.cli_ingest:withdraw_command",
    "load": "graph.cli_store:load_command",
    "dump": "graph.cli_store:dump_command",
    "push": "graph.cli_push:push_command",
    "stats": "graph.cli_store:stats",
    "validate": "graph.cli_validate:validate_command",
    "query": "graph.cli_saved:query",
    "queries": "graph.cli_saved:queries",
    "sparql": "graph.cli_sparql:sparql",
    "explain": "graph.cli_explain:explain_command",
    "review": "graph.cli_review:review",
    "publish": "graph.cli_publish:publish_command",
    "serve": "graph.cli_serve:serve_command",
    "release": "graph.cli_ingest:release",
}
"""Name of each command, and where it is defined."""


class _Commands(Program):
    """Finds commands by name, in the order above."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command


@click.group(cls=_Commands)
@click.version_option(program_version(), prog_name="diplograph")
def main() -> None:
    """A knowledge graph of the papers of multilateral meetings.

    \b
    Example:
      diplograph serve
      diplograph query --help
    """
