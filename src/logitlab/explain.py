"""Explain a mistake, as a good compiler explains its error codes.

  logitlab explain double-softmax                  what it looks like, why it is wrong, a hint
  logitlab explain double-softmax --exercise ex06  the same for another exercise
  logitlab explain double-softmax --hint           with the stronger hint
  logitlab explain --exercise ex04                 all mistakes of an exercise
  logitlab explain                                 all mistakes

Colour is left out when the output is no terminal, or when NO_COLOR is set.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten

from rich.console import Console
from rich.text import Text

from logitlab.catalogue import Catalogue, Explanation, load
from logitlab.catalogue_page import write_page
from logitlab.pictures import picture
from logitlab.pictures.terminal import to_text
from logitlab.prose import inline

__all__ = ["add_arguments", "print_explanation", "print_list", "run"]

MAX_WIDTH = 88
COLOURS = {"wrong": "bold red", "fragile": "bold yellow", "redundant": "bold blue"}
MEANING = {
    "wrong": "wrong: it loses points on ordinary input",
    "fragile": "fragile: right on ordinary input, but it breaks on some other or has a side effect",
    "redundant": "a note: the value is right, no points are lost",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the verb to its parser."""
    parser.add_argument("mistake", nargs="?", metavar="MISTAKE", help="an id: double-softmax")
    parser.add_argument("--exercise", metavar="EX", help="the exercise: ex04, or its whole name")
    parser.add_argument("--function", metavar="NAME", help="the function of the exercise")
    parser.add_argument("--hint", action="store_true", help="show the stronger hint as well")
    parser.add_argument("--page", metavar="FOLDER", help="write mistakes.md, the page of them all")


def run(args: argparse.Namespace) -> int:
    """Explain a mistake, or list them; return 0.

    Raises `UnknownMistakeError` for an id that no exercise has, with the nearest ones, and
    `ValueError` for an unknown exercise.
    """
    catalogue = load()
    console = Console(highlight=False)
    if args.page:
        write_page(catalogue, Path(args.page))
        return 0
    exercise = _exercise(catalogue, args.exercise)
    if args.mistake is None:
        print_list(console, catalogue, exercise)
        return 0
    chosen = catalogue.find(args.mistake, exercise, args.function)
    if exercise and chosen.exercise != exercise:
        console.print(f"In {exercise} this mistake is not known; here is another exercise.\n")
    print_explanation(console, chosen, args.hint)
    console.print(_elsewhere(chosen, catalogue.all(chosen.mistake)), end="", soft_wrap=True)
    return 0


def print_explanation(console: Console, item: Explanation, stronger: bool = False) -> None:
    """Print an explanation to a console, at most 88 columns wide."""
    width = min(console.width, MAX_WIDTH)
    show = _Printer(console, width)
    show.wrapped(Text.assemble((item.mistake, "bold"), f"  in {item.exercise}, {item.function}"))
    show.wrapped(Text(MEANING[item.severity], style=COLOURS[item.severity]))
    show.gap()
    show.wrapped(Text(item.short))
    show.code("What it looks like", item.looks_like)
    show.part(item.reason_title, item.why)
    drawn = picture(item.mistake, item.exercise)
    if drawn:
        show.gap()
        show.block(to_text(drawn, width - 2, plain=not console.encoding.startswith("utf")))
    show.code("See for yourself", item.see)
    show.code("It prints", item.see_output)
    show.part("Hint", item.hint)
    if stronger:
        show.part("Stronger hint", item.stronger_hint)
    else:
        show.gap()
        show.wrapped(Text("A stronger hint: add --hint", style="dim"))
    if item.read_more:
        show.heading("Read more")
        for name, address in item.read_more:
            show.block(Text(name if address == name else f"{name}\n  {address}"))


def print_list(console: Console, catalogue: Catalogue, exercise: str | None = None) -> None:
    """Print the mistakes of one exercise, or of all, with their titles."""
    items = catalogue.of_exercise(exercise) if exercise else tuple(catalogue)
    widest = max(len(item.mistake) for item in items)
    place = ""
    for item in items:
        if place != f"{item.exercise}: {item.function}":
            place = f"{item.exercise}: {item.function}"
            console.print(Text(f"\n{place}", style="bold"))
        room = max(20, min(console.width, MAX_WIDTH + 20) - widest - 4)
        title = shorten(item.title, room, placeholder=" ...")
        line = Text.assemble(("  " + item.mistake.ljust(widest), COLOURS[item.severity]), "  ")
        console.print(line.append(title), soft_wrap=True)
    console.print("\nlogitlab explain MISTAKE tells more about one of them.")


def _exercise(catalogue: Catalogue, name: str | None) -> str | None:
    if name is None:
        return None
    found = catalogue.exercise_named(name)
    if found is None:
        raise ValueError(f"no exercise {name!r}; there are {', '.join(catalogue.exercises)}")
    return found


def _elsewhere(chosen: Explanation, items: Sequence[Explanation]) -> Text:
    """Say how to read of the same mistake in other functions; empty when there are none."""
    text = Text(style="dim")
    for item in items:
        if item is chosen:
            continue
        command = f"logitlab explain {item.mistake} --exercise {item.exercise[:4]}"
        if sum(other.exercise == item.exercise for other in items) > 1:
            command += f" --function {item.functions[0]}"
        text.append(f"  {command}\n")
    return Text("\nThe same mistake elsewhere:\n", style="dim") + text if text else text


class _Printer:
    """Print the parts of an explanation one below the other, without trailing spaces."""

    def __init__(self, console: Console, width: int) -> None:
        self.console = console
        self.width = width

    def gap(self) -> None:
        self.console.print()

    def wrapped(self, text: Text, indent: int = 0) -> None:
        self.block(Text("\n").join(text.wrap(self.console, self.width - indent)), indent)

    def heading(self, title: str) -> None:
        self.gap()
        self.wrapped(Text(title, style="bold"))

    def block(self, text: Text, indent: int = 2) -> None:
        """Print lines as they are, set in by some columns."""
        for line in text.split(allow_blank=True):
            shown = Text(" " * indent) + line
            shown.rstrip()
            self.console.print(shown, soft_wrap=True)

    def part(self, title: str, text: str) -> None:
        self.heading(title)
        self.wrapped(inline(text, self.console.is_terminal), 2)

    def code(self, title: str, code: str) -> None:
        self.heading(title)
        self.block(Text(code, style="cyan"))
