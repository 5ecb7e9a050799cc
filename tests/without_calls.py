"""Run a command on a machine that lacks some system calls, for tests.

    python tests/without_calls.py unshare:1,landlock_create_ruleset:38 COMMAND ...

Each call fails with the error number after it, as in a container (unshare: 1), on an old kernel
(38) or where a security module is switched off (95).
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from logitlab.child import kernel, seccomp

LOAD_NUMBER, EQUAL, RETURN = (0x20, 0, 0, 0), 0x15, 0x06
ALLOW, FAIL = 0x7FFF0000, 0x00050000


def program(missing: dict[str, int]) -> bytes:
    """Return a filter under which the calls named fail with the errors given."""
    lines = [LOAD_NUMBER]
    for name, error in missing.items():
        number = kernel.NUMBERS[name][kernel.column() or 0]
        lines += [(EQUAL, 0, 1, number), (RETURN, 0, 0, FAIL | error)]
    lines.append((RETURN, 0, 0, ALLOW))
    return b"".join(struct.pack("<HBBI", *line) for line in lines)


def main(calls: str, command: list[str]) -> None:
    """Load the filter and run the command in this process."""
    missing = {name: int(error) for name, error in (pair.split(":") for pair in calls.split(","))}
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    seccomp.load(program(missing), ())
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
