"""Run a student's repository as platforms do: their formats, kept to in plain Python.

`classic` and `reporter` follow what education/autograding and autograding-grading-reporter do. With
LOGITLAB_CLASSIC_RUNNER or LOGITLAB_REPORTER set to their dist/*.js, node runs the real ones too.
"""

import base64
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

LOGITLAB = [sys.executable, "-I", "-m", "logitlab"]


@dataclass
class Machine:
    """A home folder, a PATH where python3 is this Python, and a key or none."""

    home: Path
    identity: str = ""
    env: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        binaries = self.home / "bin"
        binaries.mkdir(parents=True)
        python = binaries / "python3"
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
        python.chmod(0o755)
        self.env = {"PATH": f"{binaries}:/usr/bin:/bin", "HOME": str(self.home)}

    def put_key_in_home(self) -> None:
        """Put the key where the classic workflow puts it."""
        path = self.home / ".config/logitlab/identity.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.identity + "\n", encoding="ascii")
        path.chmod(0o600)


def classic(machine: Machine, repository: Path) -> tuple[str, str]:
    """Run the entries of autograding.json as the classic runner does; return points and log."""
    machine.put_key_in_home()
    path = repository / ".github/classroom/autograding.json"
    points = available = 0
    log = []
    # The runner passes these on and nothing else: no CI, no GITHUB_*, no secrets.
    env = machine.env | {"FORCE_COLOR": "true", "DOTNET_CLI_HOME": "/tmp", "DOTNET_NOLOGO": "true"}
    for test in json.loads(path.read_text(encoding="utf-8"))["tests"]:
        assert test["input"] == test["output"] == test["setup"] == ""
        available += test["points"]
        child = subprocess.Popen(
            test["run"],
            shell=True,
            cwd=repository,
            env=env,
            stdin=subprocess.PIPE,  # left open: who reads from it waits until the time is over
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert child.stdout
        log.append(child.stdout.read())
        if child.wait(timeout=test["timeout"] * 60) == 0:
            points += test["points"]
        assert child.stdin
        child.stdin.close()
        child.stdout.close()
    return f"Points {points}/{available}", "".join(log)


def real_classic(machine: Machine, repository: Path, script: str) -> tuple[str, str]:
    """Run the real classic runner."""
    machine.put_key_in_home()
    env = machine.env | {"GITHUB_WORKSPACE": str(repository)}
    done = subprocess.run(["node", script], env=env, capture_output=True, text=True, check=False)
    found = re.search(r"Points \d+/\d+", done.stdout)
    assert found, done.stdout + done.stderr
    return found[0], done.stdout + done.stderr


@dataclass
class Step:
    """What our grading step left behind for the workflow."""

    status: int
    log: str
    outputs: dict[str, str]
    env: dict[str, str]
    summary: str


def actions(machine: Machine, repository: Path, **more: str) -> Step:
    """Run the grading step of the newer actions' workflow."""
    files = {name: machine.home / name for name in ("OUTPUT", "ENV", "STEP_SUMMARY")}
    for path in files.values():
        path.write_text("", encoding="utf-8")
    env = machine.env | {f"GITHUB_{name}": str(path) for name, path in files.items()}
    if machine.identity:
        env["LOGITLAB_IDENTITY"] = machine.identity
    command = [*LOGITLAB, "export", "github", "--graders", ".github/logitlab/graders.age"]
    done = subprocess.run(
        command, cwd=repository, env=env | more, capture_output=True, text=True, check=False
    )
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items()}
    pairs = {
        name: dict(line.split("=", 1) for line in texts[name].splitlines())
        for name in ("OUTPUT", "ENV")
    }
    log = done.stdout + done.stderr
    return Step(done.returncode, log, pairs["OUTPUT"], pairs["ENV"], texts["STEP_SUMMARY"])


def reporter(step: Step) -> tuple[str, str]:
    """Return what the reporter's notice and its table show, each as `points/maximum`."""
    total = most = 0
    shown = shown_most = 0.0
    for runner in step.outputs["runners"].split(","):
        result = json.loads(base64.b64decode(step.env[f"{runner.strip().upper()}_RESULTS"]))
        tests, maximum = result["tests"], result["max_score"]
        assert set(tests[0]) >= {"name", "status", "score", "message", "test_code", "line_no"}
        total += sum(test["score"] for test in tests)
        most += maximum
        shown += sum(test["status"] == "pass" for test in tests) / len(tests) * maximum
        shown_most += maximum
    return f"{total}/{most}", f"{shown:g}/{shown_most:g}"


def real_reporter(step: Step, script: str) -> tuple[str, str]:
    """Run the real reporter; return what its notice and its table show."""
    env: Mapping[str, str] = {**step.env, "PATH": os.environ["PATH"]}
    env = {**env, "INPUT_RUNNERS": step.outputs["runners"]}
    done = subprocess.run(["node", script], env=env, capture_output=True, text=True, check=False)
    notice = re.search(r"Autograding complete::Points (\d+/\d+)", done.stdout)
    table = re.search(r"Total:\s*│\s*([\d.]+)\s*│\s*([\d.]+)", done.stdout)
    assert notice, done.stdout + done.stderr
    assert table, done.stdout + done.stderr
    return notice[1], f"{table[1]}/{table[2]}"
