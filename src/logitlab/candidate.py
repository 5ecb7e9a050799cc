"""Candidates: submissions that were found and not yet opened."""

import functools
from dataclasses import dataclass, field
from pathlib import Path

from logitlab.archive import ZipTree
from logitlab.submission import MAX_INNER_ZIP, Submission, open_submission, open_tree
from logitlab.text import UnreadableError, shown
from logitlab.tree import FolderTree, PickedTree, Tree

__all__ = ["Candidate", "Found", "Skipped", "class_zip"]


@dataclass(frozen=True)
class Candidate:
    """A submission that was found and not yet opened; plain data, so it can travel.

    `inside` is its place in a zip of a whole class; `picked` pairs file names with places where a
    student's files lie among those of others. `keys` are what the platform says of the student
    (number, account, name), for a roster; `late` is what it says of the time.
    """

    name: str
    path: Path
    inside: str = ""
    picked: tuple[tuple[str, str], ...] = ()
    keys: tuple[str, ...] = ()
    late: bool = False

    @property
    def where(self) -> str:
        """Return the place for messages."""
        inside = self.inside or (self.picked[0][1] if self.picked else "")
        return shown(f"{self.path}/{inside}" if inside else str(self.path))

    def open(self) -> Submission:
        """Open the submission; what is wrong with it is among its problems, never an exception."""
        if not self.inside and not self.picked:
            return open_submission(self.path, self.name)
        try:
            return open_tree(self._tree(), self.name, self.where)
        except UnreadableError as error:
            return Submission(self.name, problems=(str(error),), origin=self.where)

    def _tree(self) -> Tree:
        whole: Tree = FolderTree(self.path) if self.path.is_dir() else class_zip(self.path)
        if self.picked:
            pairs = ((name, entry) for name, place in self.picked for entry in whole.find(place))
            return PickedTree(whole, pairs)
        files = whole.find(self.inside)
        if not files:
            return whole.below(self.inside)
        name = self.inside.rpartition("/")[2]
        if name.lower().endswith(".zip"):
            return ZipTree(whole.read(files[0], MAX_INNER_ZIP), name)
        return PickedTree(whole, [(name, files[0])])


@dataclass(frozen=True)
class Skipped:
    """Something that is not graded, or that needs a look, and why."""

    where: str
    reason: str


@dataclass
class Found:
    """What was found: submissions in order of name, and all that was passed over."""

    candidates: list[Candidate] = field(default_factory=list)
    unreadable: list[Skipped] = field(default_factory=list)
    duplicates: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)


@functools.lru_cache(maxsize=2)
def _opened_zip(path: Path, changed: int, size: int) -> ZipTree:
    return ZipTree(path, path.name)


def class_zip(path: Path) -> ZipTree:
    """Open the zip of a class once for all the submissions in it."""
    try:
        status = path.stat()
    except OSError as error:
        raise UnreadableError(f"{shown(path.name)}: cannot be opened ({error.strerror})") from None
    return _opened_zip(path, status.st_mtime_ns, status.st_size)
