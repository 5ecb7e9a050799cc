"""Files of a submission as a tree of names: in a folder, in a zip, or picked from a download.

Nothing is unpacked and nothing is run. Links are not followed out of the tree, only regular files
are read, and every read is bounded: a device, a pipe or a file of gigabytes is a message, no hang.
"""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Protocol

from logitlab.text import UnreadableError, shown

__all__ = [
    "Entry",
    "FolderTree",
    "PickedTree",
    "SubTree",
    "Tree",
    "is_clutter",
    "megabytes",
    "open_regular",
    "read_regular",
]

MAX_CHILDREN = 20_000
MAX_LISTED = 20
CLUTTER = frozenset({"__MACOSX", "__pycache__", "node_modules", "venv", "site-packages"})
# Without O_NONBLOCK opening a pipe would wait for a writer; without O_NOFOLLOW a link could lead
# anywhere.
READ_FLAGS = os.O_RDONLY | sum(
    getattr(os, flag, 0)
    for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY")
)


@dataclass(frozen=True)
class Entry:
    """Name one file or folder of a tree.

    `name` is what it is called there, `path` its place from the root with `/` between names,
    `place` the tree's own key for reading it.
    """

    name: str
    path: str
    folder: bool
    place: object


class Tree(Protocol):
    """Offer the names below a root, and bounded reading."""

    @property
    def problems(self) -> list[str]:
        """Return what was found wrong while listing, as messages for the student."""
        ...

    def children(self, folder: str = "") -> list[Entry]:
        """List the visible files and folders directly in `folder` (`""` is the root), sorted."""
        ...

    def find(self, path: str) -> list[Entry]:
        """Return the files at a path; in an archive there can be several of one name."""
        ...

    def below(self, folder: str) -> "Tree":
        """Return the tree whose root is `folder`."""
        ...

    def read(self, entry: Entry, limit: int) -> bytes:
        """Return the bytes of a file; raises `UnreadableError` above `limit` or if damaged."""
        ...


def megabytes(size: int) -> str:
    """Write a number of bytes for people: `32 MiB`, `1.5 MiB`."""
    return f"{size / 2**20:.1f}".removesuffix(".0") + " MiB"


def is_clutter(name: str) -> bool:
    """Tell hidden files and folders of tools, which are never part of what a student wrote."""
    return name.startswith(".") or name in CLUTTER


class FolderTree:
    """Offer a folder on disk as a `Tree`; the root may be a link, since whoever grades named it."""

    def __init__(self, root: Path) -> None:
        self.root = os.path.realpath(root)
        self.problems: list[str] = []
        self._listed: dict[str, list[Entry]] = {}

    def below(self, folder: str) -> "FolderTree":
        return FolderTree(self._at(folder))

    def find(self, path: str) -> list[Entry]:
        place = self._at(path)
        return [Entry(place.name, path, False, str(place))]

    def children(self, folder: str = "") -> list[Entry]:
        if folder not in self._listed:
            self._listed[folder] = self._list(folder)
        return list(self._listed[folder])

    def _list(self, folder: str) -> list[Entry]:
        try:
            with os.scandir(self._at(folder)) as listing:
                items = [item for item in listing if not is_clutter(item.name)]
        except OSError as error:
            self._problem(folder or ".", f"cannot be listed ({error.strerror}); is it readable?")
            return []
        if len(items) > MAX_CHILDREN:
            self._problem(folder or ".", f"more than {MAX_CHILDREN} entries; the rest was not read")
        items = sorted(items, key=lambda item: item.name)[:MAX_CHILDREN]
        return [entry for item in items if (entry := self._entry(item, folder))]

    def read(self, entry: Entry, limit: int) -> bytes:
        return read_regular(str(entry.place), entry.path, limit)

    def _at(self, path: str) -> Path:
        return Path(self.root, *path.split("/"))

    def _problem(self, path: str, message: str) -> None:
        text = f"{shown(path)}: {message}"
        if text not in self.problems and len(self.problems) < MAX_LISTED:
            self.problems.append(text)

    def _entry(self, item: os.DirEntry[str], folder: str) -> Entry | None:
        path = f"{folder}/{item.name}" if folder else item.name
        place = item.path
        try:
            if item.is_symlink():
                place = os.path.realpath(item.path)
                if os.path.commonpath([place, self.root]) != self.root or not Path(place).is_file():
                    self._problem(path, "a link out of the submission or to no file; use a file")
                    return None
                return Entry(item.name, path, False, place)
            if item.is_dir(follow_symlinks=False):
                return Entry(item.name, path, True, place)
            if item.is_file(follow_symlinks=False):
                return Entry(item.name, path, False, place)
        except OSError as error:
            self._problem(path, f"cannot be looked at ({error.strerror})")
            return None
        self._problem(path, "a device, a pipe or a socket; it was not opened")
        return None


def open_regular(place: str | Path, name: str) -> BinaryIO:
    """Open a regular file that has one name only, for reading.

    Raises `UnreadableError`, with `name` for messages, if it is a link, a device or a pipe, has a
    second (hard) link, which would let it stand for somebody else's file, or cannot be opened.
    """
    try:
        descriptor = os.open(place, READ_FLAGS)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UnreadableError(
            f"{shown(name)}: cannot be opened ({reason}); use a plain file"
        ) from None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise UnreadableError(f"{shown(name)}: not a regular file; use a plain file")
    if status.st_nlink > 1:
        os.close(descriptor)
        raise UnreadableError(
            f"{shown(name)}: has a second hard link, so it may be another's file; use a copy of it"
        )
    return os.fdopen(descriptor, "rb")


def read_regular(place: str | Path, name: str, limit: int) -> bytes:
    """Return the bytes of a regular file; raises `UnreadableError` as `open_regular`."""
    with open_regular(place, name) as file:
        try:
            size = os.fstat(file.fileno()).st_size  # to ask for `limit` bytes would allocate them
            data = file.read(min(size, limit) + 1)
        except OSError as error:
            raise UnreadableError(f"{shown(name)}: cannot be read ({error.strerror})") from None
    if len(data) > limit:
        raise UnreadableError(
            f"{shown(name)}: larger than {megabytes(limit)}; hand in a smaller file"
        )
    return data


class PickedTree:
    """Offer some files of another tree, under names of their own, as one folder."""

    def __init__(self, tree: Tree, picked: Iterable[tuple[str, Entry]]) -> None:
        self.tree = tree
        self.problems: list[str] = []
        self.picked = sorted(picked, key=lambda pair: (pair[0], pair[1].path))

    def below(self, folder: str) -> "PickedTree":
        return PickedTree(self.tree, [])

    def find(self, path: str) -> list[Entry]:
        return [entry for entry in self.children() if entry.path == path]

    def children(self, folder: str = "") -> list[Entry]:
        if folder:
            return []
        return [Entry(name, name, False, entry) for name, entry in self.picked]

    def read(self, entry: Entry, limit: int) -> bytes:
        assert isinstance(entry.place, Entry)
        return self.tree.read(entry.place, limit)


class SubTree:
    """Offer a folder of another tree as a tree."""

    def __init__(self, tree: Tree, folder: str, problems: list[str]) -> None:
        self.tree = tree
        self.folder = folder
        self.problems = problems

    def below(self, folder: str) -> Tree:
        return self.tree.below(self._at(folder))

    def find(self, path: str) -> list[Entry]:
        return [self._own(entry) for entry in self.tree.find(self._at(path))]

    def children(self, folder: str = "") -> list[Entry]:
        return [self._own(entry) for entry in self.tree.children(self._at(folder))]

    def read(self, entry: Entry, limit: int) -> bytes:
        return self.tree.read(entry, limit)

    def _at(self, path: str) -> str:
        return f"{self.folder}/{path}" if path else self.folder

    def _own(self, entry: Entry) -> Entry:
        return replace(entry, path=entry.path.removeprefix(self.folder + "/"))
