"""The command line itself: help, errors, exit statuses."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

import pytest

from logitlab import __version__, cli


@pytest.mark.parametrize("verb", sorted(cli.VERBS))
def test_every_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`logitlab VERB --help` says what it does and which arguments it takes."""
    with pytest.raises(SystemExit) as end:
        cli.main([verb, "--help"])
    assert end.value.code == 0
    text = capsys.readouterr().out
    assert f"usage: logitlab {verb}" in text
    assert len(text.split()) > 20


def test_help_and_version_are_quick(root: Path) -> None:
    """Neither imports torch, numpy or pytest."""
    program = (
        "import sys\nfrom logitlab.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print(sorted({'torch', 'numpy', 'pytest', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout.splitlines() == [f"logitlab {__version__}", "[]"]


@pytest.mark.parametrize(
    "words",
    [[], ["nonsense"], ["grade"], ["explain", "no-such-mistake"], ["verify", "ex99"]],
    ids=" ".join,
)
def test_unusable_arguments(words: list[str], root: Path) -> None:
    """Exit status 2 and a line that says what is wrong; never a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "logitlab", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_debug_shows_where_an_error_came_from(root: Path) -> None:
    """For whoever mends the kit itself."""
    done = subprocess.run(
        [sys.executable, "-m", "logitlab", "--debug", "verify", "ex99"],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )
    assert "Traceback" in done.stderr


def test_every_verb_has_examples_that_parse() -> None:
    """The help of each verb shows commands, and the command line takes every one of them."""
    for verb in cli.VERBS:
        parser = cli.parser_for([verb])
        (verbs,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
        text = verbs.choices[verb].format_help()
        commands = re.findall(rf"(?m)^ +logitlab ({verb}[^\n]*?)(?:  .*)?$", text)
        assert commands, verb
        for command in commands:
            if "--help" not in command:
                parser.parse_args(command.split())


def test_no_verb_shows_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a verb there is the help, on standard error, and exit status 2."""
    assert cli.main([]) == 2
    assert "logitlab grade submissions --out results" in capsys.readouterr().err
