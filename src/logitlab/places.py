"""What a folder, or a folder in a zip, looks like from outside: names and kinds of its entries."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from logitlab.layout import find_folders, folders_at, is_work
from logitlab.schemes import Handed, canvas_file, moodle_name
from logitlab.source import exercise_stem
from logitlab.tree import Entry, Tree

OTHER_ARCHIVES = re.compile(r".*\.(?:7z|rar|tar|tgz|gz|bz2|xz|zst)", re.IGNORECASE)
OPENED = re.compile(r".*\.(?:zip|ipynb|py)", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """Where a tree lies: a path, and the folder in it if that is a zip."""

    path: Path
    inside: str = ""
    zipped: bool = False

    def below(self, name: str) -> "Place":
        """Return the place of an entry."""
        if self.zipped:
            return replace(self, inside=f"{self.inside}/{name}".lstrip("/"))
        return replace(self, path=self.path / name)

    def __str__(self) -> str:
        return f"{self.path}/{self.inside}" if self.inside else str(self.path)

    @property
    def name(self) -> str:
        """Return the name of the folder or zip, without what it lies in."""
        return self.inside.rpartition("/")[2] or self.path.absolute().name


def downloads(entries: list[Entry]) -> dict[str, Handed]:
    """Read names as those of a Canvas or Moodle download, if most of them are; else nothing."""
    for scheme, kinds in ((moodle_name, (True, False)), (canvas_file, (False,))):
        read = {entry.name: scheme(entry.name) for entry in entries if entry.folder in kinds}
        handed = {name: found for name, found in read.items() if found}
        if handed and 2 * len(handed) >= len(entries):
            return handed
    return {}


def has_exercises(tree: Tree, entries: list[Entry]) -> bool:
    """Tell a folder with exercise files, or with some in `exercises/`."""
    return any(
        is_work(entry) and exercise_stem(entry.name.rpartition(".")[0]) for entry in entries
    ) or any(folder != "" for folder in folders_at(tree))


def is_notebook(tree: Tree, entries: list[Entry]) -> bool:
    """Tell a folder with one notebook and nothing else to open."""
    return sum(map(is_work, entries)) == 1 and not any(
        has_work(tree, entry) if entry.folder else entry.name.lower().endswith(".zip")
        for entry in entries
    )


def can_hold_work(entry: Entry) -> bool:
    """Tell a file that would be opened, and one that has to be refused aloud."""
    return bool(OPENED.fullmatch(entry.name) or OTHER_ARCHIVES.fullmatch(entry.name))


def has_work(tree: Tree, folder: Entry) -> bool:
    """Tell whether a folder holds anything to open, or what had to be refused, two folders down."""
    below = tree.below(folder.path)
    return bool(find_folders(below) or below.problems) or any(
        not entry.folder and can_hold_work(entry)
        for part in ("", *(inner.path for inner in below.children() if inner.folder))
        for entry in below.children(part)
    )
