"""Zip archives as a tree of names; nothing is ever unpacked to disk.

Members whose names leave the archive, links and devices are listed and never opened. Bounds: the
size of the directory, the number of members, the bytes of each member read, and how much a large
member may unpack to. What nobody reads (a data set, a bomb beside the exercises) costs nothing.
"""

import io
import os
import re
import stat
import weakref
import zipfile
from collections.abc import Callable
from pathlib import Path

from logitlab.text import UnreadableError, shown
from logitlab.tree import Entry, SubTree, Tree, is_clutter, megabytes, open_regular

__all__ = ["ZipTree"]

MAX_MEMBERS = 100_000
MAX_DIRECTORY = 8 * 2**20
MAX_DEPTH = 16
MAX_LISTED = 20
MAX_REJECTED = 1000
SMALL = 2**20
MAX_RATIO = 200
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
AGAIN = "make the zip again and hand it in"


class _Bounded(io.BufferedIOBase):
    """Read a file at places of its own, so that processes may share it.

    Refuses reads as large as only the directory of an unreasonable archive asks for.
    """

    def __init__(self, read_at: Callable[[int, int], bytes], size: int) -> None:
        self._read_at = read_at
        self._size = size
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        if size is None or not 0 <= size <= MAX_DIRECTORY:
            size = MAX_DIRECTORY + 1
        data = self._read_at(size, self._place)
        if len(data) > MAX_DIRECTORY:
            raise OverflowError("too many members")
        self._place += len(data)
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        start = (0, self._place, self._size)[whence]
        if start + offset < 0:
            raise OSError("before the start of the file")
        self._place = start + offset
        return self._place

    def tell(self) -> int:
        return self._place


def _of_file(path: Path, name: str) -> tuple[_Bounded, int]:
    """Open a file on disk; return it and the descriptor to close."""
    with open_regular(path, name) as file:
        descriptor = os.dup(file.fileno())
    size = os.fstat(descriptor).st_size
    if hasattr(os, "pread"):
        return _Bounded(lambda count, place: os.pread(descriptor, count, place), size), descriptor

    def read_at(count: int, place: int) -> bytes:
        os.lseek(descriptor, place, os.SEEK_SET)
        return os.read(descriptor, count)

    return _Bounded(read_at, size), descriptor


def _of_bytes(data: bytes) -> _Bounded:
    return _Bounded(lambda count, place: data[place : place + count], len(data))


class ZipTree:
    """Offer a zip archive, a file on disk or bytes in memory, as a `Tree`.

    Raises `UnreadableError`, with `name` in the message, for what is no zip or too large a one.
    """

    def __init__(self, source: Path | bytes, name: str) -> None:
        self.name = name
        self._folders: dict[str, dict[str, list[Entry]]] = {"": {}}
        self._rejected: list[tuple[str, str]] = []
        if isinstance(source, bytes):
            file = _of_bytes(source)
        else:
            file, descriptor = _of_file(source, name)
            weakref.finalize(self, os.close, descriptor)
        try:
            self._archive = zipfile.ZipFile(file)
            members = self._archive.infolist()
        except OverflowError:
            raise UnreadableError(f"{shown(name)}: a zip with too many members") from None
        except Exception:  # the standard library fails on hostile bytes in any way it likes
            raise UnreadableError(
                f"{shown(name)}: not a zip archive, or a damaged one; {AGAIN}"
            ) from None
        if len(members) > MAX_MEMBERS:
            raise UnreadableError(f"{shown(name)}: a zip with more than {MAX_MEMBERS} members")
        for member in sorted(members, key=lambda member: member.filename):
            self._add(member)

    @property
    def problems(self) -> list[str]:
        """Return what was found wrong with the names in the archive."""
        return self._problems_below("")

    def _problems_below(self, folder: str) -> list[str]:
        messages = [m for name, m in self._rejected if not folder or name.startswith(folder + "/")]
        return [f"{shown(self.name)}: {message}" for message in messages[:MAX_LISTED]]

    def below(self, folder: str) -> Tree:
        return SubTree(self, folder, self._problems_below(folder)) if folder else self

    def find(self, path: str) -> list[Entry]:
        folder, _, name = path.rpartition("/")
        found = self._folders.get(folder, {}).get(name, [])
        return [entry for entry in found if not entry.folder]

    def children(self, folder: str = "") -> list[Entry]:
        names = self._folders.get(folder, {})
        return [entry for name in sorted(names) for entry in names[name]]

    def read(self, entry: Entry, limit: int) -> bytes:
        member = entry.place
        assert isinstance(member, zipfile.ZipInfo)
        path = f"{shown(self.name)}: {shown(entry.path)}"
        if member.flag_bits & 1:
            raise UnreadableError(f"{path}: encrypted; make the zip without a password")
        if member.compress_type not in METHODS:
            raise UnreadableError(f"{path}: packed in an unusual way; make an ordinary zip")
        if member.file_size > limit:
            raise UnreadableError(f"{path}: larger than {megabytes(limit)}; hand in a smaller file")
        if member.file_size > max(SMALL, MAX_RATIO * member.compress_size):
            raise UnreadableError(
                f"{path}: unpacks to more than {MAX_RATIO} times its size; not opened"
            )
        try:
            with self._archive.open(member) as file:
                return file.read(limit)  # never yields more than the size checked above
        except Exception:  # as above: damaged in any way
            raise UnreadableError(f"{path}: damaged in the zip; {AGAIN}") from None

    def _add(self, member: zipfile.ZipInfo) -> None:
        name = member.filename.replace("\\", "/")  # some tools on Windows write these
        parts = [part for part in name.split("/") if part not in ("", ".")]
        if not parts or any(is_clutter(part) for part in parts if part != ".."):
            return
        if name.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", parts[0]):
            self._problem(name, "a name that leaves the zip; it was not opened")
            return
        if len(parts) > MAX_DEPTH:
            self._problem(name, "too many folders within folders; it was not opened")
            return
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            self._problem(name, "a link or a device in the zip; it was not opened")
            return
        is_folder = name.endswith("/") or kind == stat.S_IFDIR
        folder = self._folder(parts if is_folder else parts[:-1])
        if not is_folder:
            path = "/".join(parts)
            entry = Entry(parts[-1], path, False, member)
            self._folders[folder].setdefault(parts[-1], []).append(entry)

    def _folder(self, parts: list[str]) -> str:
        """Note a folder and those above it; return its path."""
        above = ""
        for part in parts:
            path = f"{above}/{part}" if above else part
            if path not in self._folders:
                self._folders[path] = {}
                entry = Entry(part, path, True, None)
                self._folders[above].setdefault(part, []).append(entry)
            above = path
        return above

    def _problem(self, name: str, message: str) -> None:
        if len(self._rejected) < MAX_REJECTED:
            self._rejected.append((name, f"{shown(name)}: {message}"))
