"""List what student code has to be able to read for Python, numpy and torch to work."""

from __future__ import annotations

import os
import sys
import sysconfig

# Libraries, time zones, fonts, and what numpy and torch ask about the processor. Nothing that tells
# of the people or the programs on the machine: no /proc but these two files, no /etc/passwd.
SYSTEM = (
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/share/zoneinfo",
    "/usr/share/fonts",
    "/etc/fonts",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/sys/devices/system/cpu",
    "/dev/zero",
    "/dev/urandom",
    "/dev/random",
)


def python_tree() -> list[str]:
    """List the folders of the standard library and of installed packages."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    paths = [sysconfig.get_path(name) for name in names]
    paths += [os.path.join(sys.base_prefix, "lib")]
    return sorted({os.path.realpath(path) for path in paths if path and os.path.isdir(path)})


def loaded_libraries() -> list[str]:
    """List the folders that this process has loaded shared libraries from."""
    folders = set()
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as lines:
            for line in lines:
                path = line.rstrip("\n").partition("/")[2]
                if path.endswith(".so") or ".so." in path:
                    folders.add(os.path.dirname("/" + path))
    except OSError:
        return []
    return sorted(folders - {"/"})
