"""The floor: fork a warm process, import the submission, call its functions, nothing else.

What is called, and with what, is what grading the reference asks of a child: recorded once, and
decoded before anything is timed. No confinement, no messages, no comparison, no diagnosis: whoever
runs each submission in a process of its own cannot do with less. The process that is forked has
numpy and torch, run warm as in the engine; what else a submission imports, it imports itself, where
the engine has it imported once if several do. `floor.py COUNT JOBS` prints the seconds for a class
of mixed.py.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import pickle
import resource
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import mixed

from logitlab.child import limits, warmup, zygote
from logitlab.child.values import Reference, unpack
from logitlab.engine import Engine
from logitlab.grader import Grader, collect
from logitlab.sandbox import Zygote
from logitlab.transport import Remote

Texts = Mapping[str, str]
Step = dict[str, Any]
PATIENCE = 2  # seconds of computing time, as a call has in the engine
MEMORY = 1 << 30  # bytes beyond what is mapped, as in the engine


class Recorded(Remote):
    """A child that notes what it is asked, one request or several at a time."""

    requests: list[list[bytes]]

    def ask(self, request: bytes, resolve: Any = None) -> dict[str, Any]:
        self.requests.append([request])
        return super().ask(request, resolve)

    def together(self, requests: Sequence[bytes], resolve: Any = None) -> list[dict[str, Any]]:
        self.requests.append(list(requests))
        return super().together(requests, resolve)


def record(graders: Sequence[Grader], texts: Texts, zygote: Zygote) -> list[list[Step]]:
    """Grade a submission, return the steps that it was taken through, decoded, as they came."""
    import logitlab.engine as engine

    requests: list[list[bytes]] = []
    plain, engine.Remote = engine.Remote, type("Noting", (Recorded,), {"requests": requests})  # type: ignore[misc]
    try:
        files = {name: ([text], False) for name, text in texts.items()}
        Engine(graders, zygote).grade("reference", "", files)
    finally:
        engine.Remote = plain  # type: ignore[misc]
    return [[unpack(request) for request in several] for several in requests]


def run(texts: Texts, steps: Sequence[Sequence[Step]]) -> None:
    """Fork; in the child import a submission and take it through the steps; wait for its end."""
    pid = os.fork()
    if pid == 0:
        try:
            signal.setitimer(signal.ITIMER_PROF, PATIENCE)  # ends what never returns
            most = limits.mapped_bytes() + MEMORY
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
            call_all(texts, steps)
        finally:
            os._exit(0)
    os.waitpid(pid, 0)


def call_all(texts: Texts, steps: Sequence[Sequence[Step]]) -> int:
    """Import a submission and take it through the steps; return how many raised something."""
    spaces: dict[str, dict[str, Any]] = {}
    failures = 0
    for name, text in texts.items():
        module = sys.modules[name] = ModuleType(name)
        spaces[name] = vars(module)
        try:
            exec(compile(text.encode(), name, "exec"), spaces[name])
        except Exception:  # what is defined by then can be called
            failures += 1
    objects: dict[int, Any] = {}
    numbered = 0
    for several in steps:
        for place, step in enumerate(several):
            value = None
            try:
                value = take(step, spaces, objects)
            except Exception:
                failures += 1
            objects[-1 - place] = value  # so are they named that are asked for together
            if callable(value) or hasattr(value, "zero_grad"):
                numbered += 1
                objects[numbered] = value
    return failures


def take(step: Step, spaces: Mapping[str, Mapping[str, Any]], objects: Mapping[int, Any]) -> Any:
    """Carry out one step."""

    def real(value: Any) -> Any:
        return objects[value.number] if isinstance(value, Reference) else value

    if step["do"] in ("parameters", "describe"):  # for the grader to see
        return None
    if step["do"] == "method":
        return getattr(real(step["handle"]), step["name"])()
    if step["do"] == "set_parameters":
        return set_parameters(real(step["handle"]), step["values"])
    args = [real(arg) for arg in step["args"]]
    if step["do"] == "new":
        return new(step["path"], args, step["options"])
    target, want = step["target"], step["want"]
    function = spaces[target[0]][target[1]] if isinstance(target, list) else real(target)
    set_parameters(function, want.get("parameters", {}))
    for index in want.get("gradient", ()):
        args[index].requires_grad_(True)
    value = function(*args)
    if want.get("gradient") or want.get("backward"):
        value.sum().backward()
    return value


def new(path: str, args: Sequence[Any], options: Mapping[str, Any]) -> Any:
    """Construct an object of torch; an optimizer takes a network, tuples are constructed first."""
    module, _, name = path.rpartition(".")
    args = [new(arg[0], arg[1:], {}) if isinstance(arg, tuple) else arg for arg in args]
    if module == "torch.optim":
        args[0] = list(args[0].parameters())
    return getattr(importlib.import_module(module), name)(*args, **options)


def set_parameters(network: Any, values: Mapping[str, Any]) -> None:
    """Set parameters by name."""
    if values:
        own = dict(network.named_parameters())
        for name, value in values.items():
            own[name].data.copy_(_tensor(value).reshape(own[name].shape))


def _tensor(value: Any) -> Any:
    import torch

    return torch.as_tensor(value)


def reference() -> tuple[list[Grader], Texts]:
    """Load all graders, and read the reference to their exercises."""
    graders = collect(mixed.ROOT / "graders")
    names = [grader.exercise for grader in graders]
    folder = mixed.ROOT / "reference"
    return graders, {n: (folder / f"{n}.py").read_text(encoding="utf-8") for n in names}


def own(place: Path) -> float:
    """Return the seconds that the reference's own code takes in a new process that has torch.

    The steps are recorded by another process, in `place`: this one is to be new to all of it.
    """
    if not place.exists():
        graders, texts = reference()
        with Zygote(with_torch=True) as recorder:
            place.write_bytes(pickle.dumps((texts, record(graders, texts, recorder))))
        return 0.0
    import torch

    torch.set_num_threads(1)
    texts, steps = pickle.loads(place.read_bytes())
    started = time.perf_counter()
    if call_all(texts, steps):
        raise RuntimeError("the reference fails on its own steps: they are not carried out right")
    return time.perf_counter() - started


def main(count: int, jobs: int) -> float:
    """Take a class through the steps in several processes at once; return the seconds it took."""
    graders, texts = reference()
    with Zygote(with_torch=True) as recorder:
        steps = record(graders, texts, recorder)
    submissions = mixed.draw(count, list(texts))
    zygote.warm(True)
    warmup.run(True)
    gc.collect()
    gc.freeze()
    limits.join_pages()
    null = os.open(os.devnull, os.O_RDWR)
    started = time.perf_counter()
    workers = []
    for job in range(jobs):
        worker = os.fork()
        if worker == 0:
            try:
                for standard in (1, 2):
                    os.dup2(null, standard)
                for submission in submissions[job::jobs]:
                    run(submission.texts, steps)
            finally:
                os._exit(0)
        workers.append(worker)
    for worker in workers:
        os.waitpid(worker, 0)
    return time.perf_counter() - started


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):
        if sys.argv[1] == "own":
            print(own(Path(sys.argv[2])))
        else:
            print(main(int(sys.argv[1]), int(sys.argv[2])))
