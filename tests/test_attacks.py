"""Attack submissions, graded through the command line in a class of honest ones.

Every folder of `attacks/` is handed in beside honest submissions, with secrets planted wherever an
attacker may look, and the class is graded as root and as an ordinary user. What is asked: no attack
scores more than it deserves, learns anything, reaches anything, changes anything, leaves anything,
or makes a difference for anybody else. See attacks/README.md.
"""

from __future__ import annotations

import contextlib
import csv
import ctypes
import functools
import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from fnmatch import fnmatch
from html.parser import HTMLParser
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

from logitlab import doctor
from logitlab.child import scratch

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
CHOSEN = os.environ.get("ATTACKS", "*")  # patterns, to try some of them only
ATTACKS = {
    folder.name: folder
    for folder in sorted((HERE / "attacks").iterdir())
    if folder.is_dir() and any(fnmatch(folder.name, one) for one in CHOSEN.split())
}
USERS = ["root", "ordinary"] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["ordinary"]
USER_ID = 60101  # of as_ordinary_user.py
CANARY = "CANARY-" + hashlib.sha256(os.urandom(16)).hexdigest()[:12]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="hostile code is graded on Linux")


@functools.cache
def about(attack: str) -> dict[str, Any]:
    """Read what an attack tries, what must happen and what it deserves."""
    return tomllib.loads((ATTACKS[attack] / "attack.toml").read_text(encoding="utf-8"))


@dataclass
class Ground:
    """A class to grade, what surrounds it, and what happened to all that."""

    user: str
    path: Path
    names: dict[str, str] = field(default_factory=dict)  # attack -> name of its submission
    results: dict[str, dict[str, Any]] = field(default_factory=dict)
    said: str = ""
    status: int = -1
    arrived: list[str] = field(default_factory=list)
    processes: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)

    @property
    def places(self) -> dict[str, str]:
        """What stands for the placeholders in attacks, but for ports and processes."""
        names = {"GRADERS": "project/graders", "REFERENCE": "project/reference", "ROOT": "project"}
        names |= {"CLASS": "class", "OUT": "out", "HOME": "home", "SOCKET": "socket"}
        return {f"@{name}@": str(self.path / place) for name, place in names.items()}


# ---- building the ground ------------------------------------------------------------------------


def build(user: str) -> Ground:
    """Lay out project, home, results and honest submissions, with a secret in each place."""
    ground = Ground(user, Path(tempfile.mkdtemp(prefix="attacked-")).resolve())
    for name in ("graders", "reference"):
        shutil.copytree(ROOT / name, ground.path / "project" / name)
        for file in (ground.path / "project" / name).glob("*.py"):
            file.write_text(f"{file.read_text()}\n# {CANARY}\n")
    for folder in ("home/.ssh", "home/.config/gh", "out", "temporary", "project/graders"):
        (ground.path / folder).mkdir(parents=True, exist_ok=True)
    secrets = "home/canary home/.netrc home/.bashrc home/.bash_history home/.ssh/id_ed25519"
    secrets += " home/.config/gh/hosts.yml out/canary out/journal.jsonl project/canary"
    for place in (*secrets.split(), "project/graders/canary", "project/reference/canary"):
        (ground.path / place).write_text(CANARY)
    for name, files in honest().items():
        folder = ground.path / "honest" / name
        folder.mkdir(parents=True)
        for file in files:
            shutil.copy(file, folder / (file.name if name == "honest-one" else stem_of(file)))
        (folder / "notes.txt").write_text(CANARY)
    shutil.copytree(ground.path / "honest", ground.path / "class")
    return ground


def honest() -> dict[str, list[Path]]:
    """Return honest submissions: one with all that is right, others with mistakes."""
    classes = {"honest-one": sorted((ROOT / "reference").glob("ex*.py"))}
    corpus = sorted((HERE / "corpus").glob("ex*"))
    for name, kind in (("honest-two", "wrong"), ("honest-three", "right"), ("zoe-honest", "wrong")):
        choice = 0 if name == "honest-two" else -1
        files = [sorted((folder / kind).glob("*.py")) for folder in corpus]
        classes[name] = [found[choice] for found in files if found]
    return classes


def stem_of(file: Path) -> str:
    """Return the exercise file that a file of the corpus stands for."""
    return f"{file.parent.parent.name}.py"


def hand_in(ground: Ground, attack: str, replaced: dict[str, str]) -> list[Path]:
    """Put an attack among the submissions; return files that name the process that grades."""
    source, place = ATTACKS[attack], ground.path / "class"

    def fill(text: str) -> str:
        return functools.reduce(lambda t, pair: t.replace(*pair), replaced.items(), text)

    if (source / "make.py").exists():
        namespace: dict[str, Any] = {}
        exec(fill((source / "make.py").read_text(encoding="utf-8")), namespace)
        made = namespace["make"](place)
        ground.names[attack] = made.stem if made.is_file() else made.name
        return []
    waiting = []
    for file in source.rglob("*"):
        if file.is_file() and file.name != "attack.toml" and "__pycache__" not in file.parts:
            copy = place / attack / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(fill(file.read_text(encoding="utf-8")), encoding="utf-8")
            if "@PARENT@" in copy.read_text(encoding="utf-8"):
                waiting.append(copy)
    ground.names[attack] = attack
    return waiting


# ---- grading and watching -----------------------------------------------------------------------


class Listeners:
    """Sockets that must not hear anything."""

    def __init__(self, path: Path) -> None:
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.port = self.tcp.getsockname()[1]
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))
        self.abstract = f"logitlab-{os.getpid()}-{time.monotonic_ns()}"
        self.others = []
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            for address in (str(path) + "s" * (kind == socket.SOCK_DGRAM), "\0" + self.abstract):
                listener = socket.socket(socket.AF_UNIX, kind)
                listener.bind(address)
                if kind == socket.SOCK_STREAM:
                    listener.listen()
                self.others.append(listener)
        path.chmod(0o777)

    def heard(self) -> list[str]:
        """Close all; return the names of those that somebody reached."""
        reached = []
        for number, listener in enumerate((self.tcp, self.udp, *self.others)):
            listener.setblocking(False)
            try:
                listener.accept() if listener.type == socket.SOCK_STREAM else listener.recv(1)
                reached.append(f"listener {number}")
            except BlockingIOError:
                pass
            listener.close()
        return reached


def command(ground: Ground, *words: str) -> list[str]:
    """Return the command line that runs logitlab as the user of a ground."""
    other = len(USERS) == 2 and ground.user == "ordinary"
    start = [sys.executable, str(HERE / "as_ordinary_user.py")] if other else []
    return [*start, sys.executable, "-m", "logitlab", *words]


def environment_of(ground: Ground) -> dict[str, str]:
    """Return the environment of whoever grades, with a secret in it."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "src")}
    environment |= {"HOME": str(ground.path / "home"), "SECRET_TOKEN": CANARY, "COLUMNS": "200"}
    return environment | {"TMPDIR": str(ground.path / "temporary"), "OMP_NUM_THREADS": "1"}


STARTED: set[str] = set()  # processes that grade; what else there is must not be left


def grade(ground: Ground, folder: str, out: str, waiting: list[Path]) -> tuple[int, str]:
    """Grade a folder; the files waiting get the id of the process that does. Status and output."""
    words = ["grade", str(ground.path / folder), "--out", str(ground.path / out), "--jobs", "2"]
    words += ["--graders", str(ground.path / "project/graders")]
    run = subprocess.Popen(
        ["sh", "-c", 'read -r line && exec "$@"', "sh", *command(ground, *words)],
        cwd=ground.path / "project",
        env=environment_of(ground),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    STARTED.add(str(run.pid))
    for file in waiting:
        file.write_text(file.read_text().replace("@PARENT@", str(run.pid)))
    said = run.communicate(b"go\n", timeout=1200)[0]
    return run.returncode, said.decode(errors="replace")


def snapshot(ground: Ground) -> dict[str, tuple[object, ...]]:
    """Return what can be seen of every file that nobody may change."""
    seen: dict[str, tuple[object, ...]] = {}
    for name in ("project", "home", "class", "out/canary", "out/journal.jsonl", "temporary"):
        for path in everything(ground.path / name):
            at = path.lstat()
            key = str(path.relative_to(ground.path))
            time_of = 0 if path.name in ("temporary", "__pycache__") else at.st_mtime_ns
            seen[key] = (at.st_mode, at.st_uid, at.st_nlink, at.st_size * path.is_file(), time_of)
    for folder in ("/", "/tmp", "/var/tmp", "/dev/shm", "/run", str(Path.home())):
        for path in Path(folder).glob("*left-behind*"):
            seen[str(path)] = ()
    return {key: value for key, value in seen.items() if "__pycache__" not in key}


def everything(top: Path) -> Iterator[Path]:
    """Yield a path and all that is below it, as deep as a path can reach."""
    yield top
    for folder, folders, files in os.walk(top):
        if len(folder) < 2000:
            yield from (Path(folder, name) for name in (*folders, *files))


def children() -> dict[str, str]:
    """Return what this process's children run, those left to it among them, and not the dead."""
    found = {}
    for file in Path("/proc/self/task").glob("*/children"):
        for child in file.read_text().split():
            with contextlib.suppress(OSError):
                state = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0]
                words = Path(f"/proc/{child}/cmdline").read_text().replace("\0", " ")
                if state != "Z":
                    found[child] = f"{state} {words}"
    return found


def attacked(ground: Ground) -> None:
    """Grade a class with all attackers in it, and record what happened."""
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # orphans come to us
    listeners = Listeners(ground.path / "socket")
    replaced = ground.places
    replaced |= {"@PORT@": str(listeners.port), "@ABSTRACT@": listeners.abstract}
    waiting = {attack: hand_in(ground, attack, replaced) for attack in ATTACKS}
    if ground.user == "ordinary":
        give_away(ground.path)
    # The honest, alone: what their results have to be.
    status, said = grade(ground, "honest", "alone", [])
    assert status == 0, said
    before, others = snapshot(ground), children()
    everywhere = [file for files in waiting.values() for file in files]
    ground.status, ground.said = grade(ground, "class", "out", everywhere)
    time.sleep(0.2)
    ground.processes = [
        words for child, words in children().items() if child not in others.keys() | STARTED
    ]
    after = snapshot(ground)
    named = {str(file.relative_to(ground.path)) for files in waiting.values() for file in files}
    ground.changed = sorted(
        key for key in before.keys() | after.keys() if before.get(key) != after.get(key)
    )
    ground.changed = [key for key in ground.changed if key not in named]
    ground.arrived = listeners.heard()
    for file in (ground.path / "out").glob("*.json"):
        result = json.loads(file.read_text(encoding="utf-8"))
        ground.results[result["submission"]] = result


def give_away(path: Path) -> None:
    """Make the ordinary user the owner of all files."""
    if len(USERS) == 2:
        for each in everything(path):
            os.chown(each, USER_ID, USER_ID, follow_symlinks=False)


def place_of(ground: Ground, attack: str) -> Path:
    """Return where the submission of an attack lies."""
    name = ground.names[attack]
    return next(p for p in (ground.path / "class").iterdir() if name in (p.name, p.stem))


# ---- what must have happened --------------------------------------------------------------------


@dataclass
class Grounds:
    """A class of attackers for each user, graded at the same time."""

    by_user: dict[str, Ground]
    seconds: float
    computing: float
    load: float  # of the machine, before


@pytest.fixture(scope="module")
def grounds() -> Iterator[Grounds]:
    """All classes, graded."""
    level = doctor.examine()["level"]
    if level != "full":
        pytest.skip(f"attacks are only let go under full isolation, here is {level}")
    load, started, used = os.getloadavg()[0], time.monotonic(), os.times()
    built = {user: build(user) for user in USERS}
    try:
        with ThreadPoolExecutor() as pool:
            list(pool.map(attacked, built.values()))
        now = os.times()
        computing = sum(now[2:4]) - sum(used[2:4])
        yield Grounds(built, time.monotonic() - started, computing, load)
    finally:
        removed = [scratch.remove(str(ground.path)) for ground in built.values()]
    assert all(removed)


@pytest.fixture(scope="module", params=USERS)
def ground(request: pytest.FixtureRequest, grounds: Grounds) -> Ground:
    """A class graded with all attackers, for all tests of this module."""
    return grounds.by_user[request.param]


def result_of(ground: Ground, attack: str) -> dict[str, Any]:
    """Return the result of an attack."""
    name = ground.names[attack]
    plain = [key for key in ground.results if key == name]
    odd = [key for key in ground.results if key.startswith("=1+1")]
    return ground.results[(plain or odd)[0]]


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_gets_what_it_deserves(ground: Ground, attack: str) -> None:
    """Not a point more than the honest part is worth, and the honest part in full."""
    result, terms = result_of(ground, attack), about(attack)
    assert 0 <= result["score"] <= terms["max_score"]
    exercises = {exercise["name"]: exercise for exercise in result["exercises"]}
    for name in terms.get("honest", []):
        assert exercises[name]["score"] == exercises[name]["max_score"], exercises[name]["checks"]
    statuses = {exercise["status"] for exercise in result["exercises"]}
    assert statuses <= {"passed", "failed", "not attempted", "not graded"}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_reaches_nothing(ground: Ground, attack: str) -> None:
    """No secret and no sign of success is anywhere in a result."""
    text = json.dumps(result_of(ground, attack))
    assert CANARY not in text
    assert "LEAK" not in text


def test_every_submission_has_a_result(ground: Ground) -> None:
    """The run is complete whatever the attackers do, and ends with a status of its own."""
    assert len(ground.results) == len(ATTACKS) + len(honest())
    assert ground.status in (0, 3)
    assert "Traceback" not in ground.said
    for result in ground.results.values():
        text = json.dumps(result)
        assert "grading failed" not in text, text  # a fault of ours, or of a grader
        assert "that graded it died" not in text, text


def test_honest_submissions_are_not_touched(ground: Ground) -> None:
    """The honest among them get the same results, byte for byte, as without attackers."""
    alone = {file.name: file.read_bytes() for file in (ground.path / "alone").glob("*.json")}
    assert len(alone) == len(honest())
    for name, content in alone.items():
        assert (ground.path / "out" / name).read_bytes() == content
    best = json.loads(alone["honest-one.json"])
    assert best["score"] == best["max_score"]


def test_no_secret_is_shown(ground: Ground) -> None:
    """Neither the screen nor any file that was written holds a secret."""
    assert CANARY not in ground.said
    assert "LEAK" not in ground.said
    for file in (ground.path / "out").rglob("*"):
        if file.is_file() and file.name not in ("canary", "journal.jsonl"):
            assert CANARY.encode() not in file.read_bytes(), file


def test_nothing_is_changed_or_left(ground: Ground) -> None:
    """Project, home, class and folders for temporary files are as they were."""
    assert not ground.changed
    assert not list((ground.path / "temporary").iterdir())


def test_no_process_is_left(ground: Ground) -> None:
    """What was started has ended, and nobody else has been started."""
    assert not ground.processes


def test_nothing_arrives(ground: Ground) -> None:
    """No socket outside was reached, by whatever family."""
    assert not ground.arrived


def test_no_text_acts(ground: Ground) -> None:
    """No escape, no command of a workflow, no turned text is shown or written."""
    texts = [ground.said]
    texts += [file.read_text("utf-8") for file in (ground.path / "out").glob("*.json")]
    for text in texts:
        acting = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
        assert acting <= {"\n"}
        # GitHub takes "::" at the start of a line, and the older "##[" anywhere in it.
        assert not re.search(r"^\s*::|##\[", text, re.MULTILINE)


def run(ground: Ground, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run another verb of logitlab, as the user of a ground."""
    return subprocess.run(
        command(ground, *words),
        cwd=ground.path / "project",
        env={**environment_of(ground), **more},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


class Acting(HTMLParser):
    """Collect what could act in a page: scripts, handlers, addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tag = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tag = tag
        self.found += [f"{name}={value}" for name, value in attrs if name.startswith("on")]
        self.found += [str(v) for n, v in attrs if n in ("src", "href") and v]

    def handle_data(self, data: str) -> None:
        if self.tag == "script" and data.strip().startswith("alert"):
            self.found.append(data)


def test_no_page_acts(ground: Ground) -> None:
    """No script, handler, image or address of a student's is alive in the pages of a report."""
    done = run(ground, "report", str(ground.path / "out"), "--out", str(ground.path / "pages"))
    assert done.returncode == 0, done.stderr
    pages = list((ground.path / "pages").rglob("*.html"))
    assert len(pages) > len(honest())
    for page in pages:
        text = page.read_text(encoding="utf-8")
        reader = Acting()
        reader.feed(text)
        alive = [word for word in reader.found if re.search("alert|javascript|127.0.0.1|^x$", word)]
        assert not alive, page
        assert CANARY not in text


def test_no_table_acts(ground: Ground) -> None:
    """No cell of a table that is written starts a formula."""
    tables = list((ground.path / "out").rglob("*.csv")) + list(
        (ground.path / "pages").rglob("*.csv")
    )
    assert tables
    for table in tables:
        with table.open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines):
                acting = [cell for cell in row if cell[:1] in ("=", "+", "@", "\t", "\r")]
                assert not acting, table


SPEAKING = ["workflow-commands", "hostile-names", "forged-report", "html"]
GUARD = re.compile(r"^::stop-commands::([0-9a-f]{32})\n(.*)^::\1::\n(.*)\Z", re.M | re.S)
OURS = re.compile(r"::(notice|warning) [-\w=,./ ]*::[^\r\n]*|Points \d+/\d+")
RESULTS = re.compile(r"(EX\d\d_\d+_RESULTS=[A-Za-z0-9+/]+=*\n)+")
OUTPUT = re.compile(r"graded=true\nrunners=[a-z0-9_,]+\npoints=(\d+)/100\n")


@pytest.mark.parametrize("attack", [attack for attack in SPEAKING if attack in ATTACKS])
def test_no_workflow_obeys(ground: Ground, attack: str) -> None:
    """In a workflow, nothing that a student prints, raises or names is a command or an output.

    What is said of student code stands where commands are switched off, until a token that nobody
    could know beforehand switches them on again; what follows is ours in every letter.
    """
    if ground.user != USERS[0]:
        pytest.skip("what is written does not depend on who grades")
    files = {"GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary", "GITHUB_ENV": "env"}
    places = {name: ground.path / "temporary" / file for name, file in files.items()}
    words = ["export", "github", str(place_of(ground, attack))]
    words += ["--graders", str(ground.path / "project/graders")]
    settings = {name: str(place) for name, place in places.items()}
    done = run(ground, *words, GITHUB_ACTIONS="true", **settings)
    written = {name: path.read_text() for name, path in places.items()}
    for path in places.values():
        path.unlink()
    assert done.returncode == 0, done.stderr
    guarded = GUARD.match(done.stdout)
    assert guarded, done.stdout
    token, inside, after = guarded.groups()
    assert token not in inside + after + done.stderr
    assert token not in ground.tokens  # another one each time
    ground.tokens.add(token)
    for line in after.splitlines():
        assert OURS.fullmatch(line), line
        assert "##[" not in line
    points = OUTPUT.fullmatch(written["GITHUB_OUTPUT"])
    assert points, written["GITHUB_OUTPUT"]
    assert int(points[1]) <= about(attack)["max_score"]
    assert RESULTS.fullmatch(written["GITHUB_ENV"]), written["GITHUB_ENV"]
    assert "<script" not in written["GITHUB_STEP_SUMMARY"]


# attack -> whether its function is right
PYTEST = {
    "exit-at-import": False,
    "pytest-outcome": False,
    "patched-pytest": False,
    "equal-to-everything": False,
    "forged-replies": False,
    "conftest": True,
    "pytest-settings": True,
    "shadow-pytest": True,
}


@pytest.mark.parametrize("attack", [attack for attack in PYTEST if attack in ATTACKS])
def test_plain_pytest_is_not_fooled(ground: Ground, attack: str) -> None:
    """Plain pytest fails and passes as it should; only our files are collected."""
    if ground.user != USERS[0]:
        pytest.skip("confinement is tried as both, and pytest adds nothing to it")
    honest = PYTEST[attack]
    program = command(ground)
    grader = str(ground.path / "project/graders/test_ex01_softmax_numpy.py")
    words = ["-m", "pytest", "-p", "no:cacheprovider", "-q", grader]
    if not entry_points(group="pytest11", name="logitlab"):  # as from a student's repository
        words += ["-p", "logitlab.plugin"]
    done = subprocess.run(
        [*program[: program.index("-m")], *words, f"--submission={place_of(ground, attack)}"],
        cwd=ground.path / "project",
        env=environment_of(ground),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == (0 if honest else 1), done.stdout + done.stderr
    assert bool(re.search(r"^\d+ passed", done.stdout, re.M)) == honest
    assert bool(re.search(r"^\d+ failed", done.stdout, re.M)) != honest


def test_it_is_quick(grounds: Grounds) -> None:
    """All attacks as all users are over in three minutes on two cores that nobody else uses."""
    words = f"{grounds.seconds:.0f} s, {grounds.computing:.0f} s of computing"
    print(f"{len(ATTACKS)} attacks as {' and '.join(USERS)}: {words}")
    if grounds.load > 0.5:  # what attackers compute is not all counted, so the machine has to tell
        pytest.skip(f"something else was using the cores before: {words}")
    assert grounds.seconds < 180, words


def test_there_are_enough_attacks() -> None:
    """Every attack says what it tries and what must happen, and there are many."""
    assert len(ATTACKS) >= 220 or CHOSEN != "*"
    for attack in ATTACKS:
        terms = about(attack)
        assert set(terms) <= {"tries", "must", "max_score", "honest", "canary"}
        assert terms["tries"]
        assert terms["must"]
        assert terms["max_score"] in range(11)
