"""Run a command as a user without privileges, for tests started by root.

    python tests/as_ordinary_user.py COMMAND ...

Where a Python lies in a folder that only root may enter (/root), that folder is covered, for this
process only, by one that others may pass through and that holds nothing but the Python.
"""

from __future__ import annotations

import ctypes
import os
import stat
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from logitlab.child import kernel  # noqa: E402

USER = 60101
MOUNT_NAMESPACE, PRIVATE, BIND = 0x20000, 1 << 18 | 1 << 14, 1 << 12 | 1 << 14
DETACH = 2


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount, by the system call."""
    texts = [ctypes.create_string_buffer(text.encode()) for text in (source, target, kind, options)]
    where = [ctypes.addressof(text) for text in texts]
    kernel.call("mount", where[0], where[1], where[2], flags, where[3])


def umount(target: str) -> None:
    """Take a mount away, by the C library: the project itself never needs to."""
    if ctypes.CDLL(None, use_errno=True).umount2(target.encode(), DETACH):
        raise OSError(ctypes.get_errno(), f"umount2: {target}")


def closed_folder(path: Path) -> Path | None:
    """Return the first folder on the way to a path that others may not pass through."""
    for folder in reversed(path.parents):
        if not folder.stat().st_mode & stat.S_IXOTH:
            return folder
    return None


def open_the_way() -> None:
    """Make this Python reachable for others, seen from this process only."""
    kernel.call("unshare", MOUNT_NAMESPACE)
    mount("none", "/", "", PRIVATE)
    needed = {Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve(), ROOT}
    closed = {path: closed_folder(path) for path in needed}
    aside = {}
    for path, folder in closed.items():
        if folder is not None:
            aside[path] = tempfile.mkdtemp()
            mount(str(path), aside[path], "", BIND)
    for folder in {folder for folder in closed.values() if folder is not None}:
        mount("none", str(folder), "tmpfs", 0, "mode=755")
    for path, place in aside.items():
        path.mkdir(parents=True)
        mount(place, str(path), "", BIND)
        umount(place)
        os.rmdir(place)


def main(command: list[str]) -> None:
    """Become the user and run the command in this process."""
    open_the_way()
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
