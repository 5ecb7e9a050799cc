"""Write grades in the form of another platform: logitlab export PLATFORM ...

Each platform is a module of `logitlab.platforms` with `add_arguments(parser)`, `run(args) -> int`
and a docstring, which is its help: logitlab export PLATFORM --help.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil

from logitlab import platforms


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare PLATFORM; what follows it is the platform's own."""
    parser.add_argument("platform", metavar="PLATFORM", choices=names(), help=", ".join(names()))
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="its own arguments")


def run(args: argparse.Namespace) -> int:
    """Import the platform, parse its arguments, run it."""
    module = importlib.import_module(f"logitlab.platforms.{args.platform}")
    parser = argparse.ArgumentParser(
        prog=f"logitlab export {args.platform}",
        description=module.__doc__,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    module.add_arguments(parser)
    return int(module.run(parser.parse_args(args.rest)))


def names() -> list[str]:
    """List the platforms that there are."""
    return sorted(
        module.name
        for module in pkgutil.iter_modules(platforms.__path__)
        if not module.name.startswith("_")
    )
