"""What `logitlab check` says: one thing at a time, in plain words."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from logitlab.catalogue import Catalogue, CatalogueError, Explanation, UnknownMistakeError, load
from logitlab.check_runner import Checked, Seen
from logitlab.pictures import picture
from logitlab.pictures.terminal import to_text
from logitlab.prose import inline
from logitlab.text import shown

__all__ = ["Words", "why_it_matters"]

MARKS = {"done": ("✓", "green"), "begun": ("✗", "red"), "not started": ("·", "dim")}


class Words:
    """Says what there is to say, on a console that may be narrow and know no colour."""

    def __init__(self, console: Console, folder: Path, more: bool = False) -> None:
        self.console, self.folder, self.more = console, folder, more
        try:
            self.catalogue: Catalogue | None = load()
        except CatalogueError:
            self.catalogue = None  # names are given all the same

    def say(self, text: str | Text, style: str = "", indent: int = 0) -> None:
        """Print a line, wrapped where the terminal ends."""
        line = text if isinstance(text, Text) else Text(text, style)
        for row in line.split(allow_blank=True):
            if "://" in row.plain:  # an address that is broken in two is none
                self.console.print(Text(" " * indent) + row, soft_wrap=True)
                continue
            for part in row.wrap(self.console, max(20, self.console.width - indent)):
                part.rstrip()
                self.console.print(Text(" " * indent) + part, soft_wrap=True)

    def gap(self) -> None:
        """Print an empty line."""
        self.console.print()

    def state(self, checked: Checked) -> None:
        """Print one line on an exercise: its state, and how many checks pass."""
        mark, style = MARKS[checked.state]
        passed = sum(check.outcome == "passed" for check in checked.checks)
        count = f"{passed} of {len(checked.checks)}"
        words = {"done": "done", "begun": count, "not started": "not started"}[checked.state]
        self.say(Text.assemble((f"{mark} {checked.exercise}", style), (f"  {words}", "dim")))

    def one_thing(self, checked: Checked) -> None:
        """Print the first check that fails, the mistake it shows, a hint, and what to do."""
        seen = checked.first
        self.state(checked)
        self.gap()
        self.say(seen.title, "bold", 2)
        self.said(seen)
        short = checked.exercise.partition("_")[0]
        if seen.not_attempted:
            self.gap()
            self.say(f"Open {self.path(checked.exercise)} and read what the function should do.")
            if self.more:
                self.docstring(checked)
            return
        found = self.named(checked)
        if not found:
            self.gap()
            self.say(
                "Hint: make the call above yourself, and print each step on the way: "
                "which is the first that is not what you expect?"
            )
            if self.more:
                self.docstring(checked)
        self.gap()
        again = "Again: " if self.more else "A stronger hint: "
        self.say(f"{again}logitlab check {short}{'' if self.more else ' --hint'}", "dim")

    def said(self, seen: Seen) -> None:
        """Print what was said of a check: the student's own input and output."""
        for line in seen.text.splitlines()[:40]:
            self.say(shown(line, 400), "", 4)
        if seen.printed.strip():
            self.say("It printed:", "dim", 4)
            for line in seen.printed.splitlines()[-10:]:
                self.say(shown(line), "dim", 6)

    def named(self, checked: Checked) -> bool:
        """Print the mistakes that public inputs show; tell whether there are any."""
        for function, ids in checked.named.items():
            self.gap()
            title = " or ".join(shown(one) for one in ids)
            self.say(Text.assemble(f"{shown(function)}: this looks like ", (title, "bold magenta")))
            for mistake in ids:
                item = self.explanation(mistake, checked.exercise, function)
                if item:
                    self.explain(item)
            command = f"logitlab explain {ids[0]} --exercise {checked.exercise[:4]}"
            self.say(f"More: {command}", "dim", 2)
        return bool(checked.named)

    def explain(self, item: Explanation) -> None:
        """Print what was thought wrong and a hint; if asked for more, the stronger hint too."""
        self.prose("", item.short)
        self.prose("Hint: ", item.hint)
        if self.more:
            self.prose("Stronger hint: ", item.stronger_hint)
            for name, address in item.read_more:
                self.say("Read: " + (address if name == address else f"{name}\n  {address}"), "", 2)

    def prose(self, name: str, text: str) -> None:
        """Print a paragraph of the catalogue; snippets in it are bold where a terminal can."""
        words = inline(" ".join(text.split()), self.console.is_terminal)
        self.say(Text.assemble((name, "bold"), words), "", 2)

    def explanation(self, mistake: str, exercise: str, function: str) -> Explanation | None:
        """Look a mistake up, if there are explanations on this machine."""
        try:
            return self.catalogue.find(mistake, exercise, function) if self.catalogue else None
        except UnknownMistakeError:
            return None

    def docstring(self, checked: Checked) -> None:
        """Print what the function that fails should do."""
        called = re.match(r"(\w+)\(|.*fill in (\w+)", checked.first.text)
        name = (called[1] or called[2]) if called else ""
        text = docstring_of(self.folder / f"{checked.exercise}.py", name)
        if text:
            self.gap()
            self.say(f"What {name} should do:", "bold", 2)
            for line in text.splitlines():
                self.say(shown(line), "", 4)

    def done(self, checked: Checked, following: str = "") -> None:
        """Greet a finished exercise: why it mattered, with a picture, and what comes next."""
        self.state(checked)
        why = why_it_matters(self.folder / f"{checked.exercise}.py")
        if why:
            self.gap()
            self.say(why, "", 2)
        mistake, drawn = self.drawing(checked.exercise)
        if drawn:
            self.gap()
            self.say(f"What you did not do ({mistake}):", "dim", 2)
            self.say(drawn, "", 2)
        self.gap()
        if following:
            self.say(f"Next: {self.path(following)}", "bold")
        else:
            self.say("All exercises are done. Well done!", "bold green")

    def drawing(self, exercise: str) -> tuple[str, Text | None]:
        """Return the first picture that belongs to an exercise: a mistake that was at stake."""
        items = self.catalogue.of_exercise(exercise) if self.catalogue else ()
        for item in items:
            drawn = picture(item.mistake, exercise)
            if drawn:
                plain = not self.console.encoding.startswith("utf")
                return item.mistake, to_text(drawn, min(self.console.width - 4, 72), plain)
        return "", None

    def table(self, all_checked: Sequence[Checked]) -> None:
        """Print all exercises with their states."""
        for checked in all_checked:
            self.state(checked)
        done = sum(checked.state == "done" for checked in all_checked)
        self.gap()
        self.say(f"{done} of {len(all_checked)} done", "bold")

    def path(self, exercise: str) -> str:
        """Return the file of an exercise as one can open it from here."""
        path = self.folder / f"{exercise}.py"
        try:
            return str(path.relative_to(Path.cwd()))
        except ValueError:
            return str(path)


def why_it_matters(path: Path) -> str:
    """Return the last two sentences of what an exercise says of itself."""
    text = docstring_of(path)
    paragraphs = [" ".join(p.split()) for p in text.split("\n\n") if p.strip()]
    if len(paragraphs) < 2:
        return ""
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z`])", paragraphs[-1])
    return shown(" ".join(sentences[-2:]), 500)


def docstring_of(path: Path, function: str = "") -> str:
    """Return the docstring of a file or of a function in it, "" if it cannot be read."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return ""
    nodes = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == function]
    node = nodes[0] if nodes else None if function else tree
    return (ast.get_docstring(node) or "") if node is not None else ""
