"""The command line: parse, import the one verb that is asked for, run it.

Each verb is a module of the same name with `add_arguments(parser)` and `run(args) -> int`; its
docstring is its help. A verb is imported only when it is used: `logitlab --help` is quick.
"""

from __future__ import annotations

import argparse
import importlib.util
import inspect
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from logitlab import __version__

VERBS = {
    "check": "check your own work: one thing at a time, with hints",
    "explain": "explain a mistake",
    "grade": "grade one submission or a folder of them",
    "report": "write student feedback and the class page from results",
    "export": "write grades in the form of another platform",
    "release": "make the student's repository: stubs and self-check, no answers",
    "seal": "encrypt graders and reference for a public place",
    "stubs": "cut the student's stubs from the reference",
    "verify": "grade the graders",
    "new": "scaffold an exercise",
    "doctor": "say what isolation this machine offers",
}


class UsageError(Exception):
    """Arguments that cannot be used; the message says what is wrong and what to do."""


def help_of(module: ModuleType) -> str:
    """Return a verb's help: what its module or its `run` says of it, whichever says more."""
    texts = [inspect.getdoc(module) or "", inspect.getdoc(module.run) or ""]
    return max(texts, key=len)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status (0 done, 2 unusable arguments)."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(
        prog="logitlab",
        description="Exercises on softmax and cross-entropy, graded by tests that name the mistake",
    )
    parser.add_argument("--version", action="version", version=f"logitlab {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an error came from")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    chosen = next((word for word in words if not word.startswith("-")), None)
    for name, summary in VERBS.items():
        if importlib.util.find_spec(f"logitlab.{name}") is None:
            continue
        sub = verbs.add_parser(name, help=summary, formatter_class=argparse.RawTextHelpFormatter)
        if name == chosen:
            module = importlib.import_module(f"logitlab.{name}")
            sub.description = help_of(module)
            sub.set_defaults(run=module.run)
            module.add_arguments(sub)
    args = parser.parse_args(words)
    try:
        return int(args.run(args))
    except KeyboardInterrupt:
        print("stopped; what was done is kept", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except (OSError, ValueError, RuntimeError, UsageError) as error:
        if args.debug:
            raise
        print(f"logitlab {args.verb}: {error}", file=sys.stderr)
        return 2
