"""Submissions: what one student handed in, opened and held in memory as text.

`open_submission` takes a folder (exercises inside, or in `exercises/`, or in a wrapping folder), a
zip of such a folder, a single exercise file, or a notebook. It never raises for what it finds
there: what cannot be read is a problem that says where, why and what to do, and the rest is kept.
"""

import functools
import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from logitlab.archive import ZipTree
from logitlab.layout import Contents, find_folders, read_tree
from logitlab.notebook import Notebook
from logitlab.source import Source, number_of, unfinished
from logitlab.text import UnreadableError, shown
from logitlab.tree import Entry, FolderTree, PickedTree, Tree

__all__ = ["Source", "Submission", "open_submission", "open_tree"]

MAX_INNER_ZIP = 64 * 2**20
FILES = (".py", ".ipynb")


@dataclass(frozen=True)
class Submission:
    """What one student handed in.

    `files` are exercises and helper modules by (dotted) module name; `shared` are notebooks named
    after no exercise, by file name: use `source` or `modules`, which take them into account.
    `problems` may have cost something and are for student and instructor; `notes` cost nothing;
    `broken` says for an exercise why a file that is there could not be taken.
    """

    name: str
    files: Mapping[str, Source] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    origin: str = ""
    shared: Mapping[str, Notebook] = field(default_factory=dict)
    broken: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @functools.cached_property
    def digest(self) -> str:
        """Return `sha256:...` of all that can influence the result, whatever the order of files."""
        content = {
            "files": {name: _plain(source) for name, source in self.files.items()},
            "shared": {
                name: [[cell.lines, cell.owners] for cell in notebook.cells]
                for name, notebook in self.shared.items()
            },
            "broken": dict(self.broken),
            "messages": sorted([*self.problems, *self.notes]),
        }
        text = json.dumps(content, sort_keys=True)
        return "sha256:" + hashlib.sha256(text.encode()).hexdigest()

    def source(self, exercise: str, functions: Iterable[str] = ()) -> Source | None:
        """Return the code for an exercise: its own file, or its part of a shared notebook.

        `functions` are the names it must define; without them a notebook that has no section for
        the exercise is never taken. None if there is nothing, and `reason` says why.
        """
        own = self.files.get(exercise)
        if exercise in self.broken or not self.shared or (own and unfinished(own.text)[1]):
            return own
        parts = self._parts(exercise, functions)
        return parts[0] if len(parts) == 1 else own

    def reason(self, exercise: str, functions: Iterable[str] = ()) -> str:
        """Say why there is no code for an exercise, and what to do."""
        if exercise in self.broken:
            return self.broken[exercise]
        parts = self._parts(exercise, functions)
        if len(parts) > 1:
            names = ", ".join(part.name for part in parts)
            return f"{exercise}: which one counts? {names}; hand in one of them"
        number = number_of(exercise)
        alike = [name for name in self.files if number and number_of(name) == number]
        hint = f"; is {shown(alike[0])}.py meant? rename it" if alike else ""
        return f"{exercise}.py: not in the submission{hint}"

    def modules(self, exercises: Mapping[str, Iterable[str]]) -> dict[str, Source]:
        """Return all that the student's code may import: `{exercise: functions}` to sources."""
        found = {name: self.source(name, functions) for name, functions in exercises.items()}
        return dict(self.files) | {name: source for name, source in found.items() if source}

    def _parts(self, exercise: str, functions: Iterable[str]) -> list[Source]:
        """Return what shared notebooks offer: sections, or else those that define a function."""
        number = number_of(exercise)
        sections, others = [], []
        defines = [rf"(?:def|class)\s+{re.escape(f)}\b|{re.escape(f)}\s*=" for f in functions]
        for name, notebook in self.shared.items():
            chunks, borrowed = notebook.section(number)
            part = Source(shown(name), chunks, notebook=True, borrowed=borrowed)
            if number in notebook.numbers:
                sections.append(part)
            elif any(re.search(rf"^(?:{d})", part.text, re.MULTILINE) for d in defines):
                others.append(part)
        return sections or others


def _plain(source: Source) -> list[object]:
    return [source.chunks, source.notebook, sorted(source.borrowed)]


def open_submission(path: Path, name: str | None = None) -> Submission:
    """Open a folder, a zip, an exercise file or a notebook; what is wrong with it is a problem."""
    path = Path(path)
    origin = shown(str(path), 1000)
    label = name or shown(path.absolute().name)
    try:
        if not name and path.is_file():
            label = shown(path.stem)
        return open_tree(_tree(path), label, origin)
    except UnreadableError as error:
        return Submission(label, problems=(str(error),), origin=origin)
    except OSError as error:
        problem = f"{shown(path.name)}: cannot be opened ({error.strerror})"
        return Submission(label, problems=(problem,), origin=origin)


def open_tree(tree: Tree, name: str, origin: str) -> Submission:
    """Open the submission in a tree of files, also when that is one zip and no exercise."""
    try:
        tree = _unwrapped(tree)
    except UnreadableError as error:
        return Submission(name, problems=(str(error),), origin=origin)
    contents: Contents = read_tree(tree)
    return Submission(
        name=name,
        files=contents.files,
        problems=tuple(contents.problems),
        origin=origin,
        shared=contents.shared,
        broken=contents.broken,
        notes=tuple(contents.notes),
    )


def _tree(path: Path) -> Tree:
    if path.is_dir():
        return FolderTree(path)
    if not os.path.lexists(path):
        raise UnreadableError(f"{shown(str(path))}: no such file or folder")
    real = Path(os.path.realpath(path))
    if path.suffix.lower() in FILES:
        entry = Entry(path.name, path.name, False, str(real))
        return PickedTree(FolderTree(real.parent), [(path.name, entry)])
    return ZipTree(real, path.name)


def _unwrapped(tree: Tree) -> Tree:
    if find_folders(tree):
        return tree
    zips = [e for e in tree.children() if not e.folder and e.name.lower().endswith(".zip")]
    if not zips:
        return tree
    if len(zips) > 1:
        names = ", ".join(shown(entry.name) for entry in zips)
        raise UnreadableError(f"which one counts? {names}; hand in one zip")
    return ZipTree(tree.read(zips[0], MAX_INNER_ZIP), zips[0].name)
