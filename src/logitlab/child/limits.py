"""Bound what a process may use, and take from it what it does not need.

`resource` and `os` of the standard library where they reach, direct system calls for the rest.
Works on any POSIX system as far as that system goes; each function raises OSError where it cannot.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from . import kernel

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

MEGABYTE = 1 << 20
_CAP_DAC_READ_SEARCH = 1 << 2
_LARGE, _COLLAPSE = 2 * MEGABYTE, 25
_CAPABILITY_VERSION = 0x20080522


@dataclass(frozen=True)
class Limits:
    """What one child may use.

    memory: bytes that it may map beyond what the zygote has mapped already
    cpu: seconds of computing time, a backstop behind the grading process's own clock
    file_size: bytes of its largest file
    descriptors: open descriptors
    threads: threads at one time
    scratch: bytes of its scratch folder
    scratch_files: files and folders in it
    """

    memory: int = 1 << 30
    cpu: int = 600
    file_size: int = 32 * MEGABYTE
    descriptors: int = 128
    threads: int = 64
    scratch: int = 64 * MEGABYTE
    scratch_files: int = 4096


def set_limits(limits: Limits, mapped: int) -> None:
    """Set the resource limits of this process, for good (soft and hard).

    mapped: bytes of address space that are in use now (`mapped_bytes`)
    """
    if resource is None:
        raise OSError(38, "this system has no resource limits")
    wanted = {
        "CPU": limits.cpu,
        # Address space, not data: it also bounds shared and file mappings, and a refused mapping is
        # a MemoryError. It counts from what is mapped, as torch alone maps from 0.6 GB to several.
        "AS": mapped + limits.memory if mapped else -1,
        "FSIZE": limits.file_size,
        "NOFILE": limits.descriptors,
        "CORE": 0,
        "MEMLOCK": 0,
        "MSGQUEUE": 0,
        "RTPRIO": 0,
        "NICE": 0,
    }
    for name, value in wanted.items():
        which = getattr(resource, f"RLIMIT_{name}", None)
        if which is not None and value >= 0:
            _lower(which, value)


def set_threads(count: int) -> None:
    """Bound the threads and processes that this user has in this user namespace."""
    if resource is None or not hasattr(resource, "RLIMIT_NPROC"):
        raise OSError(38, "this system has no limit on threads")
    _lower(resource.RLIMIT_NPROC, count)


def _lower(which: int, value: int) -> None:
    _, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    try:
        resource.setrlimit(which, (value, value))
    except ValueError as error:
        raise OSError(22, f"a resource limit was not accepted: {error}") from None


def mapped_bytes() -> int:
    """Return the bytes of address space this process has mapped, 0 where the system cannot say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as lines:
            return int(lines.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def threads_of_user() -> int:
    """Count the threads of this user on the machine, 0 where the system cannot say."""
    count = 0
    with contextlib.suppress(OSError):
        for name in os.listdir("/proc"):
            if not name.isdigit():
                continue
            with contextlib.suppress(OSError):
                if os.stat(f"/proc/{name}").st_uid == os.getuid():
                    count += len(os.listdir(f"/proc/{name}/task"))
    return count


def join_pages() -> None:
    """Move this process's own memory to large pages, where the kernel can (Linux 6.1 and later).

    A fork copies one entry of a page table for each page, and its end takes each apart again: with
    pages of 2 MB in place of 4 kB, forking a process that has torch loaded costs a third.
    """
    with contextlib.suppress(OSError, ValueError):
        with open("/proc/self/maps", encoding="ascii", errors="replace") as lines:
            maps = [line.split() for line in lines]
        for place, access, _, _, _, *name in maps:
            if name in ([], ["[heap]"]) and access.startswith("rw"):
                start, end = (int(address, 16) for address in place.split("-"))
                for page in range(-(-start // _LARGE) * _LARGE, end - _LARGE + 1, _LARGE):
                    # Those that hold nothing yet are refused one by one: there is nothing to move.
                    with contextlib.suppress(OSError):
                        kernel.call("madvise", page, _LARGE, _COLLAPSE)


def new_session(keep: Sequence[int]) -> None:
    """Leave the terminal and its group; standard descriptors that are not kept lead nowhere."""
    if os.getsid(0) != os.getpid():
        os.setsid()
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in {0, 1, 2} - set(keep):
        os.dup2(null, descriptor)
    if null > 2:
        os.close(null)


def close_descriptors(keep: Iterable[int]) -> None:
    """Close all descriptors but 0, 1, 2 and those to keep."""
    edges = sorted({2, *(d for d in keep if d > 2)})
    for low, high in zip(edges, [*edges[1:], None], strict=True):
        first, last = low + 1, 0x7FFFFFFF if high is None else high - 1
        if first > last:
            continue
        try:
            kernel.call("close_range", first, last, 0)
        except OSError:
            end = os.sysconf("SC_OPEN_MAX") if high is None else high
            os.closerange(first, min(end, 1 << 16))


def die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent ends; raise OSError if that has happened.

    Must come after the last change of user, which undoes it.
    """
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        raise OSError(3, "the parent process has ended")


def hide_memory() -> None:
    """Keep others of this user from reading this process's memory, environment and descriptors."""
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)


def drop_future_capabilities() -> None:
    """Let nothing that this process or its children execute gain capabilities; for the zygote."""
    for capability in range(64):
        try:
            kernel.prctl(kernel.PR_CAPBSET_DROP, capability)
        except OSError:
            return


def drop_privileges(user: int | None = None, read_all: bool = False) -> None:
    """Give up all capabilities and any way to new ones.

    user: the id of a user and group to become, for a process of root
    read_all: keep the one capability to read what that user could not (a Python under /root)
    """
    if user is not None:
        kernel.prctl(kernel.PR_SET_KEEPCAPS, int(read_all))
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    kept = _CAP_DAC_READ_SEARCH if read_all else 0
    header = ctypes.create_string_buffer(struct.pack("<Ii", _CAPABILITY_VERSION, 0), 8)
    data = ctypes.create_string_buffer(struct.pack("<6I", kept, kept, 0, 0, 0, 0), 24)
    kernel.call("capset", ctypes.addressof(header), ctypes.addressof(data))
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
