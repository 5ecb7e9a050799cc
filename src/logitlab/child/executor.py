"""Carry out a grader's requests on student objects, and report everything a call did.

The same executor serves the student's functions in the child process and the mistake models in
the grading process, so that what is compared was observed in the same way.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from time import process_time
from typing import Any

from logitlab.child.call import describe_error, observe
from logitlab.child.values import Reference, pack, unpack

CONSTRUCTIBLE = ("torch.nn.", "torch.optim.")
SIMPLE_METHODS = ("train", "eval", "zero_grad")
TOGETHER_BYTES = 1 << 20  # of replies, after which no further request is begun


class Executor:
    """Functions by name, objects by handle, and the operations a grader may ask for.

    `owned` maps a source file's name to its text for the files whose lines are the author's own;
    it decides which line of a traceback is reported.
    """

    def __init__(self, owned: Callable[[str], str | None]) -> None:
        self.owned = owned
        self.functions: dict[str, Mapping[str, object]] = {}
        self.objects: dict[int, object] = {}
        self.results: list[object] = []  # what requests returned that were sent together

    # -- handles ----------------------------------------------------------------------------
    def keep(self, value: object) -> Reference | None:
        """Name an object that cannot travel, so that later requests can use it."""
        number = len(self.objects) + 1
        if number > 10_000:
            return None
        self.objects[number] = value
        return Reference(number, type(value).__name__[:200], _kind(value))

    def resolve(self, reference: Reference) -> object:
        """Return an object by its number; -1 is what the first of several requests returned."""
        if reference.number > 0:
            return self.objects[reference.number]
        value = self.results[-1 - reference.number]
        if reference.kind and _kind(value) != reference.kind:
            raise TypeError(f"no {reference.kind}")
        return value

    # -- requests ---------------------------------------------------------------------------
    def perform(self, data: bytes) -> bytes:
        """Carry out one request (bytes in, bytes out); see the methods named `do_...`."""
        return self._perform(data)[0]

    def together(self, requests: Sequence[bytes], seconds: float, start: int = 0) -> list[bytes]:
        """Carry out requests one after the other, each as if it were alone.

        It stops where `seconds` of computing time or many bytes have been used up, so that each
        has nearly the time and room of one: whoever asks sends the rest again, from `start`.
        """
        del self.results[start:]
        replies: list[bytes] = []
        room, end = TOGETHER_BYTES, process_time() + seconds
        for request in requests:
            reply, value = self._perform(request)
            replies.append(reply)
            self.results.append(value)
            room -= len(reply)
            if room < 0 or process_time() > end:
                break
        return replies

    def _perform(self, data: bytes) -> tuple[bytes, object]:
        """Carry out one request; return the reply, and the value in it as it is."""
        try:
            request = unpack(data, self.resolve)
            operation: Callable[..., dict[str, Any]] = getattr(self, "do_" + request.pop("do"))
            report = operation(**request)
            return pack(report, self.keep), report.get("value")
        except BaseException as error:  # an object that is not what a grader takes it for
            return pack({"error": self.describe_error(error)}), None

    def do_call(
        self, target: object, args: tuple[Any, ...], want: dict[str, Any]
    ) -> dict[str, Any]:
        """Call a function (`[exercise, name]`) or a handle with positional arguments.

        What is wanted is in `observe`, and `parameters`, set in a network before the call.
        """
        if isinstance(target, list):
            exercise, name = target
            function = self.functions.get(exercise, {}).get(name)
            if function is None:
                return {"missing": True}
        else:
            function = target
        if "parameters" in want:
            self.do_set_parameters(function, want["parameters"])
        return self.observe(function, args, want)

    def do_new(self, path: str, args: tuple[Any, ...], options: dict[str, Any]) -> dict[str, Any]:
        """Construct an object of torch.nn or torch.optim; optimizers take a network handle.

        An argument that is a tuple of a path and arguments is constructed first.
        """
        if not path.startswith(CONSTRUCTIBLE):
            raise ValueError(f"{path}: only torch.nn and torch.optim are constructed on request")
        module, _, name = path.rpartition(".")
        kind = getattr(importlib.import_module(module), name)
        if path.startswith("torch.optim."):
            from logitlab.child.observe import watched

            network, *rest = args
            kind, args = watched(kind), (list(network.parameters()), *rest)
        args = tuple(
            self.do_new(arg[0], arg[1:], {})["value"] if isinstance(arg, tuple) else arg
            for arg in args
        )
        return {"value": kind(*args, **options)}

    def do_method(self, handle: Any, name: str) -> dict[str, Any]:
        """Call `train`, `eval` or `zero_grad` of a network."""
        if name not in SIMPLE_METHODS:
            raise ValueError(f"{name}: not one of {', '.join(SIMPLE_METHODS)}")
        return self.observe(getattr(handle, name), (), {})

    def do_parameters(self, handle: Any) -> dict[str, Any]:
        """List a network's parameters: name, type of the module that owns it, value, gradient."""
        owners = {
            f"{prefix}.{name}" if prefix else name: type(module).__name__
            for prefix, module in handle.named_modules()
            for name, _ in module.named_parameters(recurse=False)
        }
        rows = [
            [name, owners.get(name, ""), p, p.requires_grad, p.grad]
            for name, p in handle.named_parameters()
        ]
        return {"value": rows}

    def do_set_parameters(self, handle: Any, values: dict[str, Any]) -> dict[str, Any]:
        """Overwrite parameters of a network by name, in place."""
        import torch

        own = dict(handle.named_parameters())
        with torch.no_grad():
            for name, value in values.items():
                own[name].copy_(torch.as_tensor(value).reshape(own[name].shape))
        return {"value": None}

    def do_describe(self, handle: object) -> dict[str, Any]:
        """Describe an object: its type, whether it is a class, whether it is in training mode.

        `kept` are the modules that lie in plain lists, tuples and dictionaries of a network;
        `tensors` says whether it holds tensors that are no parameters.
        """
        modules: list[str] = []
        kept: list[str] = []
        tensors = False
        torch = sys.modules.get("torch")
        if torch is not None and isinstance(handle, torch.nn.Module):
            modules = [type(m).__name__[:100] for m in handle.modules()][:100]
            held = _held(handle)
            kept = [type(m).__name__[:100] for m in held if isinstance(m, torch.nn.Module)][:100]
            tensors = any(isinstance(item, torch.Tensor) for item in held)
        return {
            "value": {
                "type": type(handle).__name__[:200],
                "is_class": isinstance(handle, type),
                "name": str(getattr(handle, "__name__", ""))[:200],
                "callable": callable(handle),
                "training": bool(getattr(handle, "training", False)),
                "modules": modules,
                "kept": kept,
                "tensors": tensors,
            }
        }

    # -- one call ---------------------------------------------------------------------------
    def observe(
        self, function: Any, args: tuple[Any, ...], want: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Call `function` and report all that the call did; see `call.observe`."""
        return observe(function, args, want, self.objects, self.describe_error)

    def describe_error(self, error: BaseException) -> dict[str, Any]:
        """Describe an exception with the author's own line, and whether it was raised there."""
        return describe_error(error, self.owned)


def _kind(value: object) -> str:
    torch = sys.modules.get("torch")
    if torch is not None:
        if isinstance(value, torch.nn.Module):
            return "module"
        if isinstance(value, torch.optim.Optimizer):
            return "optimizer"
    return "class" if isinstance(value, type) else "callable" if callable(value) else "object"


def _held(network: Any) -> list[Any]:
    """List what a network uses and does not register, alone or in containers.

    It lies in plain attributes, in variables around `forward`, or in those of the whole file.
    """
    found: list[Any] = []
    for part in network.modules():
        found += [value for name, value in vars(part).items() if not name.startswith("_")]
        forward = inspect.unwrap(getattr(part.forward, "__func__", part.forward))
        if inspect.isfunction(forward) and part.__module__.partition(".")[0] != "torch":
            around = inspect.getclosurevars(forward)
            found += [*around.nonlocals.values(), *around.globals.values()]
    held: list[Any] = []
    for value in found:
        items = value.values() if isinstance(value, dict) else value
        held += items if isinstance(value, (dict, list, tuple)) else [value]
    return held
