"""Call the Linux kernel by number.

Direct system calls through `ctypes`, no library: the standard library has no `prctl`, `unshare`,
`mount`, `capset`, `landlock_*` or `seccomp`, the C library has no wrapper for most of them, and the
packages that have (libseccomp's binding, prctl, landlock) each cover one of them, two need a C
library on the machine, and importing them costs more than the fifteen calls that are needed here.

Everything is imported cleanly on any system; `here()` says whether calls can be made.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys

# name: (x86_64, aarch64), only of what confinement itself calls.
NUMBERS = {
    "madvise": (28, 233),
    "capset": (126, 91),
    "prctl": (157, 167),
    "mount": (165, 40),
    "unshare": (272, 97),
    "seccomp": (317, 277),
    "close_range": (436, 436),
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446),
}

_MACHINES = {"x86_64": 0, "amd64": 0, "aarch64": 1, "arm64": 1}
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
if _libc is not None:
    _libc.syscall.restype = ctypes.c_long
    _libc.syscall.argtypes = [ctypes.c_long] * 7

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_KEEPCAPS = 8
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38


def column() -> int | None:
    """Return 0 on x86_64, 1 on aarch64, None on a machine whose call numbers are not known here."""
    if sys.platform != "linux" or sys.maxsize < 2**32 or sys.byteorder != "little":
        return None
    return _MACHINES.get(platform.machine().lower())


def here() -> bool:
    """Say whether `call` works on this system."""
    return column() is not None


def call(name: str, *arguments: int) -> int:
    """Make one system call and return its result.

    Raises OSError with the kernel's error number, ENOSYS where there is no such call to make.
    """
    which = column()
    if which is None or _libc is None:
        raise OSError(38, f"{name} is not offered on this system")
    ctypes.set_errno(0)
    result = _libc.syscall(NUMBERS[name][which], *arguments, *(0,) * (6 - len(arguments)))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return int(result)


def prctl(option: int, argument: int = 0) -> int:
    """Make one `prctl` call with one argument; raise OSError."""
    return call("prctl", option, argument)


def limit_arenas(count: int) -> None:
    """Keep malloc from reserving 64 MB of address space for each new thread."""
    if _libc is not None and hasattr(_libc, "mallopt"):
        _libc.mallopt(-8, count)  # M_ARENA_MAX
