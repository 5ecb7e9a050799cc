"""The command line: parse, import the one verb that is asked for, run it.

Each verb is a module of the same name with `add_arguments(parser)` and `run(args) -> int`; its
docstring is its help. A verb is imported only when it is used: `logitlab --help` is quick.
"""

from __future__ import annotations

import argparse
import atexit
import contextlib
import importlib.util
import inspect
import os
import sys
import tempfile
from collections.abc import Collection, Sequence
from types import ModuleType

from logitlab import __version__
from logitlab.plain_output import allow_plain
from logitlab.text import UnreadableError

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


EXAMPLES = """examples:
  logitlab check --watch                  a student: check again at every save
  logitlab explain double-softmax         what is wrong with it, and how to see that
  logitlab grade submissions --out results    an instructor: grade a folder of submissions
  logitlab report results                 the class page, and a page for each student

logitlab VERB --help tells more. Exit status: 0 done, 1 not all is well (see the verb), 2 unusable
arguments, 3 something could not be graded, 130 stopped by Ctrl-C. NO_COLOR is respected.
"""
# Verbs whose own help tells of none: command, and what it is for.
EXAMPLES_OF = {
    "grade": [
        ("grade submissions --out results", "a class; results, and what is needed to go on"),
        ("grade ada.zip", "one submission, in words"),
        ("grade submissions --only ex04 --json -", "one exercise, as JSON on the screen"),
        ("grade submissions --out results --roster class.csv", "with those who are missing"),
    ],
    "export": [
        ("export csv results --out points.csv", "a spreadsheet"),
        ("export gradescope --autograder autograder.zip", "an autograder for Gradescope"),
        ("export canvas --help", "what one platform takes"),
    ],
    "stubs": [("stubs", "write exercises/"), ("stubs --check", "only say what is out of date")],
    "verify": [
        ("verify ex04", "one exercise"),
        ("verify ex04 --matrix", "and which check fails for which mistake"),
        ("verify --full --page docs/verify.md", "every pair of mistakes, and the page"),
    ],
    "new": [("new ex13_dropout", "the files of a small exercise that works")],
    "doctor": [
        ("doctor", "a table"),
        ("doctor --require full", "exit with 1 if the machine offers less"),
    ],
}
SHELLS = ("bash", "zsh", "tcsh", "fish", "powershell")


class UsageError(Exception):
    """Arguments that cannot be used; the message says what is wrong and what to do."""


def help_of(module: ModuleType) -> str:
    """Return a verb's help: what its module or its `run` says of it, whichever says more."""
    texts = [inspect.getdoc(module) or "", inspect.getdoc(module.run) or ""]
    return max(texts, key=len)


def examples_of(verb: str) -> str:
    """Return the examples of a verb, as they stand below its help; "" if its help has some."""
    rows = EXAMPLES_OF.get(verb, [])
    wide = max((len(command) for command, _ in rows), default=0)
    lines = [f"  logitlab {command:<{wide}}  {what}" for command, what in rows]
    return "\n".join(["examples:", *lines]) if lines else ""


def parser_for(verbs: Collection[str]) -> argparse.ArgumentParser:
    """Return the parser of the command line; only the verbs asked for know their arguments."""
    parser = argparse.ArgumentParser(
        prog="logitlab",
        description="Exercises on softmax and cross-entropy, graded by tests that name the mistake",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"logitlab {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an error came from")
    parser.add_argument("--completion", choices=SHELLS, help="print completions for a shell")
    subparsers = parser.add_subparsers(dest="verb", metavar="VERB")
    for name, summary in VERBS.items():
        if importlib.util.find_spec(f"logitlab.{name}") is None:
            continue
        sub = subparsers.add_parser(
            name, help=summary, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        if name in verbs:
            module = importlib.import_module(f"logitlab.{name}")
            sub.description = help_of(module)
            sub.epilog = examples_of(name)
            sub.set_defaults(run=module.run)
            module.add_arguments(sub)
    return parser


def completion(shell: str) -> str:
    """Return the script that lets a shell complete verbs, options and file names."""
    try:
        import shtab
    except ImportError:
        raise RuntimeError("completions need shtab: pip install 'logitlab[completion]'") from None
    if shell not in shtab.SUPPORTED_SHELLS:
        raise RuntimeError(f"completions for {shell} need a newer shtab: pip install -U shtab")
    script: str = shtab.complete(parser_for(VERBS), shell)
    return script


def command() -> int:
    """Be the command `logitlab`: do what `main` does, and leave without taking libraries apart."""
    status = main()
    if "torch" in sys.modules:  # a quarter of a second
        atexit._run_exitfuncs()
        with contextlib.suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    return status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status (0 done, 2 unusable arguments)."""
    allow_plain()
    words = list(sys.argv[1:] if argv is None else argv)
    chosen = next((word for word in words if not word.startswith("-")), "")
    parser = parser_for([chosen])
    args = parser.parse_args(words)
    if not args.completion and not args.verb:
        parser.print_help(sys.stderr)
        return 2
    # Importing parts of torch makes this folder: one that is there, not one more to leave behind.
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", tempfile.gettempdir())
    try:
        if args.completion:
            print(completion(args.completion))
            return 0
        return int(args.run(args))
    except KeyboardInterrupt:
        print("stopped; what was done is kept", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except (OSError, ValueError, RuntimeError, UnreadableError, UsageError) as error:
        if args.debug:
            raise
        print(f"logitlab {args.verb or '--completion'}: {error}", file=sys.stderr)
        return 2
