"""Confine processes with chosen layers and let each try an attack: a program for test_confine.py.

    python tests/confined.py '{"attacks": ["fork", "read_secret"], "layers": ["seccomp"]}'

Prints a JSON object with `ends`, for each attack: "escaped" when it did what it wanted, "held: ..."
with the error that stopped it, or "killed by SIGNAL".

An attack is a function of this module that takes `target` (what stands outside: a secret file, the
process id of the zygote, an open descriptor, a port) and raises what stops it.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import json
import mmap
import os
import resource
import signal
import socket
import struct
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from logitlab.child import calls, confine, kernel, limits, scratch

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long
LIBC.syscall.argtypes = [ctypes.c_long] * 7


def number_of(name: str) -> int:
    """Return the number of a system call on this machine."""
    table = " ".join((calls.ALLOWED, calls.REFUSED, calls.DEPENDS))
    return calls.numbers(table, kernel.column() or 0)[name]


def raw(name: str, *arguments: int) -> int:
    """Make a system call as hostile native code would; raise OSError."""
    ctypes.set_errno(0)
    result = LIBC.syscall(number_of(name), *arguments, *(0,) * (6 - len(arguments)))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return int(result)


# ---- files --------------------------------------------------------------------------------------


def read_secret(target: Any) -> None:
    assert Path(target.secret).read_text() == "secret"


def read_through_proc(target: Any) -> None:
    assert Path(f"/proc/self/root{target.secret}").read_text() == "secret"


def read_by_dots(target: Any) -> None:
    assert Path("../" * 30 + target.secret).read_text() == "secret"


def list_folder(target: Any) -> None:
    assert os.listdir(target.folder)


def write_outside(target: Any) -> None:
    Path(target.folder, "written").write_text("x")


def append_to_secret(target: Any) -> None:
    with open(target.secret, "a") as file:
        file.write("")


def make_folder_outside(target: Any) -> None:
    os.mkdir(Path(target.folder, "made"))


def remove_outside(target: Any) -> None:
    os.unlink(target.victim)


def rename_outside(target: Any) -> None:
    os.rename(target.victim, target.victim + "2")


def move_in(target: Any) -> None:
    os.rename(target.victim, "mine")


def truncate_by_name(target: Any) -> None:
    os.truncate(target.victim, 0)


def change_mode(target: Any) -> None:
    os.chmod(target.victim, 0)


def change_owner(target: Any) -> None:
    os.chown(target.victim, os.getuid(), os.getgid())


def change_times(target: Any) -> None:
    os.utime(target.victim, (0, 0))


def change_attributes(target: Any) -> None:
    os.setxattr(target.victim, "user.x", b"x")


def link_outside(target: Any) -> None:
    os.link(target.secret, "linked")


def point_outside(target: Any) -> None:
    os.symlink(target.secret, "pointer")


def watch_folder(target: Any) -> None:
    watcher = LIBC.inotify_init1(0)
    if watcher < 0 or LIBC.inotify_add_watch(watcher, target.folder.encode(), 0xFFF) < 0:
        raise OSError(ctypes.get_errno(), "inotify")


def take_lock(target: Any) -> None:
    with open(__file__) as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def take_lease(target: Any) -> None:
    with open(target.victim) as file:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)


def read_environment_of_zygote(target: Any) -> None:
    assert Path(f"/proc/{target.zygote}/environ").read_bytes()


def read_memory_of_zygote(target: Any) -> None:
    with open(f"/proc/{target.zygote}/mem", "r+b", buffering=0) as file:
        file.seek(target.address)
        assert file.read(6) == b"secret"


def read_users(target: Any) -> None:
    assert "root" in Path("/etc/passwd").read_text()


def list_processes(target: Any) -> None:
    assert os.listdir("/proc")


# ---- room and resources -------------------------------------------------------------------------


def fill_scratch(target: Any) -> None:
    for number in range(100):
        with open(f"f{number}", "wb") as file:
            file.write(bytes(1 << 20))


def many_files(target: Any) -> None:
    for number in range(6000):
        open(f"f{number}", "wb").close()


def see_neighbour(target: Any) -> None:
    assert Path(target.neighbour, "note").read_text() == "neighbour"


def big_file(target: Any) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open("big", "wb") as file:
        for _ in range(40):
            file.write(bytes(1 << 20))


def many_descriptors(target: Any) -> None:
    for _ in range(500):
        os.open("/dev/null", os.O_RDONLY)


def much_memory(target: Any) -> None:
    bytearray(600 << 20)


def much_shared_memory(target: Any) -> None:
    mmap.mmap(-1, 600 << 20)


def much_memory_by_pieces(target: Any) -> None:
    pieces = []
    for _ in range(600):
        pieces.append(bytes(1 << 20))


def burn(target: Any) -> None:
    while time.process_time() < 2:
        pass


def ignore_the_clock(target: Any) -> None:
    for name in ("SIGXCPU", "SIGALRM", "SIGTERM", "SIGVTALRM", "SIGPROF"):
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    burn(target)


def raise_limit(target: Any) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (-1, -1))
    assert resource.getrlimit(resource.RLIMIT_AS)[0] == -1


def dump_core(target: Any) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (-1, -1))


def thread_bomb(target: Any) -> None:
    threading.stack_size(32768)
    stop = threading.Event()
    try:
        for _ in range(400):
            threading.Thread(target=stop.wait, daemon=True).start()
    finally:
        stop.set()


# ---- descriptors, session, privileges -----------------------------------------------------------


def use_stray_descriptor(target: Any) -> None:
    assert os.pread(target.descriptor, 6, 0) == b"secret"


def use_any_descriptor(target: Any) -> None:
    for number in range(3, 4096):
        with contextlib.suppress(OSError):
            if os.pread(number, 6, 0) == b"secret":
                return
    raise OSError(errno.EBADF, "none holds the secret")


def signal_own_group(target: Any) -> None:
    if os.getpgrp() != os.getpgid(target.zygote):
        raise PermissionError(errno.EPERM, "the group is its own")


def use_terminal(target: Any) -> None:
    with open("/dev/tty", "w"):
        pass


def regain_privileges(target: Any) -> None:
    lines = Path("/proc/self/status").read_text().splitlines()
    words = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    held = int(words["CapEff"], 16) | int(words["CapPrm"], 16)
    if os.getuid() == 0:
        held |= int(words["CapBnd"], 16)  # what root would get back by executing a program
    if words["NoNewPrivs"].strip() == "1" and not held:
        raise PermissionError(errno.EPERM, "nothing to regain")


def make_device(target: Any) -> None:
    os.mknod("device", 0o600 | 0x2000, os.makedev(1, 3))


def change_root(target: Any) -> None:
    os.chroot(".")


def write_file_of_root(target: Any) -> None:
    with open(target.secret, "a"):
        pass


# ---- network and other processes ----------------------------------------------------------------


def connect_tcp(target: Any) -> None:
    socket.create_connection(("127.0.0.1", target.port), 2).close()


def listen_tcp(target: Any) -> None:
    socket.create_server(("127.0.0.1", 0)).close()


def send_udp(target: Any) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(b"x", ("127.0.0.1", target.port))


def leave_machine(target: Any) -> None:
    if len(socket.if_nameindex()) < 2:
        raise OSError(errno.ENETUNREACH, "no device but the loopback")


def connect_unix(target: Any) -> None:
    with socket.socket(socket.AF_UNIX) as out:
        out.connect(target.unix)


def connect_abstract(target: Any) -> None:
    with socket.socket(socket.AF_UNIX) as out:
        out.connect(target.abstract)


def send_by_pair(target: Any) -> None:
    left, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    left.sendto(b"x", target.datagrams)


def kill_zygote(target: Any) -> None:
    os.kill(target.zygote, signal.SIGTERM)


def kill_zygote_by_thread(target: Any) -> None:
    raw("tgkill", target.zygote, target.zygote, signal.SIGTERM)


def kill_zygote_by_queue(target: Any) -> None:
    told = siginfo()  # named, because the address alone does not keep the memory
    raw("rt_sigqueueinfo", target.zygote, signal.SIGTERM, ctypes.addressof(told))


def kill_zygote_by_descriptor(target: Any) -> None:
    signal.pidfd_send_signal(os.pidfd_open(target.zygote), signal.SIGTERM)


def kill_zygote_by_input(target: Any) -> None:
    """Have the kernel send a signal of one's choice to the owner of a pipe."""
    reader, writer = os.pipe()
    fcntl.fcntl(reader, fcntl.F_SETOWN, target.zygote)
    fcntl.fcntl(reader, fcntl.F_SETSIG, signal.SIGTERM)
    fcntl.fcntl(reader, fcntl.F_SETFL, fcntl.fcntl(reader, fcntl.F_GETFL) | os.O_ASYNC)
    os.write(writer, b"x")
    time.sleep(0.01)


def siginfo() -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(struct.pack("iii", signal.SIGTERM, 0, -1), 128)


def trace_zygote(target: Any) -> None:
    raw("ptrace", 0x4206, target.zygote)  # PTRACE_SEIZE, which does not stop it


def read_zygote_by_call(target: Any) -> None:
    buffer = ctypes.create_string_buffer(6)
    local = ctypes.create_string_buffer(struct.pack("PN", ctypes.addressof(buffer), 6))
    remote = ctypes.create_string_buffer(struct.pack("PN", target.address, 6))
    vectors = (ctypes.addressof(local), 1, ctypes.addressof(remote), 1)
    assert raw("process_vm_readv", target.zygote, *vectors) == 6
    assert buffer.raw == b"secret"


def slow_zygote(target: Any) -> None:
    os.setpriority(os.PRIO_PROCESS, target.zygote, 19)


def pin_zygote(target: Any) -> None:
    os.sched_setaffinity(target.zygote, {0})


def limit_zygote(target: Any) -> None:
    resource.prlimit(target.zygote, resource.RLIMIT_CPU, (1000, 1000))


def use_shared_memory(target: Any) -> None:
    identity = raw_or_libc_shmget(target.key)
    if LIBC.shmctl(identity, 0, None) < 0:
        raise OSError(ctypes.get_errno(), "shmctl")


def raw_or_libc_shmget(key: int) -> int:
    identity = int(LIBC.shmget(key, 4096, 0))
    if identity < 0:
        raise OSError(ctypes.get_errno(), "shmget")
    return identity


# ---- processes and the kernel -------------------------------------------------------------------


def fork(target: Any) -> None:
    if os.fork() == 0:
        os._exit(0)


def fork_by_clone(target: Any) -> None:
    if raw("clone", signal.SIGCHLD) == 0:
        os._exit(0)


def fork_by_vfork(target: Any) -> None:
    if raw("vfork") == 0:
        os._exit(0)


def fork_by_clone3(target: Any) -> None:
    arguments = ctypes.create_string_buffer(struct.pack("<8Q", 0, 0, 0, 0, signal.SIGCHLD, 0, 0, 0))
    result = LIBC.syscall(435, ctypes.addressof(arguments), 64, 0, 0, 0, 0)
    if result < 0:
        raise OSError(ctypes.get_errno(), "clone3")
    if result == 0:
        os._exit(0)


def sibling(target: Any) -> None:
    """Fork a child of the zygote's, which outlives us: CLONE_PARENT."""
    if raw("clone", 0x8000 | signal.SIGCHLD) == 0:
        os._exit(0)


def execute(target: Any) -> None:
    os.execv("/bin/true", ["true"])


def execute_without_name(target: Any) -> None:
    file = os.open("/bin/true", os.O_RDONLY)
    os.execve(file, ["true"], {})


def run_program(target: Any) -> None:
    import subprocess

    subprocess.run(["/bin/true"], check=True)


def file_without_name(target: Any) -> None:
    os.memfd_create("x")


def new_namespaces(target: Any) -> None:
    raw("unshare", 0x10000000)


def thread_in_a_namespace(target: Any) -> None:
    raw("clone", 0x3D0F00 | 0x20000)


def queue_work(target: Any) -> None:
    settings = ctypes.create_string_buffer(256)
    raw("io_uring_setup", 4, ctypes.addressof(settings))


def use_keys(target: Any) -> None:
    raw("keyctl", 0, -3, 1)


def become_dumpable(target: Any) -> None:
    raw("prctl", 4, 1)


def survive_parent(target: Any) -> None:
    raw("prctl", 1, 0)


def set_clock(target: Any) -> None:
    time.clock_settime(time.CLOCK_REALTIME, time.time())


def rename_machine(target: Any) -> None:
    socket.sethostname(socket.gethostname())


def old_calls(target: Any) -> None:
    """Ask by the numbers of 32-bit programs, in machine code: `mov eax, 20; int 0x80; ret`."""
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    address = ctypes.addressof(ctypes.c_char.from_buffer(code))
    pid = ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    if pid < 0:
        raise OSError(-pid, "int 0x80")


def calls_of_x32(target: Any) -> None:
    if LIBC.syscall(0x40000000 | 39, 0, 0, 0, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), "x32")


def every_refused_call(target: Any) -> None:
    """Make each call of the list of refused ones, with arguments that do nothing if it were not."""
    numbers = calls.numbers(calls.REFUSED, kernel.column() or 0)
    for name, number in numbers.items():
        result = LIBC.syscall(number, -1, -1, -1, -1, -1, -1)
        if result != -1 or ctypes.get_errno() != errno.EPERM:
            return print(f"{name} was not refused", file=sys.stderr)
    raise PermissionError(errno.EPERM, f"all of {len(numbers)}")


def unknown_calls(target: Any) -> None:
    """Make calls that no list has, up to numbers that no kernel has yet."""
    known: set[int] = set()
    for table in (calls.ALLOWED, calls.REFUSED, calls.DEPENDS):
        known |= set(calls.numbers(table, kernel.column() or 0).values())
    known |= {335, 336}  # uretprobe and uprobe: kernels let them past any filter, and SIGILL us
    for number in sorted(set(range(1000)) - known):
        result = LIBC.syscall(number, -1, -1, -1, -1, -1, -1)
        if result != -1 or ctypes.get_errno() != errno.ENOSYS:
            return print(f"call {number} was let through", file=sys.stderr)
    raise OSError(errno.ENOSYS, "all")


# ---- what has to go on working ------------------------------------------------------------------


def be_honest(target: Any) -> None:
    """Do what students' code does: compute, use threads, files, time and lazy imports."""
    import decimal  # noqa: F401
    import inspect
    import random
    import sqlite3  # noqa: F401
    import zoneinfo
    from concurrent.futures import ThreadPoolExecutor

    inspect.getsource(random.Random)
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(abs, range(-50, 0))) == 1275
    with tempfile.NamedTemporaryFile("w+") as file:
        file.write("x")
    Path("a").mkdir()
    Path("a/b.txt").write_text("x", encoding="utf-8")
    Path("a/b.txt").rename("c.txt")
    assert os.listdir(".")
    assert Path.home() == Path.cwd()
    signal.raise_signal(signal.SIGCONT)
    os.kill(os.getpid(), signal.SIGCONT)
    zoneinfo.ZoneInfo("UTC")
    print("x", file=sys.stderr)
    os.isatty(0)
    time.sleep(0.001)


def use_torch(target: Any) -> None:
    """Train a net, take gradients, import late: all that exercises and demo code do."""
    import numpy as np
    import torch
    from torch.utils.data import DataLoader, TensorDataset

    net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
    for kind in (torch.optim.SGD, torch.optim.Adam):
        optimizer = kind(net.parameters(), lr=0.1)
        for _ in range(2):
            optimizer.zero_grad()
            labels = torch.randint(3, (5,))
            torch.nn.CrossEntropyLoss()(net(torch.randn(5, 4)), labels).backward()
            optimizer.step()
    for _ in DataLoader(TensorDataset(torch.ones(10, 2)), batch_size=3, shuffle=True):
        pass
    import inspect

    inspect.getsource(torch.nn.Linear)
    torch.save(net.state_dict(), "net.pt")
    torch.load("net.pt")
    torch.func.grad(lambda x: (x**2).sum())(torch.ones(3))
    np.random.default_rng(3).normal()
    np.linalg.svd(np.random.randn(64, 64))
    np.savez("arrays.npz", x=np.ones(3))
    torch.set_num_threads(2)
    torch.randn(300, 300) @ torch.randn(300, 300)
    for allocate in (lambda: np.ones(1 << 29), lambda: torch.ones(1 << 29)):
        try:
            allocate()
        except (MemoryError, RuntimeError):
            continue
        raise AssertionError("4 GB were given")


HITS: list[int] = []  # signals that reached the zygote
HONEST = {"be_honest", "use_torch"}


# ---- the program --------------------------------------------------------------------------------


def listen() -> SimpleNamespace:
    """Open what attacks connect to; before any namespace is entered."""
    folder = tempfile.mkdtemp()
    os.chmod(folder, 0o711)
    text = ctypes.create_string_buffer(b"secret")
    target = SimpleNamespace(
        zygote=os.getpid(),
        text=text,
        address=ctypes.addressof(text),
        sockets=folder,
        unix=f"{folder}/socket",
        abstract=f"\0logitlab-test-{os.getpid()}",
        datagrams=f"\0logitlab-test-datagrams-{os.getpid()}",
        key=os.getpid(),
        segment=LIBC.shmget(os.getpid(), 4096, 0o1666),
    )
    target.listeners = [socket.socket(socket.AF_UNIX) for _ in range(2)]
    for listener, address in zip(target.listeners, (target.unix, target.abstract), strict=True):
        listener.bind(address)
        listener.listen(64)
    os.chmod(target.unix, 0o777)
    datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    datagrams.bind(target.datagrams)
    server = socket.create_server(("127.0.0.1", 0))
    target.port = server.getsockname()[1]
    target.listeners += [datagrams, server]
    return target


def put_files(target: Any, parent: str) -> None:
    """Make the files that an attack aims at, anew for each."""
    target.folder = tempfile.mkdtemp()
    os.chmod(target.folder, 0o1777)  # as in /tmp: only owners may remove
    for name in ("secret", "victim"):
        Path(target.folder, name).write_text("secret")
        setattr(target, name, f"{target.folder}/{name}")
    os.chmod(target.secret, 0o644)
    target.descriptor = os.open(target.secret, os.O_RDONLY)
    target.neighbour = scratch.create(parent)
    Path(target.neighbour, "note").write_text("neighbour")


def main(order: dict[str, Any]) -> dict[str, Any]:
    """Prepare once; fork, confine and let go each attack; return what happened."""
    signal.signal(signal.SIGTERM, lambda *_: HITS.append(1))
    target = listen()
    if "use_torch" in order["attacks"]:
        import torch

        torch.set_num_threads(1)
    bounds = limits.Limits(cpu=1)
    here = [str(Path(__file__).resolve())]
    plan = confine.prepare(here, 1 << 29, bounds=bounds, only=order["layers"])
    parent = scratch.create_parent()
    ends = {}
    for name in order["attacks"]:
        put_files(target, parent)
        plain = replace(plan, limits=replace(bounds, cpu=60)) if name in HONEST else plan
        HITS.clear()
        ends[name] = run(plain, globals()[name], target, scratch.create(parent))
        if name.startswith("kill_") and ends[name] == "escaped" and not HITS:
            ends[name] = "held: no signal came"
        os.close(target.descriptor)
        scratch.remove(target.folder)
    LIBC.shmctl(target.segment, 0, None)
    scratch.remove(target.sockets)
    removed = scratch.remove(parent)
    return {"ends": ends, "layers": dict(plan.layers), "level": plan.level, "removed": removed}


def run(plan: confine.Plan, attack: Any, target: Any, folder: str) -> str:
    """Run an attack in a forked child under a plan, and say how it ended."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        said = "the layers could not be applied"
        try:
            plan.apply(folder, [writer, 2])
            attack(target)
            said = "escaped"
        except BaseException as error:
            said = f"held: {type(error).__name__}: {error}"
        finally:
            os.write(writer, said.encode())
            os._exit(0)
    os.close(writer)
    with open(reader, "rb") as answer:
        said = answer.read().decode()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    with contextlib.suppress(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)  # a sibling that an attack made
    if status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return said or "escaped"  # a successful exec has nothing to say


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
