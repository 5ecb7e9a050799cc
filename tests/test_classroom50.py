"""Classroom 50: a valid result with the same points, and a bundle that holds no answer."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from released import DOUBLE, ROOT, Released, found, hidden_lines, released, shadowed, texts

from logitlab.cli import main
from logitlab.platforms import classroom50
from logitlab.platforms.classroom50 import problems, result_of
from logitlab.result import CheckResult, ExerciseResult, Result

__all__ = ["released"]  # a fixture

# A folder with result-v1.schema.json and tests-v1.schema.json of foundation50/classroom50.
SCHEMAS = os.environ.get("LOGITLAB_CLASSROOM50_SCHEMAS", "")
ENV = {
    "CLASSROOM": "cs1",
    "ASSIGNMENT": "softmax",
    "ASSIGNMENT_TYPE": "individual",
    "OWNER": "ada",
    "USERNAME": "ada",
    "SUBMISSION_TAG": "submit/2026-09-01T10-00-00Z-0123abc",
    "COMMIT_URL": "https://example.org/ada/commit/0123abc",
    "RELEASE_URL": "https://example.org/ada/releases/1",
    "REVIEW_URL": "https://example.org/ada/compare/0...1",
}


@pytest.fixture(scope="module")
def bundle(released: Released) -> Path:
    """The teacher's bundle, sealed for the key of the released repository."""
    folder = released.folder / "bundle"
    if not folder.exists():
        words = ["--bundle", str(folder), "--seal", released.recipient, "--root", str(ROOT)]
        assert main(["export", "classroom50", *words]) == 0
    return folder


def autograde(released: Released, bundle: Path, repository: Path) -> dict[str, Any]:
    """Run autograder.py of the bundle as Classroom 50 does; return the result it writes."""
    machine = released.machine()
    env = machine.env | ENV | {"LOGITLAB_IDENTITY": machine.identity}
    env["LOGITLAB_PYTHON"] = sys.executable  # instead of installing the engine from the wheel
    done = subprocess.run(
        [sys.executable, str(bundle / "autograder.py")],
        cwd=repository,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = json.loads((repository / "result.json").read_text(encoding="utf-8"))
    assert f"Points {made['score']}/{made['max-score']}" in done.stdout
    assert isinstance(made, dict)
    return made


def test_the_result_is_valid_and_right(released: Released, bundle: Path) -> None:
    """Double softmax: what is lost is lost in ex04 alone, though files are in the way."""
    repository = shadowed(released.solved("fifty", ex04_cross_entropy_torch=DOUBLE))
    made = autograde(released, bundle, repository)
    assert list(problems(made)) == []
    lost = {test["test-name"].split(":")[0] for test in made["tests"] if not test["passed"]}
    assert lost == {"ex04_cross_entropy_torch"}
    assert made["owner"] == "ada"
    assert "double-softmax" in (repository / "release-body.md").read_text(encoding="utf-8")
    for name in ("result.json", "release-body.md"):
        assert not found((repository / name).read_text(encoding="utf-8"), hidden_lines())


def test_the_cheats_are_worth_nothing(released: Released, bundle: Path) -> None:
    """Stubs that end the process with success, and say they have all points, have none."""
    repository = shadowed(released.copy("fifty-cheats"))
    path = repository / "exercises/ex01_softmax_numpy.py"
    text = "import atexit, os\natexit.register(os._exit, 0)\nos._exit(0)\n"
    path.write_text(text + path.read_text(encoding="utf-8"), encoding="utf-8")
    (repository / "result.json").write_text('{"score": 100}', encoding="utf-8")
    made = autograde(released, bundle, repository)
    assert made["score"] == 0
    assert made["max-score"] > 0


def test_the_bundle_holds_no_answer(bundle: Path) -> None:
    """All that lies on a public page: every file but the engine, searched line by line."""
    hidden = hidden_lines()
    assert {path.suffix for path in bundle.iterdir()} == {".py", ".json", ".age", ".whl"}
    for name, text in texts(bundle):
        if ".whl/" not in name:
            assert not found(text, hidden), name


def test_a_bundle_needs_a_recipient(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A bundle is public: without a recipient, nothing is written."""
    assert main(["export", "classroom50", "--bundle", str(tmp_path / "b")]) == 2
    assert "--seal" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


def test_the_declarative_tests_keep_the_contract(bundle: Path) -> None:
    """Names, seconds, whole points; the first installs; what they run grades from the bundle."""
    tests = json.loads((bundle / "tests.json").read_text(encoding="utf-8"))["tests"]
    assert len(tests) <= 100
    assert len({test["name"] for test in tests}) == len(tests)
    for test in tests:
        assert 0 < len(test["name"].encode()) <= 100
        assert test["type"] == "run"
        assert 1 <= test["timeout"] <= 600
        assert type(test["points"]) is int
        assert "-I" in test["run"]
        assert '"$CLASSROOM50_BUNDLE_DIR/graders.age"' in test["run"]
    assert ["setup" in test for test in tests] == [True] + [False] * (len(tests) - 1)


def test_a_declarative_test_runs(released: Released, bundle: Path) -> None:
    """Two of them, as the interpreter runs them: in a shell, in the checkout, with no input."""
    repository = released.copy(
        "declared", ex01_softmax_numpy=ROOT / "reference/ex01_softmax_numpy.py"
    )
    machine = released.machine()
    machine.put_key_in_home()
    env = machine.env | {"CLASSROOM50_BUNDLE_DIR": str(bundle)}
    tests = json.loads((bundle / "tests.json").read_text(encoding="utf-8"))["tests"]
    for stem, status in (("ex01_softmax_numpy", 0), ("ex02_softmax_torch", 1)):
        run = next(test["run"] for test in tests if test["name"].startswith(stem))
        done = subprocess.run(run, shell=True, cwd=repository, env=env, input=b"", check=False)
        assert done.returncode == status


def test_a_long_name_is_cut_between_characters() -> None:
    """100 bytes of UTF-8 at most, never half a letter."""
    for text in ("a" * 150, "é" * 80, "ab" + "é" * 60):
        short = classroom50._short(text)
        assert len(short.encode()) <= 100
        assert short.endswith("…")
    assert classroom50._short("é" * 50) == "é" * 50


def made(**changes: object) -> dict[str, Any]:
    """A valid result, with some keys changed."""
    checks = [
        CheckResult("test_a", "A", 3, 3, "passed"),
        CheckResult("test_b", "B", 2, 0, "failed"),
    ]
    result = Result("ada", "", [ExerciseResult("ex01_a", checks)])
    return result_of(result, ENV, datetime(2026, 9, 1, 10, tzinfo=UTC)) | changes


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"classroom": ""}, "classroom is empty"),
        ({"submission": "main"}, "does not begin with submit/"),
        ({"assignment_type": "pair"}, "assignment_type"),
        ({"score": 2.5}, "is no score"),
        ({"score": True}, "is no score"),
        ({"score": 9}, "is no score"),
        ({"score": 4}, "do not add up"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_breaks_the_contract_is_found(changes: dict[str, object], words: str) -> None:
    """Each rule of the schema that a change of ours could break."""
    assert list(problems(made())) == []
    assert any(words in problem for problem in problems(made(**changes)))


def test_the_time_is_that_of_the_commit(tmp_path: Path) -> None:
    """Grading again does not make a submission late."""
    git: Callable[..., object] = lambda *words: subprocess.run(  # noqa: E731 - one line, used thrice
        ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@b", *words],
        check=True,
        capture_output=True,
        env={**os.environ, "GIT_COMMITTER_DATE": "2026-09-01T12:00:00+0200"},
    )
    git("init")
    git("commit", "--allow-empty", "-m", "work")
    assert classroom50.committed(tmp_path) == datetime(2026, 9, 1, 10, tzinfo=UTC)
    assert made()["datetime"] == "2026-09-01T10:00:00Z"
    assert (datetime.now(UTC) - classroom50.committed(tmp_path / "none")).total_seconds() < 60


@pytest.mark.skipif(not SCHEMAS, reason="LOGITLAB_CLASSROOM50_SCHEMAS names no folder")
def test_the_real_schemas(bundle: Path) -> None:
    """Result and declarative tests, against the JSON schemas that Classroom 50 publishes."""
    tests = json.loads((bundle / "tests.json").read_text(encoding="utf-8"))
    for name, value in (("result-v1", made()), ("tests-v1", tests)):
        path = Path(SCHEMAS) / f"{name}.schema.json"
        jsonschema.validate(value, json.loads(path.read_text(encoding="utf-8")))
