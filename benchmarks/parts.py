"""What is measured, table by table; each part returns its table as Markdown."""

from __future__ import annotations

import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import mixed
import rivals
from measure import Measured, run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
EXERCISES = sorted(path.stem for path in (ROOT / "reference").glob("ex[0-9][0-9]_*.py"))
JOBS = 2
GRADE = [sys.executable, "-m", "logitlab", "grade"]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


@dataclass
class Bench:
    """Sizes, a folder to work in, and what was measured already."""

    folder: Path
    quick: bool
    full: bool
    known: dict[int, Measured] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many submissions the comparisons are made with."""
        return 20 if self.quick else 1000

    def written(self, count: int, hostile: float = mixed.HOSTILE) -> Path:
        """Return the folder of a class of so many submissions."""
        place = self.folder / f"class-{count}-{hostile}"
        if not place.exists():
            mixed.write(place, mixed.draw(count, EXERCISES, hostile))
        return place

    def grade(self, count: int, *words: str) -> Measured:
        """Grade a class afresh, as an instructor does: journal, results, diagnosis, isolation."""
        out = self.folder / f"out-{count}"
        shutil.rmtree(out, ignore_errors=True)
        path = str(self.written(count))
        return run([*GRADE, path, "--out", str(out), "--jobs", str(JOBS), *words], ROOT)

    def graded(self, count: int) -> Measured:
        """Return how long a class took, measured once."""
        if count not in self.known:
            self.known[count] = self.grade(count)
        return self.known[count]


def ms(seconds: float) -> str:
    """Return milliseconds, or seconds where that reads better."""
    return f"{seconds * 1000:.0f} ms" if seconds < 10 else f"{seconds:.1f} s"


def compared(bench: Bench) -> str:
    """This engine against the floor and against other tools, for each submission."""
    count = bench.size
    own = bench.graded(count).seconds / count
    floor = float(run([sys.executable, str(HERE / "floor.py"), str(count), str(JOBS)], ROOT).output)
    rows = [
        ("logitlab grade, two jobs", ms(own), "1"),
        ("the floor, two jobs", ms(floor / count), f"{floor / count / own:.2f}"),
    ]
    tools: list[tuple[str, Callable[[Path, Sequence[mixed.Submission]], float], int]] = [
        ("a fresh pytest process for each", rivals.fresh_pytest, 6),
        ("nbgrader autograde", rivals.nbgrader, 4),
        ("otter run", rivals.otter, 3),
    ]
    for name, tool, few in tools:
        submissions = mixed.draw(1 if bench.quick else few, EXERCISES, hostile=0)
        seconds = tool(bench.folder / tool.__name__, submissions)
        rows.append((name, ms(seconds), f"{seconds / own:.0f}"))
    return table(("", "each submission", "times logitlab grade"), rows)


def sizes(bench: Bench) -> str:
    """Cost of a submission and memory, by the size of the class."""
    counts = [10, 20] if bench.quick else [10, 100, 1000, *([5000] if bench.full else [])]
    rows = []
    for count in counts:
        one = bench.graded(count)
        each, memory = ms(one.seconds / count), f"{one.memory:.0f} MB"
        rows.append((str(count), f"{one.seconds:.1f} s", each, memory))
    return table(("submissions", "whole run", "each", "peak memory, all processes"), rows)


def envelope(bench: Bench) -> str:
    """What 100,000 submissions take, from what one took in the largest class measured."""
    count = 5000 if bench.full else bench.size
    each = bench.graded(count).seconds * JOBS / count
    rows = [("1 submission", "1", f"{each:.3f} s")]
    for cores in (2, 16, 64, 256):
        hours = 100_000 * each / cores / 3600
        words = f"{hours:.1f} h" if hours >= 1 else f"{hours * 60:.0f} min"
        rows.append(("100,000 submissions", str(cores), words))
    return table(("", "cores", "time"), rows)


def again(bench: Bench) -> str:
    """The same class once more, nothing changed; and with one submission changed."""
    count = bench.size
    bench.graded(count)
    path, out = bench.written(count), bench.folder / f"out-{count}"
    words = [*GRADE, str(path), "--out", str(out), "--jobs", str(JOBS)]
    first = run(words, ROOT).seconds
    with (path / "student-00000" / f"{EXERCISES[0]}.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    second = run(words, ROOT).seconds
    rows = [("nothing", f"{first:.1f} s"), ("one submission", f"{second:.1f} s")]
    return table((f"changed among {count}", "whole run"), rows)


def cold(bench: Bench) -> str:
    """One submission, from the command line to the result, beside `python -c "import torch"`."""
    tries = 2 if bench.quick else 5
    right = bench.folder / "right"
    shutil.copytree(ROOT / "reference", right, dirs_exist_ok=True)
    mixed.write(bench.folder / "cold", mixed.draw(1, EXERCISES, hostile=0))
    wrong = bench.folder / "cold" / "student-00000"
    grade = [*GRADE, "--fresh", "--quiet", "--journal", str(bench.folder / "cold.db")]
    commands = {
        'python -c "import torch"': [sys.executable, "-c", "import torch"],
        "a right submission to all exercises": [*grade, str(right)],
        "one with several mistakes": [*grade, str(wrong)],
        'python -c "import numpy"': [sys.executable, "-c", "import numpy"],
        "a right submission to ex01, in numpy": [*grade, str(right), "--only", "ex01"],
    }
    found = {
        name: statistics.median(run(words, ROOT, watched=False).seconds for _ in range(tries))
        for name, words in commands.items()
    }
    steps = [sys.executable, str(HERE / "floor.py"), "own", str(bench.folder / "steps")]
    run(steps, ROOT, watched=False)
    own = [float(run(steps, ROOT, watched=False).output) for _ in range(tries)]
    base = found['python -c "import torch"']
    found["the code of the right submission alone, called so in a new process"] = statistics.median(
        own
    )
    found["1.3 times importing torch, and that code"] = 1.3 * base + statistics.median(own)
    rows = [(name, ms(seconds), f"{seconds / base:.2f}") for name, seconds in found.items()]
    return table(("", "median", "times importing torch"), rows)


def isolation(bench: Bench) -> str:
    """What confinement costs: the same class with every layer and with none."""
    count = 4 if bench.quick else 60
    script = str(HERE / "isolated.py")
    on: list[float] = []
    off: list[float] = []
    for _ in range(1 if bench.quick else 2):  # in turn: a machine's mood changes slowly
        for words, times in ((["on"], on), (["off"], off)):
            command = [sys.executable, script, str(bench.written(count, 0.0)), *words]
            times.append(float(run(command, ROOT, watched=False).output.split()[-1]))
    with_, without = statistics.median(on) / count, statistics.median(off) / count
    rows = [
        ("every layer", ms(with_), f"{(with_ / without - 1) * 100:+.0f} %"),
        ("none", ms(without), ""),
    ]
    return table(("confinement", "each submission", "overhead"), rows)


def cluster(bench: Bench) -> str:
    """Dask workers of one thread on this machine, beside local jobs."""
    sys.path.insert(0, str(ROOT / "tests"))
    from clusters import LocalCluster

    count = 6 if bench.quick else 500
    found: dict[str, float] = {}
    for workers in (1, 2):
        place = bench.folder / f"cluster-{workers}"
        place.mkdir()
        with LocalCluster(place) as made:
            for _ in range(workers):
                made.add_worker()
            time.sleep(3)
            name = f"{workers} Dask worker{'s' if workers > 1 else ''}"
            found[name] = bench.grade(count, "--scheduler", made.address).seconds
    for jobs in (1, 2):
        name = f"{jobs} local job{'s' if jobs > 1 else ''}"
        found[name] = bench.grade(count, "--jobs", str(jobs)).seconds
    first = next(iter(found.values()))
    rows = [(name, ms(t / count), f"{first / t:.2f}") for name, t in found.items()]
    return table((f"{count} submissions", "each", "times as quick as one worker"), rows)


PARTS = [compared, sizes, envelope, again, cold, isolation, cluster]
