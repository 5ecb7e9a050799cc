"""`logitlab grade --scheduler`: real schedulers and workers, and what they refuse."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clusters import LocalCluster

import logitlab
from logitlab import cluster, cluster_work
from logitlab.crew import Course
from logitlab.sandbox import SandboxError
from logitlab.station import StationError
from logitlab.submission import Submission

CORPUS = Path(__file__).parent / "corpus" / "ex01_softmax_numpy"
STEM = "ex01_softmax_numpy.py"
HOSTILE = {
    "zz-leaves": "import os\ndef softmax(logits):\n    os._exit(0)\n",
    "zz-loops": "def softmax(logits):\n    while True:\n        pass\n",
}

WITHOUT_LOGITLAB = """
import sys
class Without:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "logitlab":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Without())
"""


@pytest.fixture
def two_workers(tmp_path: Path) -> Iterator[LocalCluster]:
    """A scheduler and two workers."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    with LocalCluster(folder) as made:
        made.add_worker()
        made.add_worker()
        yield made


def a_class(folder: Path, count: int) -> Path:
    """Make right, wrong and hostile submissions to ex01."""
    paths = sorted(CORPUS.rglob("*.py"))[:: max(1, len(list(CORPUS.rglob("*.py"))) // count)]
    texts = {f"{n:03}": p.read_text(encoding="utf-8") for n, p in enumerate(paths[:count])}
    for name, text in {**texts, **HOSTILE}.items():
        (folder / name).mkdir(parents=True)
        (folder / name / STEM).write_text(text, encoding="utf-8")
    return folder


def grade(root: Path, folder: Path, out: Path, *words: str) -> subprocess.Popen[str]:
    """Start grading ex01 of a class through the command line."""
    command = [sys.executable, "-m", "logitlab", "grade", str(folder), "--only", "ex01"]
    return subprocess.Popen(
        [*command, "--out", str(out), "--json", str(out.with_suffix(".json")), *words],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> str:
    """Wait for a run that must succeed; return what it said of its progress."""
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, out + err
    return err


def test_a_killed_worker_loses_nothing(
    root: Path, tmp_path: Path, two_workers: LocalCluster
) -> None:
    """One of two workers is killed mid-run: the results are the same, byte for byte."""
    folder = a_class(tmp_path / "class", 22)
    here, there = tmp_path / "here", tmp_path / "there"
    finish(grade(root, folder, here))
    run = grade(root, folder, there, "--scheduler", two_workers.address)
    while len(list(there.glob("*.json"))) < 5 and run.poll() is None:
        time.sleep(0.02)
    assert run.poll() is None, run.communicate()[1]
    two_workers.workers[0].send_signal(signal.SIGKILL)
    said = finish(run)
    assert there.with_suffix(".json").read_bytes() == here.with_suffix(".json").read_bytes()
    names = sorted(path.name for path in here.glob("*.json"))
    assert len(names) == 24
    for name in names:
        assert (there / name).read_bytes() == (here / name).read_bytes(), name
    assert "graded 24 of 24" in said
    assert two_workers.workers[0].wait() == -signal.SIGKILL
    # The journal has it all: nobody is asked again, not even a scheduler that is no more.
    again = grade(root, folder, there, "--scheduler", "tcp://127.0.0.1:9")
    assert "24 of them known" in finish(again)


def test_nothing_is_left_in_a_worker(root: Path, tmp_path: Path, two_workers: LocalCluster) -> None:
    """When grading is done, workers have no processes left but themselves."""
    finish(
        grade(
            root,
            a_class(tmp_path / "class", 4),
            tmp_path / "out",
            "--scheduler",
            two_workers.address,
        )
    )
    for worker in two_workers.workers:
        tasks = Path(f"/proc/{worker.pid}/task").glob("*/children")
        children = [pid for task in tasks for pid in task.read_text(encoding="ascii").split()]
        states = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in children}
        assert not [pid for pid, line in states.items() if b"station" in line]


def test_workers_that_would_grade_otherwise_are_refused(root: Path, tmp_path: Path) -> None:
    """Another text of logitlab, or none at all: it is said, and nothing is graded."""
    copy = tmp_path / "other"
    shutil.copytree(Path(logitlab.__file__).parent, copy / "logitlab")
    with (copy / "logitlab" / "diagnosis.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    cases = {
        "has another text there": f"import sys; sys.path.insert(0, {str(copy)!r})",
        "it has no logitlab": WITHOUT_LOGITLAB,
    }
    folder = a_class(tmp_path / "class", 1)
    for number, (words, before) in enumerate(cases.items()):
        place = tmp_path / f"cluster-{number}"
        place.mkdir()
        with LocalCluster(place) as made:
            made.add_worker(before)
            out = tmp_path / f"out-{number}"
            run = grade(root, folder, out, "--scheduler", made.address)
            said = run.communicate(timeout=120)[1]
        assert run.returncode == 2, said
        assert words in said
        assert "Traceback" not in said
        assert not list(out.glob("*.json"))


def test_a_scheduler_that_is_not_there(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said which, and how to start one."""
    monkeypatch.setattr(cluster, "CONNECT", 1.0)
    with pytest.raises(
        ValueError, match=r"tcp://127.0.0.1:9: no Dask scheduler .*`dask scheduler`"
    ):
        cluster.Cluster("tcp://127.0.0.1:9").prepare(Course([], {}))


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ValueError, match=re.escape("logitlab[cluster]")):
        cluster.connect("tcp://127.0.0.1:9")


def test_a_cluster_without_workers_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a while; meanwhile, progress is told that there is time to show something."""
    monkeypatch.setattr(cluster, "LONELY", 0.5)
    ticks: list[int] = []
    with LocalCluster(tmp_path) as made:
        crew = cluster.Cluster(made.address, lambda: ticks.append(1))
        try:
            with pytest.raises(SandboxError, match=r"has had no worker for 0\.5 s"):
                crew.prepare(Course([], {}))
        finally:
            crew.close()
    assert ticks


ROWS = ("logitlab 0.1 aa", "CPython 3.11.2", "numpy 2.0", "torch 2.1")


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        (ROWS, ""),
        (list(ROWS), ""),
        ((ROWS[0], "CPython 3.12.0", ROWS[2], "torch none"), "CPython is 3.12.0 there and 3.11.2"),
        ((*ROWS[:3], "torch none"), "torch is none there and 2.1 here"),
        (("logitlab 0.1 bb", *ROWS[1:]), "logitlab 0.1 has another text there"),
        (RuntimeError("(\"No module named 'logitlab'\")"), "it has no logitlab"),
        (RuntimeError("odd"), "it cannot say its versions (RuntimeError: odd)"),
    ],
    ids=["same", "list", "two", "no-torch", "text", "nothing", "error"],
)
def test_differences_of_versions(theirs: Any, words: str) -> None:
    """Each is named; none is made up."""
    found = cluster_work.difference(ROWS, theirs)
    assert words in found
    assert bool(found) == bool(words)


class WeakStation:
    """A station on a machine that isolates little."""

    level, usable = "limits", True

    def __init__(self, course: Course) -> None:
        self.course = course
        self.process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

    def grade(self, *args: object) -> dict[str, Any]:
        """Grade, without asking for more isolation."""
        return {"graded": True}

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def test_a_worker_that_isolates_too_little_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--require-isolation` holds for every worker; without it, the result says the level."""
    monkeypatch.setattr(cluster_work, "Station", WeakStation)
    monkeypatch.setattr("distributed.get_worker", lambda: type("W", (), {"address": "tcp://w:1"}))
    course, nobody = Course([], {}), Submission("nobody")
    rows = cluster.versions()
    try:
        said = cluster_work.work(course, (), nobody, rows, "full")
        assert "tcp://w:1" in said
        assert "isolated at level limits, not full" in said
        assert cluster_work.work(course, (), nobody, rows, "limits") == '{"graded": true}'
        late = cluster_work.work(course, (), nobody, ["logitlab 9 x"], "limits")
        assert '"refused"' in late
    finally:
        cluster_work.leave()


class Mortal(WeakStation):
    """A station that dies at its work as often as it is told to."""

    deaths = 0

    def grade(self, *args: object) -> dict[str, Any]:
        """Die, or grade."""
        if Mortal.deaths:
            Mortal.deaths -= 1
            self.usable = False
            raise StationError("it died")
        return {"graded": True}


@pytest.mark.parametrize(
    ("deaths", "said"),
    [(1, '{"graded": true}'), (2, '{"error": "not graded, twice: it died"}')],
    ids=["once", "twice"],
)
def test_a_station_that_dies_is_replaced_once(
    deaths: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What ends two processes is not graded; what ends one is graded by another."""
    monkeypatch.setattr(cluster_work, "Station", Mortal)
    monkeypatch.setattr(Mortal, "deaths", deaths)
    try:
        done = cluster_work.work(Course([], {}), (), Submission("a"), cluster.versions(), "none")
    finally:
        cluster_work.leave()
    assert done == said
    assert cluster_work.STATIONS.busy == 0


def test_stopped_by_ctrl_c(root: Path, tmp_path: Path, two_workers: LocalCluster) -> None:
    """It ends with 130 and keeps what is done, whatever the workers are at."""
    out = tmp_path / "out"
    folder = a_class(tmp_path / "class", 20)
    run = grade(root, folder, out, "--scheduler", two_workers.address)
    while not list(out.glob("*.json")) and run.poll() is None:
        time.sleep(0.02)
    run.send_signal(signal.SIGINT)
    said = run.communicate(timeout=60)[1]
    assert run.returncode == 130, said
    assert "stopped; what was done is kept" in said
    assert "Traceback" not in said
