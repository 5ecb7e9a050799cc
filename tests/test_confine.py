"""Each layer of confinement holds by itself, against attacks that work without it.

The attacks are functions of `confined.py`. They are run in forked children with one layer only (and
what that layer needs to be put in force), and without it, where they have to succeed: a test of a
layer that would pass without the layer proves nothing. All run as root, where the tests do, and as
an ordinary user.
"""

from __future__ import annotations

import fcntl
import functools
import json
import os
import shutil
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

import pytest

from logitlab.child import calls, confine, landlock, limits, readable, scratch, seccomp
from logitlab.crew import Course
from logitlab.local import Local, refuse_readable
from logitlab.outline import outline
from logitlab.sandbox import SandboxError

HERE = Path(__file__).resolve().parent
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
USERS = ["root", "ordinary"] if ROOT else ["ordinary"]
linux = pytest.mark.skipif(sys.platform != "linux", reason="the layers are those of Linux")

# layer -> what it needs to be put in force, for root and for an ordinary user.
NEEDS = {
    "session": ((), ()),
    "scratch": (("namespaces",), ("namespaces",)),
    "limits": (("privileges",), ("privileges",)),
    "threads": (("namespaces", "own-user", "privileges"), ("namespaces",)),
    "privileges": ((), ()),
    "own-user": (("namespaces", "privileges"), None),
    "landlock": (("namespaces",), ("privileges",)),
    "seccomp": (("privileges",), ("privileges",)),
    "namespaces": ((), ()),
}

# layer -> attacks that work without it and that it stops.
STOPPED = {
    "session": "use_stray_descriptor use_any_descriptor signal_own_group",
    "scratch": "fill_scratch many_files",
    "limits": """big_file many_descriptors much_memory much_shared_memory much_memory_by_pieces burn
        ignore_the_clock raise_limit dump_core""",
    "threads": "thread_bomb",
    "privileges": "regain_privileges",
    "own-user": "write_file_of_root kill_zygote remove_outside change_mode",
    "landlock": """read_secret read_through_proc read_by_dots list_folder write_outside
        append_to_secret make_folder_outside remove_outside rename_outside move_in truncate_by_name
        link_outside read_environment_of_zygote read_memory_of_zygote read_users list_processes
        see_neighbour take_lease""",
    "seccomp": """truncate_by_name change_mode change_owner change_times link_outside point_outside
        watch_folder take_lock take_lease connect_unix send_by_pair kill_zygote
        kill_zygote_by_thread kill_zygote_by_queue kill_zygote_by_descriptor kill_zygote_by_input
        limit_zygote fork fork_by_clone fork_by_clone3 sibling execute
        execute_without_name run_program file_without_name become_dumpable survive_parent""",
    "namespaces": "connect_tcp connect_abstract use_shared_memory",
}
# The same, of which a machine may lack the means (a version of Landlock, keys, 32-bit programs),
# or that would do harm without the layer: only shown to be stopped.
STOPPED_TOO = {
    "privileges": "make_device change_root slow_zygote",
    "own-user": "slow_zygote pin_zygote",
    "landlock": """connect_tcp listen_tcp connect_abstract kill_zygote kill_zygote_by_input
        trace_zygote read_zygote_by_call""",
    "seccomp": """connect_tcp listen_tcp send_udp leave_machine connect_abstract trace_zygote
        read_zygote_by_call use_shared_memory new_namespaces thread_in_a_namespace queue_work
        use_keys old_calls calls_of_x32 every_refused_call unknown_calls fork_by_vfork set_clock
        rename_machine make_device change_root change_attributes slow_zygote pin_zygote""",
    "namespaces": "leave_machine send_by_pair",
}
LANDLOCK_VERSIONS = {
    "connect_tcp": 4,
    "listen_tcp": 4,
    "connect_abstract": 6,
    "kill_zygote": 6,
    "kill_zygote_by_input": 6,
}
ROOT_ONLY = {"make_device", "change_root", "slow_zygote"}


def rows() -> list[tuple[str, str, str, bool]]:
    """List (user, layer, attack, whether it is also shown to work without the layer)."""
    found = []
    for user in USERS:
        for layer, needs in NEEDS.items():
            if needs[user == "ordinary"] is None:
                continue
            for table in (STOPPED, STOPPED_TOO):
                for attack in table.get(layer, "").split():
                    if user == "root" or attack not in ROOT_ONLY or layer == "seccomp":
                        found.append((user, layer, attack, table is STOPPED))
    return found


ROWS = rows()


def command(user: str, program: list[str], missing: str = "") -> list[str]:
    """Return what runs a Python program of the tests as a user, on a machine lacking calls."""
    other = ROOT and user == "ordinary"
    start = [sys.executable, str(HERE / "as_ordinary_user.py")] if other else []
    if missing:
        start += [sys.executable, str(HERE / "without_calls.py"), missing]
    return [*start, sys.executable, *program]


@functools.cache
def ends(
    user: str, layers: tuple[str, ...], attacks: tuple[str, ...], missing: str = ""
) -> dict[str, Any]:
    """Run attacks under layers as a user; return what `confined.py` printed."""
    order = json.dumps({"layers": layers, "attacks": attacks})
    program = command(user, [str(HERE / "confined.py"), order], missing)
    done = subprocess.run(program, capture_output=True, text=True, timeout=300, cwd="/")
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def offered(user: str, layer: str) -> None:
    """Skip the test if this machine has no such layer."""
    state = ends(user, tuple(confine.LAYERS), ("be_honest",))["layers"][layer]
    if state != confine.ON:
        pytest.skip(f"{layer} is not offered here: {state}")


@linux
@pytest.mark.parametrize(("user", "layer", "attack", "shown"), ROWS)
def test_a_layer_stops_an_attack(user: str, layer: str, attack: str, shown: bool) -> None:
    """A layer alone stops an attack that works without it."""
    offered(user, layer)
    if layer == "landlock" and landlock.version() < LANDLOCK_VERSIONS.get(attack, 1):
        pytest.skip(f"needs version {LANDLOCK_VERSIONS[attack]} of Landlock")
    needs = NEEDS[layer][user == "ordinary"] or ()
    mine = [row for row in ROWS if row[:2] == (user, layer)]
    everything = tuple(row[2] for row in mine)
    harmless = tuple(row[2] for row in mine if row[3])
    stopped = ends(user, (*needs, layer), everything)["ends"][attack]
    assert stopped.startswith(("held: ", "killed by SIGKILL", "killed by SIGSYS")), stopped
    assert not stopped.startswith(("held: AssertionError", "held: NameError", "held: Type"))
    if shown:
        without = tuple(need for need in needs if layer != "threads" or need != "own-user")
        assert ends(user, without, harmless)["ends"][attack] == "escaped"


@linux
@pytest.mark.parametrize("user", USERS)
def test_all_layers_let_honest_code_work(user: str) -> None:
    """Files in the scratch folder, threads, late imports and torch work under all layers."""
    found = ends(user, tuple(confine.LAYERS), ("be_honest", "use_torch"))
    assert found["ends"] == {"be_honest": "escaped", "use_torch": "escaped"}
    assert found["removed"]


@linux
@pytest.mark.parametrize("user", USERS)
def test_all_layers_together_stop_every_attack(user: str) -> None:
    """No layer undoes another: with all of them, no attack of the list works."""
    offered(user, "landlock")
    offered(user, "seccomp")
    attacks = tuple(sorted({row[2] for row in ROWS}))
    for attack, end in ends(user, tuple(confine.LAYERS), attacks)["ends"].items():
        assert end.startswith(("held: ", "killed by ")), attack


# What machines lack, as system calls that fail: and the layers and the level that are left.
MACHINES = {
    "container": ("unshare:1", {"namespaces", "scratch"}, "full"),
    "old kernel": ("landlock_create_ruleset:38", {"landlock"}, "partial"),
    "landlock switched off": ("landlock_create_ruleset:95", {"landlock"}, "partial"),
    "no filters": ("seccomp:22", {"seccomp"}, "partial"),
    "no walls": ("seccomp:22,landlock_create_ruleset:38", {"seccomp", "landlock"}, "limits"),
    "no mounts": ("mount:1", {"namespaces", "scratch"}, "full"),
    "no capset": ("capset:1", {"privileges"}, "partial"),
}


@linux
@pytest.mark.parametrize("user", USERS)
@pytest.mark.parametrize("machine", MACHINES)
def test_what_a_machine_lacks_is_said(user: str, machine: str) -> None:
    """The layers that are missing are reported with a reason, and all others are in force."""
    missing, expected, level = MACHINES[machine]
    offered(user, "landlock")
    offered(user, "seccomp")
    found = ends(user, tuple(confine.LAYERS), ("be_honest",), missing)
    off = {layer: state for layer, state in found["layers"].items() if state != confine.ON}
    also = {"own-user"} if user == "ordinary" or machine == "no capset" else set()
    also |= {"threads"} if user == "root" and machine == "no capset" else set()
    assert set(off) == expected | also
    assert all(len(reason) > 5 for reason in off.values())
    assert found["level"] == level
    assert found["ends"] == {"be_honest": "escaped"}


@linux
@pytest.mark.parametrize("user", USERS)
@pytest.mark.parametrize("machine", ["container", "no mounts"])
def test_the_first_wall_holds_without_the_second(user: str, machine: str) -> None:
    """Where namespaces are refused, all attacks but that on the room for files are stopped."""
    offered(user, "landlock")
    offered(user, "seccomp")
    attacks = tuple(sorted({row[2] for row in ROWS} - set(STOPPED["scratch"].split())))
    found = ends(user, tuple(confine.LAYERS), attacks, MACHINES[machine][0])
    assert found["level"] == "full"
    for attack, end in found["ends"].items():
        assert end.startswith(("held: ", "killed by ")), attack


@linux
@pytest.mark.parametrize("user", USERS)
def test_a_child_dies_with_its_parent(user: str) -> None:
    """When the zygote is killed, the kernel kills the child, sleeping or not."""
    offered(user, "parent-death")
    text = f"""
import os, sys, time
sys.path.insert(0, {str(HERE.parent / "src")!r})
from logitlab.child import confine, scratch
plan = confine.prepare([])
parent = scratch.create_parent()
child = os.fork()
if child == 0:
    plan.apply(scratch.create(parent), [1])
    os.write(1, b"x")
    time.sleep(60)
os.write(1, str(child).encode() + b" ")
time.sleep(60)
"""
    with subprocess.Popen(command(user, ["-c", text]), stdout=subprocess.PIPE, cwd="/") as zygote:
        assert zygote.stdout is not None
        said = b""
        while b"x" not in said or b" " not in said:
            said += os.read(zygote.stdout.fileno(), 100)
        child = int(said.replace(b"x", b""))
        zygote.send_signal(signal.SIGKILL)
        until = time.monotonic() + 5
        while alive(child) and time.monotonic() < until:
            time.sleep(0.01)
        assert not alive(child)


def alive(process: int) -> bool:
    """Say whether a process is there and not a zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@linux
@pytest.mark.parametrize(("layers", "end"), [((), "escaped"), (("session",), "held")])
def test_a_child_has_no_terminal(layers: tuple[str, ...], end: str) -> None:
    """A child with its own session cannot write to the terminal that grading was started from."""
    order = json.dumps({"layers": layers, "attacks": ["use_terminal"]})
    ours, theirs = os.openpty()
    done = subprocess.run(
        command(USERS[0], [str(HERE / "confined.py"), order]),
        stdout=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(theirs, termios.TIOCSCTTY, 0),
        timeout=60,
    )
    os.close(ours)
    os.close(theirs)
    assert json.loads(done.stdout)["ends"]["use_terminal"].startswith(end)


@linux
@pytest.mark.parametrize("user", USERS)
def test_memory_is_hidden_from_others_of_the_same_user(user: str) -> None:
    """A child's memory cannot be opened by a process of the same user without privileges."""
    offered(user, "privileges")
    text = f"""
import os, sys
sys.path.insert(0, {str(HERE.parent / "src")!r})
from logitlab.child import confine, limits, scratch
for layers in ((), ("privileges",)):
    plan = confine.prepare([], only=layers)
    parent = scratch.create_parent()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        plan.apply(scratch.create(parent), [writer])
        os.write(writer, b"x")
        os.read(os.pipe()[0], 1)
    os.read(reader, 1)
    limits.drop_privileges() if layers else None
    try:
        open(f"/proc/{{child}}/mem").close()
        print("opened")
    except PermissionError:
        print("refused")
    os.kill(child, 9)
    scratch.remove(parent)
"""
    done = subprocess.run(command(user, ["-c", text]), capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["opened", "refused"], done.stderr


@linux
def test_a_hidden_path_in_the_python_tree_is_an_error(tmp_path: Path) -> None:
    """Graders that lie where student code has to read are refused, not silently given away."""
    secret = tmp_path / "grader.py"
    secret.write_text("")
    text = f"""
import sys
sys.path.insert(0, {str(HERE.parent / "src")!r})
from logitlab.child import confine
confine.prepare([{str(tmp_path)!r}], hidden=[{str(secret)!r}])
"""
    offered(USERS[0], "landlock")
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=60)
    assert "grader.py can be read by student code" in done.stderr


@pytest.mark.parametrize(
    ("on", "level"),
    [
        ("", "none"),
        ("landlock seccomp privileges session", "none"),
        ("limits session", "limits"),
        ("limits seccomp", "partial"),
        ("limits landlock privileges session", "partial"),
        ("limits landlock seccomp", "partial"),
        ("limits landlock seccomp privileges session", "full"),
    ],
)
def test_levels(on: str, level: str) -> None:
    """The level follows from the layers, and a wall that is missing is never rounded up."""
    layers = {layer: "on" if layer in on.split() else "missing" for layer in confine.LAYERS}
    assert confine.level(layers) == level


def test_levels_are_in_order() -> None:
    """Levels are listed from the weakest to the strongest."""
    assert list(confine.LEVELS) == ["none", "limits", "partial", "full"]


def test_a_system_that_cannot_fork_offers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows every layer is reported as missing, and nothing fails."""
    monkeypatch.delattr(os, "fork")
    plan = confine.prepare([])
    assert plan.level == "none"
    assert set(plan.layers.values()) == {"this system cannot fork: nothing is offered"}


@linux
def test_a_system_without_the_calls_of_linux_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where kernel calls are not known (macOS, other processors), limits are what is left."""
    text = f"""
import sys
sys.path.insert(0, {str(HERE.parent / "src")!r})
from logitlab.child import confine, kernel
kernel.column = lambda: None
plan = confine.prepare([])
print(plan.level, *sorted(layer for layer in plan.layers if plan.on(layer)))
"""
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=60)
    assert done.stdout.split()[:3] == ["limits", "limits", "session"], done.stderr


@pytest.mark.parametrize("column", [0, 1])
def test_the_filter_decides_every_call_as_listed(column: int) -> None:
    """Interpreted by hand, the program answers each number as the tables say, on both machines."""
    program = seccomp.build(column)
    expected = dict.fromkeys(range(1100), 0x00050000 | 38)
    for table, answer in ((calls.REFUSED, 0x00050000 | 1), (calls.ALLOWED, 0x7FFF0000)):
        expected |= dict.fromkeys(calls.numbers(table, column).values(), answer)
    for number in calls.numbers(calls.DEPENDS, column).values():
        del expected[number]
    machine = (0xC000003E, 0xC00000B7)[column]
    for number, answer in expected.items():
        assert interpret(program, number, machine) == answer, number
    assert interpret(program, 0, 0x40000003) == 0x80000000  # another machine: killed
    assert interpret(program, 0x40000000, machine) == 0x00050000 | 38  # x32


@pytest.mark.parametrize(
    ("call", "arguments", "allowed"),
    [
        ("clone", [0x3D0F00], True),
        ("clone", [0x7D0F00], True),
        ("clone", [0x3D0F00 | 0x10000000], False),
        ("clone", [17], False),
        ("clone", [0x10F00], False),
        ("fcntl", [5, 3], True),
        ("fcntl", [5, 8], False),
        ("ioctl", [0, 0x5413], True),
        ("ioctl", [0, 0x5412], False),
        ("prctl", [15], True),
        ("prctl", [4], False),
        ("prlimit64", [0], True),
        ("prlimit64", [1], False),
        ("sendto", [3, 0, 1, 0, 0], True),
        ("sendto", [3, 0, 1, 0, 0x7F0000000000], False),
        ("sendto", [3, 0, 1, 0, 1], False),
        ("kill", [seccomp.OWN_PID], True),
        ("kill", [1], False),
        ("kill", [0], False),
        ("kill", [0xFFFFFFFF], False),
        ("tgkill", [1], False),
    ],
)
@pytest.mark.parametrize("column", [0, 1])
def test_the_filter_decides_by_arguments(
    column: int, call: str, arguments: list[int], allowed: bool
) -> None:
    """Threads may be started, processes not; own signals are raised, others not."""
    number = calls.numbers(calls.DEPENDS, column)[call]
    machine = (0xC000003E, 0xC00000B7)[column]
    answer = interpret(seccomp.build(column), number, machine, arguments)
    assert (answer == 0x7FFF0000) == allowed


def interpret(program: bytes, number: int, machine: int, arguments: list[int] | None = None) -> int:
    """Run a filter program on one call, as the kernel would; return its answer."""
    import struct

    padded = [*(arguments or []), 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("<IIQ6Q", number, machine, 0, *padded)
    lines = list(struct.iter_unpack("<HBBI", program))
    at = accumulator = 0
    while True:
        code, true, false, operand = lines[at]
        at += 1
        if code == 0x20:
            accumulator = struct.unpack_from("<I", data, operand)[0]
        elif code == 0x05:
            at += operand
        elif code == 0x15:
            at += true if accumulator == operand else false
        elif code == 0x35:
            at += true if accumulator >= operand else false
        else:
            assert code == 0x06
            return int(operand)


def test_no_call_is_listed_twice() -> None:
    """A call is allowed, refused or decided by arguments, and a number stands for one call."""
    for column in (0, 1):
        names: list[str] = []
        numbers: list[int] = []
        for table in (calls.ALLOWED, calls.REFUSED, calls.DEPENDS):
            names += [entry.split(":")[0] for entry in table.split()]
            numbers += calls.numbers(table, column).values()
        assert len(names) == len(set(names))
        assert len(numbers) == len(set(numbers))


@linux
def test_the_python_tree_can_be_read() -> None:
    """The standard library, numpy and torch lie in what is made readable."""
    import numpy as np
    import torch

    tree = tuple(readable.python_tree())
    for module in (json, np, torch):
        assert str(Path(str(module.__file__)).resolve()).startswith(tree)


def test_remove_follows_no_link(tmp_path: Path) -> None:
    """Links in a scratch folder are removed, not what they lead to."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("x")
    folder = tmp_path / "scratch"
    folder.mkdir()
    (folder / "link").symlink_to(outside)
    (folder / "hard").hardlink_to(outside / "kept")
    assert scratch.remove(str(folder))
    assert (outside / "kept").read_text() == "x"


def test_remove_enters_closed_folders(tmp_path: Path) -> None:
    """Folders without any permission do not stay behind."""
    folder = tmp_path / "scratch"
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "file").write_text("x")
    for path in (folder / "a" / "b" / "file", folder / "a" / "b", folder / "a", folder):
        path.chmod(0)
    assert scratch.remove(str(folder))


def test_remove_is_not_stopped_by_depth(tmp_path: Path) -> None:
    """A tree deeper than any path can be long, or any recursion go, is removed."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    before = Path.cwd()
    try:
        os.chdir(folder)
        for _ in range(3000):
            os.mkdir("deep")
            os.chdir("deep")
    finally:
        os.chdir(before)
    assert scratch.remove(str(folder))


@pytest.mark.parametrize(("size", "files", "within"), [(1 << 20, 10, True), (4096, 10, False)])
def test_measure(tmp_path: Path, size: int, files: int, within: bool) -> None:
    """The size of a scratch folder is measured with what lies in its folders."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "big").write_bytes(bytes(100_000))
    assert scratch.measure(str(tmp_path), size, files) == within
    assert not scratch.measure(str(tmp_path), 1 << 20, 1)


def test_limits_count_from_what_is_mapped() -> None:
    """Memory is what a child may add, so that a big library does not use it up."""
    if sys.platform == "linux":
        assert limits.mapped_bytes() > 1 << 20
        assert limits.threads_of_user() >= 1


def test_graders_beside_the_packages_of_python_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, root: Path
) -> None:
    """Student code can read all that lies there, so nothing is graded with them."""
    grader = tmp_path / "packages" / "course" / "test_ex01_softmax_numpy.py"
    grader.parent.mkdir(parents=True)
    shutil.copy(root / "graders" / grader.name, grader)
    course = Course([outline(grader)], {})
    refuse_readable(course)
    monkeypatch.setattr("logitlab.local.python_tree", lambda: [str(tmp_path / "packages")])
    with pytest.raises(SandboxError, match=r"test_ex01_softmax_numpy\.py: student code could read"):
        next(Local().grade(course, []))
