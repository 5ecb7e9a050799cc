"""Leave the machine's network, its shared memory and its table of mounts.

The zygote does this once, by `unshare`, and its children inherit it: what each child still has to
do is to mount a scratch folder of limited size that only it can see. As root a user namespace is
entered too: its root is nobody special outside.

An ordinary user may do it where the system lets him have user namespaces: most do; Ubuntu 24.04
restricts them through AppArmor, and container engines forbid them.
"""

from __future__ import annotations

import ctypes
import os

from . import kernel

_USER, _NETWORK, _IPC, _MOUNTS = 0x10000000, 0x40000000, 0x08000000, 0x00020000
_SLAVE, _RECURSIVE = 1 << 19, 1 << 14
_NO_SUID, _NO_DEVICES, _NO_EXECUTION = 2, 4, 8


def enter() -> None:
    """Move this process into user, network, IPC and mount namespaces of its own.

    The process must have one thread. Raises OSError, with nothing changed.
    """
    if not kernel.here():
        raise OSError(38, "namespaces are not offered on this system")
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        _enter_as_root()
    else:
        kernel.call("unshare", _USER | _NETWORK | _IPC | _MOUNTS)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{user} {user} 1")
        _write("/proc/self/gid_map", f"{group} {group} 1")
    _mount("none", "/", "", _RECURSIVE | _SLAVE, "")


def _enter_as_root() -> None:
    """Enter with all ids mapped to themselves, which only a process outside may ask for."""
    maps = {name: _same_ids(f"/proc/self/{name}") for name in ("uid_map", "gid_map")}
    ready, inside = os.pipe()
    helper = os.fork()
    if helper == 0:
        status = 1
        try:
            os.close(inside)
            if os.read(ready, 1):
                for name, content in maps.items():
                    _write(f"/proc/{os.getppid()}/{name}", content)
                status = 0
        finally:
            os._exit(status)
    os.close(ready)
    try:
        kernel.call("unshare", _USER | _NETWORK | _IPC | _MOUNTS)
        os.write(inside, b"x")
    except OSError:
        kernel.call("unshare", _NETWORK | _IPC | _MOUNTS)
        return
    finally:
        os.close(inside)
        status = os.waitpid(helper, 0)[1]
    if status:
        raise OSError(1, "the ids of a user namespace could not be set")


def _same_ids(path: str) -> str:
    """Return an id map that maps all ids there are here to themselves."""
    with open(path, encoding="ascii") as lines:
        rows = [line.split() for line in lines]
    return "".join(f"{first} {first} {count}\n" for first, _, count in rows)


def mount_scratch(path: str, size: int, files: int, user: int | None) -> None:
    """Mount a folder in memory of `size` bytes and `files` files, seen by this process only."""
    kernel.call("unshare", _MOUNTS)
    owner = "" if user is None else f",uid={user},gid={user}"
    options = f"size={size},nr_inodes={files},mode=0700{owner}"
    _mount("tmpfs", path, "tmpfs", _NO_SUID | _NO_DEVICES | _NO_EXECUTION, options)


def _mount(source: str, target: str, kind: str, flags: int, options: str) -> None:
    texts = [ctypes.create_string_buffer(t.encode()) for t in (source, target, kind, options)]
    addresses = [ctypes.addressof(text) for text in texts]
    kernel.call("mount", addresses[0], addresses[1], addresses[2], flags, addresses[3])


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)
