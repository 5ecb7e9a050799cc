"""Write the site of a class: one folder that works offline, with a page for each student."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from logitlab.catalogue import Catalogue, UnknownMistakeError
from logitlab.class_summary import Mistake, Names, anonymous, to_teach
from logitlab.feedback_content import Suspect, feedback_of
from logitlab.feedback_format import environment, render
from logitlab.pictures import picture, to_svg
from logitlab.result import Result

__all__ = ["write_site"]

SMALL = 360  # width of a picture on a card
SCRIPTS = ("class.js", "table.js", "vendor/d3.min.js", "vendor/plot.min.js")


def write_site(
    out: Path,
    results: Sequence[Result],
    names: Sequence[Names],
    mistakes: Sequence[Mistake],
    data: dict[str, Any],
    catalogue: Catalogue,
    hidden: bool = False,
) -> None:
    """Write index.html, mistakes.html, a page and a Markdown file for each student, and assets."""
    assets, students = out / "assets", out / "students"
    for folder in (assets, students):
        folder.mkdir(parents=True, exist_ok=True)
    _remove_old(students)
    pages = files("logitlab") / "pages"
    for script in SCRIPTS:
        _put(assets / script.rpartition("/")[2], (pages / script).read_text(encoding="utf-8"))
    for name in ("d3", "plot"):
        licence = (pages / "vendor" / f"{name}.LICENSE").read_text(encoding="utf-8")
        _put(assets / f"{name}.LICENSE", licence)
    # A script, since a page that is opened from a folder may not read other files.
    _put(assets / "data.js", f"window.CLASS = {json.dumps(data)};\n")
    cards = to_teach(mistakes, catalogue)
    for card in cards:
        if card["picture"]:
            name, first = card["picture"].name, replace(card["picture"], panels=card["panels"])
            _put(assets / f"{name}.svg", to_svg(card["picture"]))
            _put(assets / f"{name}-small.svg", to_svg(first, SMALL))
    env = environment("html")
    page = env.get_template("class.html.jinja")
    _put(out / "index.html", page.render(data=data, cards=cards))
    explained = env.get_template("mistakes.html.jinja")
    _put(out / "mistakes.html", explained.render(mistakes=_explained(mistakes, catalogue)))
    for result, own in zip(results, names, strict=True):
        told = feedback_of(anonymous(result, own.name) if hidden else result, catalogue)
        _put(students / f"{own.page}.html", render(told, "html", "../index.html"))
        _put(students / f"{own.page}.md", render(told, "markdown"))


def _remove_old(folder: Path) -> None:
    """Remove the pages of an earlier run: of a student who is gone, or under another name."""
    for path in [*folder.glob("*.html"), *folder.glob("*.md")]:
        path.unlink()


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="backslashreplace")


def _explained(
    mistakes: Sequence[Mistake], catalogue: Catalogue
) -> list[tuple[str, list[Suspect]]]:
    """Return each mistake made, by id, with what is said of it in the exercises where it was."""
    found = []
    for mistake in sorted(mistakes, key=lambda m: m.id):
        said: list[Suspect] = []
        for exercise, function in sorted(mistake.exercises.items()):
            try:
                item = catalogue.find(mistake.id, exercise, function)
            except UnknownMistakeError:
                item = None
            drawn = None if said else picture(mistake.id, exercise)
            said.append(Suspect(function, mistake.id, item, drawn))
        found.append((mistake.id, said))
    return found
