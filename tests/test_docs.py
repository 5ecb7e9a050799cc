"""The pages agree with the program: schema, site, code blocks, commands."""

import contextlib
import hashlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from made_up_results import hostile_results, made_up_class

from logitlab import cli
from logitlab.reference_pages import PAGES
from logitlab.result import CheckResult, ExerciseResult, NoteResult, Result
from logitlab.schema_page import page

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SCHEMA = json.loads((DOCS / "result.schema.json").read_text(encoding="utf-8"))
GOLDEN = sorted((ROOT / "tests" / "golden" / "feedback").glob("*.json"))


def strict(schema: object) -> object:
    """The schema with no key allowed that it does not describe."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: strict(value) for key, value in schema.items()}
    return kept | ({"additionalProperties": False} if "properties" in schema else {})


def test_results_follow_the_schema() -> None:
    """Whatever is graded, its JSON has the published form, and no key that is not described."""
    check = jsonschema.Draft202012Validator(strict(SCHEMA))
    noted = ExerciseResult(
        "ex01_a",
        [CheckResult("test_a", "A check", 1, 1, "passed")],
        notes=[NoteResult("f", "implicit-dim")],
        problems=["line 1: no"],
    )
    results = [*made_up_class(5), *hostile_results(), Result("a", "", [noted]), Result("b", "", [])]
    for result in results:
        check.validate(result.to_json())
    for path in GOLDEN:
        check.validate(json.loads(path.read_text(encoding="utf-8")))


def test_the_schema_refuses_what_is_no_result() -> None:
    """A status that does not exist, and points that are no whole numbers, are refused."""
    check = jsonschema.Draft202012Validator(SCHEMA)
    for path, wrong in ((("score",), 0.5), (("exercises", 0, "status"), "lost")):
        data = made_up_class(1)[0].to_json()
        place = data
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = wrong
        assert not check.is_valid(data)


def test_the_page_of_the_schema_is_in_sync() -> None:
    """The page is the one that the schema gives; make sync writes it."""
    assert (DOCS / "result-schema.md").read_text(encoding="utf-8") == page(SCHEMA)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_pages_of_reference_are_in_sync(name: str) -> None:
    """Commands and public API are as the program has them; make sync writes the pages."""
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name]()


def test_the_page_of_verify_is_of_a_sane_size() -> None:
    """It has a table for each exercise that is small enough to be read."""
    size = (DOCS / "verify.md").stat().st_size
    assert 2_000 < size < 200_000


def test_vendored_scripts_are_those_that_were_published() -> None:
    """The libraries of the class page are, byte by byte, the versions named, with licences."""
    vendor = ROOT / "src" / "logitlab" / "pages" / "vendor"
    versions = json.loads((vendor / "versions.json").read_text(encoding="utf-8"))
    assert set(versions) == {path.name for path in vendor.glob("*.js")}
    for name, facts in versions.items():
        digest = hashlib.sha256((vendor / name).read_bytes()).hexdigest()
        assert digest == facts["sha256"], name
        assert (vendor / f"{name.partition('.')[0]}.LICENSE").stat().st_size > 500


def test_the_site_builds_strictly(tmp_path: Path) -> None:
    """mkdocs builds every page without a warning: no broken link, no missing anchor."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        env={"PATH": "", "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name in (
        *("students", "instructors", "authors", "commands", "api", "verify", "benchmarks"),
        *("how-diagnosis-works", "mistakes", "result-schema"),
    ):
        assert (tmp_path / name / "index.html").is_file()


def test_the_worked_example_prints_what_it_says() -> None:
    """The block that computes the numbers gives those of the text below it."""
    text = (DOCS / "how-diagnosis-works.md").read_text(encoding="utf-8")
    (code, shown), *_ = re.findall(r"```python\n(.*?)```\n\n```text\n(.*?)```", text, re.DOTALL)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(code.rpartition("```python\n")[2], {})
    assert output.getvalue() == shown
    for number in shown.split():
        assert text.count(number) > 1  # and they stand in the table


@pytest.mark.parametrize("name", ["students", "instructors"])
def test_commands_of_the_pages_exist(name: str) -> None:
    """Every `logitlab` command in a page is one that the command line takes."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    commands = set(re.findall(r"(?m)(?:^|`)logitlab ([a-z][^`\n]*)", text))
    assert len(commands) >= 4
    for command in commands:
        if "PLATFORM" in command:
            continue
        words = command.split()
        cli.parser_for([words[0]]).parse_args(words)


@pytest.mark.parametrize("shell", cli.SHELLS)
def test_completions_know_every_verb(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The script for a shell is printed, and holds every verb and its options."""
    assert cli.main(["--completion", shell]) == 0
    script = capsys.readouterr().out
    for word in (*cli.VERBS, "pseudonymise", "watch"):
        assert word in script
    if shell == "bash":
        subprocess.run(["bash", "-n"], input=script, check=True, encoding="utf-8")
