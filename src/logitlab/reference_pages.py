"""Write the pages that the program itself knows: python -m logitlab.reference_pages

`docs/commands.md` is made from the parsers of the command line, `docs/api.md` from what
`logitlab.api` offers to authors of graders.
"""

from __future__ import annotations

import argparse
import dataclasses
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from logitlab import api
from logitlab.cli import VERBS, parser_for

__all__ = ["api_page", "commands_page"]

DOCS = Path(__file__).resolve().parents[2] / "docs"
COMMANDS = """\
# Commands

Written by `make sync` from the parsers; `logitlab VERB --help` says the same.

| exit status | |
|---|---|
| 0 | done: what was asked for is so; graded, whatever the score |
| 1 | not all is well: a check fails, a score is below `--fail-under`, a page is out of date |
| 2 | unusable arguments; a message says what is wrong and what to do |
| 3 | something could not be graded, through no fault of the student |
| 130 | stopped with Ctrl-C; what was done is kept |

An error is one line on standard error; `logitlab --debug VERB ...` shows where it came from.
`NO_COLOR=1` turns colours off. `logitlab --version` says which version this is, and
`logitlab --completion bash` (or `zsh`, `fish`, `tcsh`, `powershell`) prints a script that completes
verbs, options and files.
"""
API = """\
# For authors of graders: logitlab.api

Written by `make sync` from the code. All of it has types: `mypy` checks a grader that imports from
here. Names that are not on this page may change at any time; these follow semantic versioning. How
they fit together is told in [Authors](authors.md).
"""


def commands_page() -> str:
    """Return the page on the command line."""
    parser = parser_for(VERBS)
    (verbs,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    parts = [COMMANDS]
    for name, sub in verbs.choices.items():
        synopsis = f"`logitlab {name} {_synopsis(sub)}".strip() + "`"
        words = f"{sub.description or ''}\n\n{sub.epilog or ''}"
        text = f"```text\n{words.strip()}\n```\n"
        parts += [f"## {name}\n", synopsis + "\n", text, *_options(sub), ""]
    return "\n".join(parts)


def _synopsis(parser: argparse.ArgumentParser) -> str:
    """Write the arguments in order, those that may be left out in brackets."""
    words = []
    for action in _arguments(parser):
        what = _what(action)
        free = not action.required if action.option_strings else action.nargs in ("*", "?")
        words.append(f"[{what}]" if free else what)
    return " ".join(words)


def _arguments(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    shown = [a for a in parser._actions if a.help != argparse.SUPPRESS and a.dest != "help"]
    return sorted(shown, key=lambda action: bool(action.option_strings))


def _what(action: argparse.Action) -> str:
    """Write one argument: `--out DIR`, `PATH ...`, `--watch`."""
    if isinstance(action, argparse._SubParsersAction):
        return "|".join(action.choices)
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else "")
    value = str(value or action.dest.upper()) if action.nargs != 0 else ""
    many = " ..." if action.nargs in ("*", "+") else ""
    return " ".join([*action.option_strings[-1:], value]).strip() + many


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    rows = _arguments(parser)
    if rows:
        yield "| argument | |\n|---|---|"
    for action in rows:
        text = " ".join((action.help or "").split()).replace("|", "\\|").replace("%%", "%")
        what = _what(action).replace("|", "\\|")
        yield f"| `{what}` | {text} |"


def api_page() -> str:
    """Return the page on what a grader may import."""
    parts = [API]
    for name in sorted(api.__all__, key=str.casefold):
        thing = getattr(api, name)
        parts += [f"## {name}\n", f"```text\n{_signature(name, thing)}\n```\n", _doc(thing), ""]
        for member, function in _members(thing):
            own = f"- `{_signature(member, function)}`: {_first(function)}"
            parts.append(own)
        if parts[-1] != "":
            parts.append("")
    return "\n".join(parts)


def _members(thing: Any) -> list[tuple[str, Any]]:
    if not inspect.isclass(thing):
        return []
    names = [n for n in vars(thing) if not n.startswith("_")]
    return [(n, vars(thing)[n]) for n in names if inspect.isfunction(vars(thing)[n])]


def _signature(name: str, thing: Any) -> str:
    if isinstance(thing, ModuleType) or (inspect.isclass(thing) and issubclass(thing, Exception)):
        return name
    if dataclasses.is_dataclass(thing):
        fields = (f"{field.name}: {field.type}" for field in dataclasses.fields(thing))
        return f"{name}({', '.join(fields)})"
    text = str(inspect.signature(thing)).replace("(self, ", "(").replace("(self)", "()")
    text = re.sub(r"(: |-> )'([^']*)'", r"\1\2", text)
    return name + (text.removesuffix(" -> None") if inspect.isclass(thing) else text)


def _doc(thing: Any) -> str:
    """Return a docstring as Markdown; what is set in is code."""
    lines = (inspect.getdoc(thing) or "").split("\n")
    return "\n".join(lines)


def _first(function: Any) -> str:
    return " ".join((inspect.getdoc(function) or "").split("\n\n")[0].split())


PAGES = {"commands.md": commands_page, "api.md": api_page}


def main() -> int:
    """Write the pages; return 0."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
