"""Assemble and load the system call filter.

The program is classic BPF, assembled here: some 300 instructions, a binary search by call number
and a few tests of arguments. Building it takes a millisecond, once; loading it in a child a
fraction of that. (libseccomp would do the same with a C library and a 15 ms import.) The filter
binds native code as well: it does not matter what a student's module does through `ctypes`.

Source: the kernel's Documentation/userspace-api/seccomp_filter.rst and uapi/linux/seccomp.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Callable, Sequence

from . import calls
from .kernel import call

Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, operand

_LOAD, _EQUAL, _AT_LEAST, _JUMP, _RETURN = 0x20, 0x15, 0x35, 0x05, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_MACHINES = (0xC000003E, 0xC00000B7)  # AUDIT_ARCH_X86_64, AUDIT_ARCH_AARCH64
_SET_MODE_FILTER = 1
_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16
OWN_PID = 0x7FFFFFFF  # stands for the process itself until `load` puts its id there

# What a C library asks for to start a thread (VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS,
# PARENT_SETTID, CHILD_CLEARTID; musl adds DETACHED). A process or a namespace asks otherwise.
_THREAD = (0x3D0F00, 0x7D0F00)
# Descriptor flags, record locks, pipe size asked. Not who gets signals (F_SETOWN, F_SETSIG),
# leases and notifications: those reach other processes.
_FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030, 1032, 1034)
# Terminal questions (TCGETS, TCGETS2, TIOCGWINSZ), bytes waiting, blocking, close-on-exec.
_IOCTL = (0x5401, 0x802C542A, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
# Thread names, names of memory areas, dumpable asked.
_PRCTL = (15, 16, 0x53564D41, 3)


def build(column: int) -> bytes:
    """Return the program for x86_64 (column 0) or aarch64 (column 1)."""
    refused = _ERRNO | errno.EPERM
    rules: dict[str, Callable[[], list[Instruction]]] = {
        "clone": lambda: _one_of(0, _THREAD, refused),
        "kill": lambda: _one_of(0, (OWN_PID,), refused),
        "tgkill": lambda: _one_of(0, (OWN_PID,), refused),
        "fcntl": lambda: _one_of(1, _FCNTL, refused),
        "ioctl": lambda: _one_of(1, _IOCTL, _ERRNO | errno.ENOTTY),
        "prctl": lambda: _one_of(0, _PRCTL, refused),
        "prlimit64": lambda: _one_of(0, (0,), refused),
        "sendto": lambda: _null(4, refused),
    }
    table: dict[int, object] = {}
    table.update(dict.fromkeys(calls.numbers(calls.REFUSED, column).values(), refused))
    table.update(dict.fromkeys(calls.numbers(calls.ALLOWED, column).values(), _ALLOW))
    table.update({number: name for name, number in calls.numbers(calls.DEPENDS, column).items()})
    search = _search(_intervals(table, _ERRNO | errno.ENOSYS))
    program: list[Instruction] = [
        (_LOAD, 0, 0, _MACHINE_AT),
        (_EQUAL, 1, 0, _MACHINES[column]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    return _assemble(program, search, {name: rule() for name, rule in rules.items()})


def places_of_pid(program: bytes) -> tuple[int, ...]:
    """Return the offsets in a program at which `load` has to put the process's own id."""
    lines = enumerate(struct.iter_unpack("<HBBI", program))
    return tuple(8 * n + 4 for n, line in lines if (line[0], line[3]) == (_EQUAL, OWN_PID))


def load(program: bytes, places: Sequence[int]) -> None:
    """Put the filter on this process, for good.

    places: what `places_of_pid` returned

    Needs no new privileges to have been set. Raises OSError.
    """
    data = bytearray(program)
    for offset in places:
        struct.pack_into("<I", data, offset, os.getpid())
    buffer = (ctypes.c_char * len(data)).from_buffer(data)
    header = struct.pack("@HP", len(data) // 8, ctypes.addressof(buffer))
    holder = ctypes.create_string_buffer(header, len(header))
    call("seccomp", _SET_MODE_FILTER, 0, ctypes.addressof(holder))


def _one_of(argument: int, values: Sequence[int], otherwise: int) -> list[Instruction]:
    """Allow if the low word of an argument is one of some values.

    The kernel itself looks at no more than the low word of these arguments.
    """
    block: list[Instruction] = [(_LOAD, 0, 0, _ARGUMENTS_AT + 8 * argument)]
    for position, value in enumerate(values):
        block.append((_EQUAL, len(values) - position, 0, value))
    return [*block, (_RETURN, 0, 0, otherwise), (_RETURN, 0, 0, _ALLOW)]


def _null(argument: int, otherwise: int) -> list[Instruction]:
    """Allow if an argument, a pointer, is null."""
    low = _ARGUMENTS_AT + 8 * argument
    return [
        (_LOAD, 0, 0, low),
        (_EQUAL, 0, 2, 0),
        (_LOAD, 0, 0, low + 4),
        (_EQUAL, 1, 0, 0),
        (_RETURN, 0, 0, otherwise),
        (_RETURN, 0, 0, _ALLOW),
    ]


def _intervals(table: dict[int, object], otherwise: int) -> list[tuple[int, object]]:
    """Return (first number, target) pairs, in order, each valid up to the next one."""
    intervals: list[tuple[int, object]] = []
    for number in range(max(table) + 2):
        target = table.get(number, otherwise)
        if not intervals or intervals[-1][1] != target:
            intervals.append((number, target))
    return intervals


def _search(intervals: list[tuple[int, object]]) -> list[tuple[object, ...]]:
    """Return a binary search over intervals; its leaves are ("leaf", target)."""
    if len(intervals) == 1:
        return [("leaf", intervals[0][1])]
    middle = len(intervals) // 2
    below, above = _search(intervals[:middle]), _search(intervals[middle:])
    if len(below) > 255:
        raise ValueError("the search tree is too deep for one jump: divide the table")
    return [(_AT_LEAST, len(below), 0, intervals[middle][0]), *below, *above]


def _assemble(
    start: list[Instruction],
    search: list[tuple[object, ...]],
    blocks: dict[str, list[Instruction]],
) -> bytes:
    """Lay out start, search and the blocks its leaves jump to, and encode them."""
    positions, end = {}, len(start) + len(search)
    for name, block in blocks.items():
        positions[name] = end
        end += len(block)
    lines = list(start)
    for item in search:
        if item[0] != "leaf":
            lines.append(item)  # type: ignore[arg-type]
        elif isinstance(item[1], int):
            lines.append((_RETURN, 0, 0, item[1]))
        else:
            lines.append((_JUMP, 0, 0, positions[str(item[1])] - len(lines) - 1))
    for block in blocks.values():
        lines += block
    return b"".join(struct.pack("<HBBI", *line) for line in lines)
