"""Limits of the server on the command line and in a settings file: every limit has a flag, every flag a line there."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

import click

from graph.endpoint.limits import Limits

__all__ = ["limit_options", "limits_of", "settings_option"]

_UNITS = {"seconds": "SECONDS", "bytes": "BYTES"}
_Command = TypeVar("_Command", bound=Callable[..., Any])


def limit_options(command: _Command) -> _Command:
    """One option for each limit, of its name; what is not given is None, for :func:`limits_of` to fill."""
    usual = Limits()
    for item in reversed(fields(Limits)):
        least = item.metadata.get("least", 0)
        text = item.metadata["help"]
        command = click.option(
            "--" + item.name.replace("_", "-"),
            type=click.FloatRange(least) if item.type == "float" else click.IntRange(least),
            metavar=_UNITS.get(item.name.rpartition("_")[2], "COUNT"),
            show_default=usual.shown(item.name).replace("\u202f", " "),
            help=text[0].upper() + text[1:] + ".",
        )(command)
    return command


def settings_option(command: _Command) -> _Command:
    """``--settings FILE``: TOML with names and values of the command's other options; a flag overrules its line."""
    return click.option(
        "--settings",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        callback=_take_settings,
        expose_value=False,
        is_eager=True,  # before the others, whose defaults it sets
        help="TOML file with any of these options, one a line (query_seconds = 10); flags overrule it.",
    )(command)


def limits_of(given: Mapping[str, float | None]) -> Limits:
    """The limits as given by name; None stands for the default."""
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    return replace(Limits(), **values)


def _take_settings(context: click.Context, _: click.Parameter, path: Path | None) -> None:
    if path is not None:
        context.default_map = {**(context.default_map or {}), **_read(context, path)}


def _read(context: click.Context, path: Path) -> dict[str, Any]:
    """Names of parameters and their values. Raises :class:`click.UsageError` that says where and what to do."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{path}: {error}") from None
    options = {
        option.removeprefix("--").replace("-", "_"): param
        for param in context.command.params
        for option in param.opts
        if param.name != "settings"
    }
    return dict(_checked(context, path, options, name, value) for name, value in entries.items())


def _checked(
    context: click.Context, path: Path, options: Mapping[str, click.Parameter], name: str, value: object
) -> tuple[str, object]:
    param = options.get(name)
    if param is None or param.name is None:
        raise click.UsageError(f"{path}: {name} is no setting; there are {', '.join(sorted(options))}")
    is_flag = isinstance(param.type, click.types.BoolParamType)
    if isinstance(value, list | dict) or isinstance(value, bool) != is_flag:
        raise click.UsageError(f"{path}: {name}: give {'true or false' if is_flag else 'one number or text'}")
    try:
        param.type_cast_value(context, value)
    except click.BadParameter as error:
        raise click.UsageError(f"{path}: {name}: {error.message}") from None
    return param.name, value
