"""Let a process read only the paths it is given, and write only in one folder.

Landlock (Linux 5.13 and later) needs no privilege. A rule set is the list of what stays allowed;
everything else that it handles is refused with EACCES, for the process and all it starts, for good.
Paths are opened once (`open_paths`) and the rule set is built from the open descriptors, in some
tenths of a millisecond, in the process that is to be confined: a rule set that several processes
share would give each of them the folders of all.

What Landlock does not handle (looking at names and sizes with `stat`, changing mode, owner and
times, locks) is refused by the system call filter where that matters.

Source: the kernel's Documentation/userspace-api/landlock.rst.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Sequence

from .kernel import call

READ_FILE, READ_DIR, WRITE_FILE = 1 << 2, 1 << 3, 1 << 1
REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_REG = 1 << 4, 1 << 5, 1 << 7, 1 << 8
REFER, TRUNCATE = 1 << 13, 1 << 14

# How many of the lowest bits of the access masks a version knows: files, TCP, scopes.
_KNOWN = {1: (13, 0, 0), 2: (14, 0, 0), 3: (15, 0, 0), 4: (15, 2, 0), 5: (16, 2, 0), 6: (16, 2, 2)}
_FOR_FOLDER = READ_FILE | READ_DIR
_FOR_SCRATCH = _FOR_FOLDER | WRITE_FILE | TRUNCATE | REFER | MAKE_DIR | MAKE_REG
_FOR_SCRATCH |= REMOVE_DIR | REMOVE_FILE
_VERSION_FLAG, _PATH_BENEATH = 1, 1


def version() -> int:
    """Return the version of Landlock that this kernel offers; raise OSError where it has none."""
    return call("landlock_create_ruleset", 0, 0, _VERSION_FLAG)


def open_paths(readable: Sequence[str], writable: Sequence[str] = ()) -> list[tuple[int, int]]:
    """Open paths for `restrict`, as pairs of descriptor and allowed access.

    Paths that are not there are left out. `writable` is for devices such as /dev/null.
    """
    pairs = []
    for paths, extra in ((readable, 0), (writable, WRITE_FILE)):
        for path in paths:
            try:
                descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
            pairs.append((descriptor, (_FOR_FOLDER if folder else READ_FILE) | extra))
    return pairs


def restrict(opened: Sequence[tuple[int, int]], scratch: str | None) -> None:
    """Restrict this process to the opened paths and the scratch folder, from now on.

    Needs no new privileges to have been set. Raises OSError.
    """
    files, tcp, scopes = _KNOWN[min(version(), max(_KNOWN))]
    handled = (1 << files) - 1
    attributes = struct.pack("<QQQ", handled, (1 << tcp) - 1, (1 << scopes) - 1)
    attributes = attributes[: 24 if scopes else 16 if tcp else 8]
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    rules = call("landlock_create_ruleset", ctypes.addressof(buffer), len(attributes), 0)
    try:
        for descriptor, access in opened:
            _allow(rules, descriptor, access & handled)
        if scratch is not None:
            folder = os.open(scratch, os.O_PATH | os.O_CLOEXEC)
            _allow(rules, folder, _FOR_SCRATCH & handled)
            os.close(folder)
        call("landlock_restrict_self", rules, 0)
    finally:
        os.close(rules)


def _allow(rules: int, descriptor: int, access: int) -> None:
    rule = ctypes.create_string_buffer(struct.pack("<Qi", access, descriptor), 12)
    call("landlock_add_rule", rules, _PATH_BENEATH, ctypes.addressof(rule), 0)
