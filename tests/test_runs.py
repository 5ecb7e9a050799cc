"""Runs that are killed, stopped, repeated, shuffled, and two at once: the results are the same.

A few repetitions here; `MANY=1` (or `make many`) asks for as many as are promised.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from made_up_class import EXERCISES, command, finish, rows, start, write_class, write_graders

from logitlab.journal import Journal, key
from logitlab.outline import outlines
from logitlab.sources import find_submissions

MANY = bool(os.environ.get("MANY"))
SIZE = 24


@pytest.fixture
def graders(tmp_path: Path) -> Path:
    """Two graders in a folder."""
    return write_graders(tmp_path / "graders")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A class of 24."""
    return write_class(tmp_path / "class", SIZE)


def test_killed_and_continued(graders: Path, folder: Path, tmp_path: Path) -> None:
    """Whenever it is killed: no result lost, none changed, the journal sound, the end the same."""
    whole, out = tmp_path / "whole", tmp_path / "out"
    started = time.monotonic()
    finish(start(command(graders, folder, whole)))
    took = time.monotonic() - started
    chance = random.Random()
    before: dict[tuple[str, str, str], str] = {}
    moments = []
    for _ in range(20 if MANY else 4):
        moments.append(chance.uniform(0.2, 1.0) * took)
        run = start(command(graders, folder, out))
        try:
            run.wait(moments[-1])
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
        run.communicate(timeout=60)  # those it had started have ended too: the pipes are closed
        after = rows(out / "journal.db")
        assert before.items() <= after.items(), moments
        before = after
        for path in out.glob("*.json"):
            assert path.read_bytes() == (whole / path.name).read_bytes(), moments
    finish(start(command(graders, folder, out)))
    assert rows(out / "journal.db") == rows(whole / "journal.db")
    assert out.with_suffix(".json").read_bytes() == whole.with_suffix(".json").read_bytes()


def test_continues_where_it_was_killed(graders: Path, folder: Path, tmp_path: Path) -> None:
    """What was done is not done again."""
    out = tmp_path / "out"
    run = start(command(graders, folder, out, "--jobs", "1"))
    while not list(out.glob("student-*.json")) and run.poll() is None:
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.communicate(timeout=60)
    known = len(rows(out / "journal.db")) // len(EXERCISES)
    assert 1 <= known
    said = finish(start(command(graders, folder, out)))
    assert f"graded {SIZE} of {SIZE}, {known} of them known" in said


def test_stopped_by_ctrl_c(graders: Path, folder: Path, tmp_path: Path) -> None:
    """It ends at once with 130, keeps what is done, leaves no process and half a file nowhere."""
    loops = folder / "aaa-loops"
    loops.mkdir()
    (loops / "ex71_double.py").write_text("while True: pass\n", encoding="utf-8")
    out = tmp_path / "out"
    run = start(command(graders, folder, out, "--jobs", "2"))
    while len(list(out.glob("student-*.json"))) < 3 and run.poll() is None:
        time.sleep(0.01)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=30)  # returns when no process holds the pipes any more
    assert run.returncode == 130, said
    assert "stopped; what was done is kept" in said
    assert "Traceback" not in said
    assert len(rows(out / "journal.db")) >= 3 * len(EXERCISES)
    assert not list(out.glob("*.partial"))
    for path in out.glob("student-*.json"):
        json.loads(path.read_text(encoding="utf-8"))


def test_any_order_and_number_of_jobs(graders: Path, folder: Path) -> None:
    """1, 2 and 4 jobs, shuffled each time: one and the same set of results."""
    script = str(Path(__file__).with_name("shuffled.py"))
    times = 100 if MANY else 3
    done = subprocess.run(
        [sys.executable, script, str(graders), str(folder), str(times)],
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    digests = done.stdout.split()
    assert len(digests) == times, done.stderr
    assert len(set(digests)) == 1


def test_two_runs_at_once_on_one_journal(graders: Path, folder: Path, tmp_path: Path) -> None:
    """Both end well with the same results; the journal has each result once."""
    journal = tmp_path / "journal.db"
    outs = [tmp_path / "first", tmp_path / "second"]
    runs = [start(command(graders, folder, o, "--journal", str(journal))) for o in outs]
    for run in runs:
        finish(run)
    first, second = (out.with_suffix(".json").read_bytes() for out in outs)
    assert first == second
    assert len(rows(journal)) == SIZE * len(EXERCISES)


def test_a_changed_grader_regrades_its_own_exercise(
    graders: Path, folder: Path, tmp_path: Path
) -> None:
    """And nothing else; `--fresh` regrades all, to the same bytes."""
    out = tmp_path / "out"
    finish(start(command(graders, folder, out)))
    first, results = rows(out / "journal.db"), out.with_suffix(".json").read_bytes()
    with (graders / "test_ex72_triple.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert "known" not in finish(start(command(graders, folder, out)))
    second = rows(out / "journal.db")
    new = [exercise for _, exercise, _ in second.keys() - first.keys()]
    assert new == ["ex72_triple"] * SIZE
    assert first.items() <= second.items()
    assert out.with_suffix(".json").read_bytes() == results
    assert "known" not in finish(start(command(graders, folder, out, "--fresh")))
    assert out.with_suffix(".json").read_bytes() == results


def test_an_unchanged_class_of_a_thousand(root: Path, tmp_path: Path) -> None:
    """Answered from the journal in a second or two, without starting what grades."""
    folder, out = write_class(tmp_path / "class", 1000), tmp_path / "out"
    known = outlines(root / "graders")
    with Journal(out / "journal.db") as journal:
        keys = {one.exercise: key(one.digest) for one in known}
        check = {"name": "c", "title": "C", "points": 1, "earned": 1, "status": "passed"}
        results = [{"name": name, "checks": [check], "diagnoses": []} for name in keys]
        for candidate in find_submissions([folder]).candidates:
            journal.keep(candidate.open().digest, keys, "full", results)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = finish(start(command(root / "graders", folder, out)))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert "graded 1000 of 1000, 1000 of them known" in said
    assert len(json.loads(out.with_suffix(".json").read_bytes())) == 1000
    # Seconds of computing, which a busy machine does not stretch as it does the clock's.
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 6
