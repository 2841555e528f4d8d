"""The command line: ``diplograph COMMAND``. Each command's module is imported when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from graph.commands.base import Program
from graph.settings import program_version

__all__ = ["COMMANDS", "main"]

COMMANDS = {
    "ingest": "graph.commands.ingest:ingest_command",
    "text": "graph.commands.ingest:text_command",
    "withdraw": "graph.commands.ingest:withdraw_command",
    "load": "graph.commands.store:load_command",
    "dump": "graph.commands.store:dump_command",
    "push": "graph.commands.push:push_command",
    "stats": "graph.commands.store:stats",
    "validate": "graph.commands.validate:validate_command",
    "query": "graph.commands.saved:query",
    "queries": "graph.commands.saved:queries",
    "sparql": "graph.commands.sparql:sparql",
    "explain": "graph.commands.explain:explain_command",
    "review": "graph.commands.review:review",
    "publish": "graph.commands.publish:publish_command",
    "serve": "graph.commands.serve:serve_command",
    "release": "graph.commands.ingest:release",
}
"""Name of each command, and where it is defined."""


class _Commands(Program):
    """Finds commands by name, in the order above."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names."""
        return list(COMMANDS)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; who takes a saved query for a command is told how to ask it."""
        asking = self.get_command(ctx, "query") if args[0] not in COMMANDS else None
        if isinstance(asking, click.Group) and args[0] in asking.list_commands(ctx):
            raise click.UsageError(f"{args[0]} is a saved query; ask it with: diplograph query {args[0]}", ctx)
        return super().resolve_command(ctx, args)

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
