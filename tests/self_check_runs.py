"""Run the public self-check in many folders, each in a process of its own, and import torch once.

    python tests/self_check_runs.py < jobs.json > results.json

A job is `{"folder": working folder, "arguments": what follows pytest}`; its result is
`{"status": exit status, "outcomes": {node id: [outcome, text]}, "output": what was printed}`.
"""

import json
import multiprocessing
import os
import sys
import tempfile
from typing import Any

import numpy as np
import pytest
import torch


class Outcomes:
    """A pytest plugin that keeps what became of each check, and what was said about it."""

    def __init__(self) -> None:
        self.of: dict[str, tuple[str, str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            skipped = isinstance(report.longrepr, tuple)
            text = report.longrepr[2] if skipped else report.longreprtext
            self.of[report.nodeid] = (report.outcome, text)


def run(job: dict[str, Any]) -> dict[str, Any]:
    """Run pytest for one job; the process is not used again."""
    os.chdir(job["folder"])
    with tempfile.TemporaryFile("w+") as output:
        for descriptor in (1, 2):
            os.dup2(output.fileno(), descriptor)
        outcomes = Outcomes()
        arguments = ["-p", "no:cacheprovider", "--color=no", *job["arguments"]]
        status = pytest.main(arguments, plugins=[outcomes])
        sys.stdout.flush()
        output.seek(0)
        return {"status": int(status), "outcomes": outcomes.of, "output": output.read()}


def warm_up() -> None:
    """Do what the first call of everything does, before the processes are forked."""
    torch.set_num_threads(1)
    weight = torch.zeros(1, requires_grad=True)
    weight.sum().backward()
    torch.optim.SGD([weight], lr=1.0).step()
    np.exp(np.zeros(1))


def main() -> None:
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    # A student has no logitlab; without this the self-check could lean on it unnoticed.
    sys.modules["logitlab"] = None  # type: ignore[assignment]
    jobs = json.load(sys.stdin)
    warm_up()
    with multiprocessing.get_context("fork").Pool(2, maxtasksperchild=1) as pool:
        json.dump(pool.map(run, jobs, chunksize=1), sys.stdout)


if __name__ == "__main__":
    main()
