"""Make, measure and remove the one folder that student code may write in.

For the grading process's side. What is in the folder is hostile: links to elsewhere, folders
without permissions, folders nested deeper than a path or a recursion can go.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import tempfile


def create_parent() -> str:
    """Return a new folder, where temporary files go, for the scratch folders of many children.

    Children of root are other users: they may pass through it, but not list it.
    """
    path = os.path.realpath(tempfile.mkdtemp(prefix="logitlab-"))
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.chmod(path, 0o711)
    return path


def create(parent: str) -> str:
    """Return a new scratch folder with a name that cannot be guessed, entered by this user only."""
    path = os.path.join(parent, secrets.token_hex(16))
    os.mkdir(path, 0o700)
    return path


def measure(path: str, enough: int, files: int) -> bool:
    """Say whether what lies in a folder stays within `enough` bytes and `files` entries.

    For machines on which the folder's size is not limited by the kernel; stops counting early.
    """
    queue, size, count = [path], 0, 0
    while queue:
        with contextlib.suppress(OSError), os.scandir(queue.pop()) as entries:
            for entry in entries:
                count += 1
                with contextlib.suppress(OSError):
                    about = entry.stat(follow_symlinks=False)
                    size += about.st_blocks * 512 if hasattr(about, "st_blocks") else about.st_size
                    if stat.S_ISDIR(about.st_mode):
                        queue.append(entry.path)
                if size > enough or count > files:
                    return False
    return True


def remove(path: str) -> bool:
    """Remove a folder with all that is in it, following no link; say whether it is gone.

    Folders are emptied by moving nested ones up to the top first, so that neither the length of
    paths nor the depth of recursion or of open descriptors grows with the nesting.
    """
    for _ in range(3):
        with contextlib.suppress(OSError):
            _empty(path)
        with contextlib.suppress(OSError):
            os.rmdir(path)
        if not os.path.lexists(path):
            return True
    return False


def _empty(top: str) -> None:
    os.chmod(top, 0o700)
    serial = 0
    pending = os.listdir(top)
    while pending:
        path = os.path.join(top, pending.pop())
        if not _is_folder(path):
            os.unlink(path)
            continue
        with contextlib.suppress(OSError):
            os.chmod(path, 0o700)
        for name in os.listdir(path):
            inner = os.path.join(path, name)
            if not _is_folder(inner):
                os.unlink(inner)
                continue
            with contextlib.suppress(OSError):
                os.chmod(inner, 0o700)  # moving a folder to another parent needs to write in it
            serial += 1
            moved = f".removing-{os.getpid()}-{serial}"
            os.rename(inner, os.path.join(top, moved))
            pending.append(moved)
        os.rmdir(path)


def _is_folder(path: str) -> bool:
    return stat.S_ISDIR(os.lstat(path).st_mode)
