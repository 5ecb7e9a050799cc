"""Check your own work: one thing at a time, with hints.

  logitlab check              the first exercise that is not done: what fails, and a hint
  logitlab check ex04         this exercise
  logitlab check --hint       with a stronger hint, and what to read
  logitlab check --watch      check again whenever you save a file; stop with Ctrl-C
  logitlab check --list       all exercises and how far you are
  logitlab check --reset ex04    start ex04 afresh; what was there is kept beside it

The checks are the public ones that lie beside the exercises; nothing else is needed. Exit status:
0 if all that was asked for is done, 1 if not, 2 for unusable arguments.
"""

from __future__ import annotations

import argparse
import queue
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from logitlab.check_reset import reset
from logitlab.check_runner import Checked, Runner, choose, exercises_in, find_exercises
from logitlab.check_show import Words

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab check`."""
    parser.add_argument("exercises", nargs="*", metavar="EXERCISE", help="ex04, or its whole name")
    parser.add_argument("--watch", action="store_true", help="check again whenever a file is saved")
    parser.add_argument("--hint", action="store_true", help="give a stronger hint")
    parser.add_argument("--list", action="store_true", help="show all exercises with their state")
    parser.add_argument("--reset", metavar="EXERCISE", help="put the stub back, keep a copy")


def run(args: argparse.Namespace) -> int:
    """Check, watch, list or reset; return the exit status."""
    folder = find_exercises(Path.cwd())
    console = Console(highlight=False)
    if args.reset:
        (name,) = choose(folder, [args.reset])
        console.print(reset(folder, name), highlight=False, markup=False)
        return 0
    chosen = choose(folder, args.exercises)
    words = Words(console, folder, args.hint)
    runner = Runner(folder)
    try:
        if args.list:
            checked = list(runner.run(chosen))
            words.table(checked)
            return int(any(one.state != "done" for one in checked))
        if args.watch:
            return watch(runner, words, chosen)
        return once(runner, words, chosen)
    finally:
        runner.close()


def once(runner: Runner, words: Words, chosen: Sequence[str]) -> int:
    """Show the first thing that is not done; return 0 if there is none."""
    last = None
    for checked in runner.run(chosen, stop=True):
        if checked.state != "done":
            words.one_thing(checked)
            return 1
        if len(chosen) > 1:
            words.state(checked)
        last = checked
    if last is not None:
        if len(chosen) > 1:
            words.gap()
        words.done(last, following(runner.folder, last.exercise))
    return 0


def following(folder: Path, exercise: str) -> str:
    """Return the exercise after this one, "" after the last."""
    names = exercises_in(folder)
    place = names.index(exercise) + 1
    return names[place] if place < len(names) else ""


def watch(runner: Runner, words: Words, chosen: Sequence[str]) -> int:
    """Check whenever a file is saved, until stopped or all is done; return 0 when all is done."""
    stop = threading.Event()
    saves = saved_files(runner.folder, stop)
    try:
        left = step(runner, words, list(chosen))
        while left:
            runner.prepare(left[0])
            words.say("waiting for you to save a file; Ctrl-C stops", "dim")
            saved = _next(saves)
            other = [name for name in chosen if name in saved and name != left[0]]
            left = [*other, *(name for name in left if name not in other)]
            seen = sorted(name for name in saved if name in left or name in chosen) or sorted(saved)
            words.console.rule(f"saved {', '.join(seen)}", style="dim", characters="-")
            left = step(runner, words, left)
    finally:
        stop.set()
    return 0


def saved_files(folder: Path, stop: threading.Event) -> queue.Queue[set[str]]:
    """Start to watch a folder; return a queue of the Python files saved, by their stems."""
    try:
        import watchfiles
    except ImportError:
        raise ValueError("to watch files, pip install 'logitlab[watch]'") from None
    saves: queue.Queue[set[str]] = queue.Queue()

    def listen() -> None:
        for changed in watchfiles.watch(folder, debounce=60, step=20, stop_event=stop):
            saves.put({Path(path).stem for _, path in changed if path.endswith(".py")})

    threading.Thread(target=listen, daemon=True).start()
    return saves


def _next(saves: queue.Queue[set[str]]) -> set[str]:
    """Wait for files to be saved; in short waits, between which Ctrl-C is heard everywhere."""
    saved: set[str] = set()
    while not saved:
        try:
            saved |= saves.get(timeout=0.2)
        except queue.Empty:
            continue
    while not saves.empty():
        saved |= saves.get()
    return saved


def step(runner: Runner, words: Words, left: list[str]) -> list[str]:
    """Check the first of those left, and greet those that are done; return what is still left."""
    started = time.monotonic()
    done: Checked | None = None
    for checked in runner.run(left, stop=True):
        if checked.state != "done":
            if done is not None:
                words.done(done, checked.exercise)
                words.gap()
            words.one_thing(checked)
            words.say(f"checked in {time.monotonic() - started:.1f} s", "dim")
            return left[left.index(checked.exercise) :]
        done = checked
    if done is not None:
        words.done(done)
    return []
