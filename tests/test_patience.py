"""A busy machine turns no right answer into a time-out; a time-out is tried once more."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from logitlab import wire
from logitlab.engine import Engine
from logitlab.grader import Grader, load
from logitlab.patience import HOPEFUL, LEAST, Patience
from logitlab.sandbox import Child, Forker, Zygote
from logitlab.student import GIVE_UP, GIVEN_UP, Student
from logitlab.transport import Remote
from logitlab.wire import Channel, Clock, Ended, Limits

linux = pytest.mark.skipif(sys.platform != "linux", reason="CPU time is read from /proc")
SPIN = "while True: pass"


class Machine:
    """What a clock can see of a process, and the time: made up."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now, self.used, self.state, self.waited = 1000.0, 7.0, "R", 3.0
        monkeypatch.setattr(wire.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(wire, "state_and_cpu", lambda pid: (self.state, self.used))
        monkeypatch.setattr(wire, "queued", lambda pid: self.waited)

    def watch(self, clock: Clock, seconds: float, cpu: float = 0.0, waiting: float = 0.0) -> None:
        """Look twenty times a second for a while, in which the process computes and waits."""
        for _ in range(round(seconds * 20)):
            self.now += 0.05
            self.used += cpu / 20
            self.waited += waiting / 20
            clock.check()


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine of which everything is made up."""
    return Machine(monkeypatch)


def test_computing_time_decides(machine: Machine) -> None:
    """Two seconds of it, however long they take."""
    clock = Clock(1, 2.0, 20.0)
    machine.watch(clock, 100, cpu=0.019, waiting=0.98)
    with pytest.raises(Ended, match="2 s of computing") as ended:
        machine.watch(clock, 20, cpu=0.019, waiting=0.98)
    assert ended.value.hasty


def test_waiting_for_a_turn_does_not_count(machine: Machine) -> None:
    """A process that got one hundredth of a core may go on long after the wall time."""
    machine.watch(Clock(1, 2.0, 20.0), 150, cpu=0.01, waiting=0.99)


def test_not_waiting_counts(machine: Machine) -> None:
    """A process that computes a little and sleeps a lot has the wall time, and no more."""
    clock = Clock(1, 2.0, 20.0)
    machine.watch(clock, 19, cpu=0.05)
    with pytest.raises(Ended, match="within 20 s"):
        machine.watch(clock, 2, cpu=0.05)


def test_nothing_lasts_for_ever(machine: Machine) -> None:
    """Even on a machine that has no time at all, there is an end."""
    clock = Clock(1, 2.0, 20.0)
    with pytest.raises(Ended, match="within 20 s"):
        machine.watch(clock, 250, waiting=1.0)


def test_sleeping_ends_early(machine: Machine) -> None:
    """What does not even try to compute is given up before the wall time."""
    machine.state = "S"
    with pytest.raises(Ended, match="did nothing for 5 s"):
        machine.watch(Clock(1, 2.0, 20.0), 6)


@pytest.mark.parametrize("when", ["before the first look", "later"])
def test_a_time_in_which_nobody_looked_does_not_count(machine: Machine, when: str) -> None:
    """The grading process was stopped, or its machine: the reply may have come meanwhile."""
    machine.state = "S"
    clock = Clock(1, 2.0, 20.0)
    if when == "later":
        machine.watch(clock, 1)
    machine.now += 3600
    clock.check()
    machine.watch(clock, 3)


def test_what_was_computed_before_does_not_count(machine: Machine) -> None:
    """Not even if the first look comes late."""
    machine.used = 100.0
    clock = Clock(1, 2.0, 20.0)
    machine.now += 3
    clock.check()
    machine.watch(clock, 1, cpu=1.0)


# ---- real processes -----------------------------------------------------------------------------


@linux
def test_the_time_in_the_queue_is_known() -> None:
    """Three processes of one core wait; one that sleeps does not."""
    if wire.queued(os.getpid()) == 0.0:
        pytest.skip("this kernel does not count the time in the queue")
    core = min(os.sched_getaffinity(0))
    code = f"import os; os.sched_setaffinity(0, [{core}])\n{SPIN}"
    spinning = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(3)]
    sleeping = subprocess.Popen(["sleep", "60"])
    try:
        time.sleep(1.5)
        assert min(wire.queued(process.pid) for process in spinning) > 0.2
        assert wire.queued(sleeping.pid) < 0.2
    finally:
        for process in (*spinning, sleeping):
            process.kill()
            process.wait()
    assert wire.queued(sleeping.pid) == 0.0


GRADER = '''
"""How far."""
import pytest
from logitlab.api import mistake_model, approx
POINTS = 2
@mistake_model("far")
def far(x, made):
    return x + 1 if made("one-more") else x
@pytest.mark.points(1)
def test_one(student):
    """One."""
    assert student.far(1.0) == approx(1.0)
@pytest.mark.points(1)
def test_two(student):
    """Two."""
    assert student.far(2.0) == approx(2.0)
'''


@pytest.fixture(scope="module")
def grader(tmp_path_factory: pytest.TempPathFactory) -> Grader:
    """A grader of two checks."""
    path = tmp_path_factory.mktemp("graders") / "test_ex77_far.py"
    path.write_text(GRADER, encoding="utf-8")
    return load(path)


@pytest.fixture(scope="module")
def zygote() -> Iterator[Zygote]:
    """A process to fork, whose calls may compute for a fifth of a second."""
    with Zygote(False, Limits(cpu=0.6, wall=20, load_cpu=0.6)) as zygote:
        yield zygote


def graded(grader: Grader, zygote: Forker, source: str) -> dict[str, Any]:
    """Grade one file."""
    result = Engine([grader], zygote).grade("x", "", {"ex77_far": ([source], False)})
    return result.to_json()["exercises"][0]


class Hurried:
    """A `Child.ask_raw` that gives up the first calls of a kind too early."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, kind: bytes, times: int) -> None:
        self.left, self.ask = times, Child.ask_raw

        def ask(child: Child, request: bytes, *more: Any, **others: Any) -> Any:
            if kind in request and self.left:
                self.left -= 1
                child.close()
                raise Ended("wall", "did not return within 20 s")
            return self.ask(child, request, *more, **others)

        monkeypatch.setattr(Child, "ask_raw", ask)
        monkeypatch.setattr("logitlab.transport.Remote.expect", lambda *_: None)


@pytest.mark.parametrize("kind", [b"load ex77", b"target"], ids=["loading", "calling"])
def test_a_time_out_is_tried_once_more(
    monkeypatch: pytest.MonkeyPatch, grader: Grader, zygote: Zygote, kind: bytes
) -> None:
    """In a child of its own; only the second counts."""
    hurried = Hurried(monkeypatch, kind, 1)
    assert graded(grader, zygote, "def far(x): return x")["score"] == 2
    assert not hurried.left
    Hurried(monkeypatch, kind, 2)
    exercise = graded(grader, zygote, "def far(x): return x")
    assert exercise["score"] < 2
    assert "did not return within 20 s" in exercise["checks"][0]["message"]


class Listening:
    """A `Channel.ask` that notes how much computing time each call is given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.given: list[float] = []
        ask = Channel.ask

        def listening(channel: Channel, data: bytes, cpu: float, wall: float, *more: Any) -> Any:
            self.given.extend([cpu] if b"target" in data else [])
            return ask(channel, data, cpu, wall, *more)

        monkeypatch.setattr(Channel, "ask", listening)
        monkeypatch.setattr("logitlab.transport.Remote.expect", lambda *_: None)


def test_what_never_returns_is_not_waited_for_again_and_again(
    monkeypatch: pytest.MonkeyPatch, grader: Grader, zygote: Zygote
) -> None:
    """A little, then as long as can be for the first check, impatiently for the others."""
    listening = Listening(monkeypatch)
    exercise = graded(grader, zygote, f"def far(x):\n    {SPIN}")
    assert [check["status"] for check in exercise["checks"]] == ["failed", "failed"]
    most = zygote.limits.cpu
    assert f"did not return within {most:g} s" in exercise["checks"][0]["message"]
    assert listening.given[:2] == [HOPEFUL, most]
    assert max(listening.given[2:]) < HOPEFUL < most


SLOW = """
import time
def far(x):
    end = time.process_time() + 0.55
    while time.process_time() < end: pass
    return x
"""


@linux
def test_what_is_slow_is_given_all_the_time_there_is(
    monkeypatch: pytest.MonkeyPatch, grader: Grader
) -> None:
    """From the first time-out on: it is not made to fail again and again."""
    listening = Listening(monkeypatch)
    with Zygote(False, Limits(cpu=1.5)) as zygote:
        assert graded(grader, zygote, SLOW)["score"] == 2
    assert listening.given == [HOPEFUL, 1.5, 1.5]


def test_patience() -> None:
    """It is lost once, shrinks to what everybody has, and is half found for another exercise."""
    patience = Patience(Limits(cpu=2.0, wall=20.0))
    assert (patience.cpu, patience.wall) == (HOPEFUL, 3.0)
    patience.shrink()
    assert patience.cpu == HOPEFUL  # a first time-out says nothing
    patience.gain()
    assert (patience.cpu, patience.wall) == (2.0, 20.0)
    patience.lose()
    patience.gain()
    assert patience.cpu < HOPEFUL
    for _ in range(9):
        patience.shrink()
    assert (patience.cpu, patience.wall) == (LEAST, 2.0)
    patience.begin()
    assert patience.cpu == HOPEFUL


@pytest.mark.parametrize(
    "body",
    ["import os\n    os._exit(0)", "return bytearray(1 << 40)", SPIN],
    ids=["ends", "fills", "hangs"],
)
def test_what_costs_much_is_not_called_again_and_again(zygote: Zygote, body: str) -> None:
    """A function that never gives an answer is given up; others of the file are not."""
    files = {"ex77_far": ([f"def far(x):\n    {body}\ndef near(x):\n    return x"], False)}
    remote = Remote(zygote, files)
    student = Student(remote, "ex77_far")
    remote.open("ex77_far")
    try:
        outcomes = [student.far.attempt(float(x)) for x in range(GIVE_UP + 3)]
        assert [o.words == GIVEN_UP for o in outcomes] == [False] * GIVE_UP + [True] * 3
        assert remote.generation <= GIVE_UP
        assert student.near(4.0) == 4.0
    finally:
        remote.close()


@linux
def test_calls_that_take_long_are_not_all_made_beforehand(zygote: Zygote) -> None:
    """They may never be asked for; whoever does gets the same answers from the same process."""
    remote = Remote(zygote, {"ex77_far": ([SLOW.replace("0.55", "0.1")], False)})
    student = Student(remote, "ex77_far")
    requests = [student.call("far", (float(x),), {}).request for x in range(5)]
    remote.open("ex77_far")
    try:
        remote.expect(requests)
        assert 0 < sum(map(len, remote.fetched.values())) < 5
        assert [student.far(float(x)) for x in range(5)] == [0.0, 1.0, 2.0, 3.0, 4.0]
        assert remote.generation == 1
    finally:
        remote.close()


@linux
def test_right_answers_on_a_busy_machine(grader: Grader, zygote: Zygote) -> None:
    """A dozen processes for each core: the same points."""
    core = min(os.sched_getaffinity(0))
    code = f"import os; os.sched_setaffinity(0, [{core}])\n{SPIN}"
    busy = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(12)]
    before = os.sched_getaffinity(0)
    slow = "import time\ndef far(x):\n    end = time.process_time() + 0.2\n"
    slow += "    while time.process_time() < end: pass\n    return x"
    try:
        os.sched_setaffinity(zygote.process.pid, [core])
        assert graded(grader, zygote, slow)["score"] == 2
    finally:
        os.sched_setaffinity(zygote.process.pid, before)
        for process in busy:
            process.kill()
            process.wait()
