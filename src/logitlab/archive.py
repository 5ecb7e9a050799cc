"""Zip archives as a tree of names; nothing is ever unpacked to disk.

Members whose names leave the archive, links and devices are listed and never opened. Bounds: the
size of the directory, the number of members, the bytes of each member read, and how much a large
member may unpack to. What nobody reads (a data set, a bomb beside the exercises) costs nothing.
"""

import io
import stat
import zipfile
import zlib
from pathlib import Path
from typing import IO

from logitlab.text import Unreadable, shown
from logitlab.tree import Entry, is_clutter, megabytes, open_regular

__all__ = ["ZipTree"]

MAX_MEMBERS = 100_000
MAX_DIRECTORY = 8 * 2**20
MAX_DEPTH = 16
MAX_LISTED = 20
SMALL = 2**20
MAX_RATIO = 200
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
AGAIN = "make the zip again and hand it in"


class _Bounded(io.BufferedIOBase):
    """Refuse reads as large as only the directory of an unreasonable archive asks for."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        if size is None or not 0 <= size <= MAX_DIRECTORY:
            size = MAX_DIRECTORY + 1
        data = self.file.read(size)
        if len(data) > MAX_DIRECTORY:
            raise OverflowError("too many members")
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.file.seek(offset, whence)

    def tell(self) -> int:
        return self.file.tell()

    def close(self) -> None:
        self.file.close()
        super().close()


class ZipTree:
    """Offer a zip archive, a file on disk or bytes in memory, as a `Tree`.

    Raises `Unreadable`, with `name` in the message, for what is no zip or has too many members.
    """

    def __init__(self, source: Path | bytes, name: str) -> None:
        self.name = name
        self.problems: list[str] = []
        self._folders: dict[str, dict[str, list[Entry]]] = {"": {}}
        file = io.BytesIO(source) if isinstance(source, bytes) else open_regular(source, name)
        try:
            self._archive = zipfile.ZipFile(_Bounded(file))
            members = self._archive.infolist()
        except OverflowError:
            raise Unreadable(f"{shown(name)}: a zip with too many members") from None
        except Exception:  # the standard library fails on hostile bytes in any way it likes
            raise Unreadable(
                f"{shown(name)}: not a zip archive, or a damaged one; {AGAIN}"
            ) from None
        if len(members) > MAX_MEMBERS:
            raise Unreadable(f"{shown(name)}: a zip with more than {MAX_MEMBERS} members")
        for member in members:
            self._add(member)

    def children(self, folder: str = "") -> list[Entry]:
        names = self._folders.get(folder, {})
        return [entry for name in sorted(names) for entry in names[name]]

    def read(self, entry: Entry, limit: int) -> bytes:
        member = entry.place
        assert isinstance(member, zipfile.ZipInfo)
        path = f"{shown(self.name)}: {shown(entry.path)}"
        if member.flag_bits & 1:
            raise Unreadable(f"{path}: encrypted; make the zip without a password")
        if member.compress_type not in METHODS:
            raise Unreadable(f"{path}: packed in an unusual way; make an ordinary zip")
        if member.file_size > limit:
            raise Unreadable(f"{path}: larger than {megabytes(limit)}; hand in a smaller file")
        if member.file_size > max(SMALL, MAX_RATIO * member.compress_size):
            raise Unreadable(f"{path}: unpacks to more than {MAX_RATIO} times its size; not opened")
        try:
            with self._archive.open(member) as file:
                data = file.read(limit + 1)
        except (MemoryError, zlib.error, Exception):  # as above: damaged in any way
            raise Unreadable(f"{path}: damaged in the zip; {AGAIN}") from None
        if len(data) > limit:
            raise Unreadable(f"{path}: larger than {megabytes(limit)}; hand in a smaller file")
        return data

    def _add(self, member: zipfile.ZipInfo) -> None:
        name = member.filename.replace("\\", "/")  # some tools on Windows write these
        parts = [part for part in name.split("/") if part not in ("", ".")]
        if not parts or any(is_clutter(part) for part in parts if part != ".."):
            return
        if name.startswith("/") or ".." in parts or ":" in parts[0]:
            self._problem(f"{shown(name)}: a name that leaves the zip; it was not opened")
            return
        if len(parts) > MAX_DEPTH:
            self._problem(f"{shown(name)}: too many folders within folders; it was not opened")
            return
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            self._problem(f"{shown(name)}: a link or a device in the zip; it was not opened")
            return
        is_folder = name.endswith("/") or kind == stat.S_IFDIR
        folder = self._folder(parts if is_folder else parts[:-1])
        if not is_folder:
            path = "/".join(parts)
            entry = Entry(parts[-1], path, False, member, member.file_size)
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

    def _problem(self, message: str) -> None:
        if len(self.problems) < MAX_LISTED:
            self.problems.append(f"{shown(self.name)}: {message}")
