"""Facts about a network of two affine layers, whoever wrote it and however.

For `@evidence` functions of graders. A network is asked by setting its parameters and looking at
what it returns: with the last layer's weights at 0, its output is what is done to the bias alone;
equal outputs for settings that should be equal show what comes before. None of the facts depends
on the activation chosen, on the form of the parameters or on their order, so a network that is
right gives the same facts as the reference, and a mistake model the same as a student's network.

    @evidence("make_net")
    def output(student):
        return nets.outputs(student.make_net, SIZES, SCORES)

`sizes` are what `make_net` is called with: inputs, hidden units and, unless it is 1, outputs; all
different, and different from the numbers of samples used here (1, 3 and 4). Where a network does
not get far enough to be asked, facts are None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import torch

from logitlab.layers import Layers, candidates, fixed_sizes, is_matrix
from logitlab.outcome import Error, Outcome, error_kind
from logitlab.student import Function, Handle, StudentError

Array = np.ndarray[Any, Any]
Facts = dict[str, Any]
SAMPLES = 4
CLOSE = 2e-5
A_LAYER = "a layer for a tensor"
NO_ARGUMENTS = "takes no arguments"
_NOT_SET_UP = re.compile(
    r"before Module\.__init__\(\) call|has no attribute '_(modules|parameters|buffers|\w+_hooks)'"
)
_NO_ARGUMENTS = re.compile("takes 1 positional argument|got an unexpected keyword argument")
_A_LAYER = re.compile(
    r"must be Tensor, not (\w+)|operand type\(s\) for \S+ '(\w+)'|^'(\w+)' object"
)


# -- what is built, and what a call of it gives ---------------------------------------------------
def first_look(make: Function, sizes: Sequence[int]) -> Facts:
    """Build a network and call it: what comes back, in which shape, and what breaks.

    `built` is "network" or what went wrong, `batch` and `one` are the shapes for 4 samples and
    for one (in words for sizes: "N", "C") or what went wrong; `kind` is what the values are.
    """
    outcome = make.attempt(*sizes)
    if outcome.kind != "value":
        return {"built": complaint(outcome)}
    net = outcome.value
    if not isinstance(net, Handle) or net.reference.kind != "module":
        return {"built": "NoneType" if net is None else "no network"}
    try:
        net.eval()
        net.parameters()
    except StudentError as error:
        return {"built": complaint(error.outcome)}
    facts: Facts = {"built": "network"}
    batch = net.attempt(_tensor(_inputs(SAMPLES, sizes[0])))
    one = net.attempt(_tensor(_inputs(1, sizes[0])))
    facts["batch"], facts["kind"] = _returned(make, batch, sizes)
    facts["one"], _ = _returned(make, one, sizes)
    facts["changes its input"] = bool(batch.changed)
    facts["connected"] = batch.requires_grad
    again = net.attempt(_tensor(_inputs(SAMPLES, sizes[0])), seed=1)
    answers = [_the_scores(call.value, _outputs(sizes)) for call in (batch, again)]
    facts["repeats"] = any(answer is None for answer in answers) or _alike(answers[0], answers[1])
    return facts


def _returned(make: Function, outcome: Outcome, sizes: Sequence[int]) -> tuple[Any, str]:
    if outcome.kind != "value":
        words = complaint(outcome)
        return A_LAYER if words == NO_ARGUMENTS else words, ""
    value = outcome.value
    names = {sizes[0]: "inputs", sizes[1]: "hidden", SAMPLES: "N", _outputs(sizes): "C"} | {1: 1}
    if isinstance(value, torch.Tensor):
        whole = "" if value.is_floating_point() else "whole"
        return [names.get(size, "another") for size in value.shape], whole
    if isinstance(value, Handle):
        kind = value.reference.kind
        return A_LAYER if kind == "module" else kind, ""
    return type(value).__name__, ""


def complaint(outcome: Outcome | None) -> str:
    """Reduce an exception to what does not depend on how the code is written."""
    if outcome is None or outcome.kind in ("ended", "missing") or outcome.not_attempted:
        raise StudentError("it could not be asked", outcome)
    error = outcome.error or Error("unknown")
    words = error.message
    if _NOT_SET_UP.search(words):
        return "not set up"
    if error.type == "NotImplementedError" and 'required "forward"' in words:
        return "no forward"
    if error.type == "TypeError" and not error.own and _NO_ARGUMENTS.search(words):
        return NO_ARGUMENTS
    found = _A_LAYER.search(words)
    if found and hasattr(torch.nn, found[found.lastindex or 0]):
        return A_LAYER
    return " ".join(error_kind(error)).strip()


# -- the parameters --------------------------------------------------------------------------------
def parameters(make: Function, sizes: Sequence[int], elsewhere: Sequence[int]) -> Facts | None:
    """Say which layers are registered, in which sizes, and with what they start.

    `elsewhere` are other sizes, all different from `sizes`.
    """
    net = Net.build(make, sizes)
    if net is None:
        return None
    layers, parts = net.layers, net.layers.parts
    other = Net.build(make, elsewhere)
    facts: Facts = {
        "matrices": min(layers.matrices, 3),
        "sizes are fixed": other is not None and fixed_sizes(net.parameters, other.parameters),
        "kept": bool(net.handle.describe()["kept"]),
    }
    if not net.works:
        return facts
    facts["which"] = [part for part in ("first", "last") if parts[part] is not None]
    if layers.matrices == 2:
        facts["biases"] = [parts["first_bias"] is not None, parts["last_bias"] is not None]
        facts["hidden size"] = layers.hidden == sizes[1]
        facts["frozen"] = any(p and not p.requires_grad for p in parts.values())
        facts |= _start(layers)
    elif layers.matrices > 2:
        facts["passes"] = net.passes()
    return facts


def _start(layers: Layers) -> Facts:
    """Whether weights start at 0, and whether all hidden units start alike."""
    first, last = (_array(layers.parts[part]) for part in ("first", "last"))
    if first is None or last is None:
        return {}
    hidden, bias = layers.hidden, _array(layers.parts["first_bias"])
    rows = _by_unit(first, hidden), _by_unit(last, hidden)
    alike = all(np.ptp(row, axis=0).max() == 0 for row in rows)
    return {
        "weights are 0": not first.any() and not last.any(),
        "units are alike": alike and (bias is None or np.ptp(bias) == 0),
    }


def _by_unit(weights: Array, hidden: int) -> Array:
    weights = weights.reshape([size for size in weights.shape if size != 1])
    return weights if weights.shape[0] == hidden else weights.T


# -- the output ------------------------------------------------------------------------------------
def outputs(make: Function, sizes: Sequence[int], scores: Iterable[Sequence[float]]) -> Any:
    """Return what becomes of scores that are known: the outputs for batches of equal samples.

    The scores are the last layer's bias, its weights being 0. In training mode too, where outputs
    that differ from call to call are reduced to "dropped" or "random".
    """
    net = Net.build(make, sizes)
    if net is None or not net.works:
        return None
    rows = [np.resize(np.asarray(row, float), net.layers.outputs) for row in scores]
    if net.layers.parts["last_bias"] is None or net.layers.parts["last"] is None:
        return net.ranges(rows)
    found = {}
    for mode in ("evaluation", "training"):
        for number, row in enumerate(rows if mode == "evaluation" else rows[:2]):
            net.set(last_bias=row)
            found[f"{mode} {number}"] = net.answer(mode)
    return found


# -- what comes before -----------------------------------------------------------------------------
def hidden_layer(
    make: Function, sizes: Sequence[int], undo: Callable[[Array], Array] = lambda output: output
) -> Any:
    """Say whether a network is affine, elementwise nonlinear, affine, each sample by itself.

    `undo` turns a right output into scores. Facts are "unseen" where outputs do not react to the
    scores, and "random" where they differ from call to call.
    """
    net = Net.build(make, sizes)
    if net is None or not net.works or net.layers.matrices != 2:
        return None
    parts = net.layers.parts
    if parts["first"] is None or parts["last"] is None:
        return None
    return Hidden(net, undo).facts()


def learning(make: Function, sizes: Sequence[int]) -> Facts | None:
    """Say how far gradients of the output reach: "reached", "zero" or "cut" for each part."""
    net = Net.build(make, sizes)
    if net is None or not net.works:
        return None
    net.set(
        first=_weights(net.layers.hidden, net.layers.inputs),
        first_bias=_weights(net.layers.hidden),
        last=0.02 * _weights(net.layers.outputs, net.layers.hidden),
        last_bias=0.3 + 0.01 * np.arange(net.layers.outputs),
    )
    net.handle.zero_grad()
    net.handle.outcome(_tensor(_inputs(SAMPLES, net.layers.inputs)), backward=True)
    after = {p.name: p.gradient for p in net.handle.parameters()}
    facts = {}
    for part, parameter in net.layers.parts.items():
        if parameter is not None:
            gradient = after[parameter.name]
            zero = gradient is not None and float(gradient.abs().max()) < 1e-9
            facts[part] = "cut" if gradient is None else "zero" if zero else "reached"
    return facts


def losses(make: Function, batches: Iterable[tuple[torch.Tensor, torch.Tensor]]) -> Any:
    """Return value and gradient by the first argument of a loss, or what went wrong, by batch."""
    outcome = make.attempt()
    if outcome.kind != "value":
        return complaint(outcome)
    if not isinstance(outcome.value, Handle):
        return type(outcome.value).__name__
    found = []
    for scores, targets in batches:
        call = outcome.value.attempt(scores, targets, gradient=(0,))
        if call.kind != "value":
            found.append(complaint(call))
        else:
            gradient = call.gradient[0] if call.gradient else None
            found.append({"value": call.value, "gradient": gradient, "changed": bool(call.changed)})
    return found


# -- what checks say of them -----------------------------------------------------------------------
def say(what: Any) -> str:
    """Put a fact of `first_look` or `losses` that is not right into words."""
    if isinstance(what, list):
        names = {"N": "(number of samples)", "C": "(number of outputs)"}
        return f"the result has shape {' x '.join(names.get(s, str(s)) for s in what) or '()'}"
    return SAID.get(what, f"it does not work: {what}")


SAID = {
    "NoneType": "the result is None (is there a `return`?)",
    "not set up": "the network is not set up: does its constructor call super().__init__()?",
    "no forward": "the network has no method that is called forward",
    NO_ARGUMENTS: "the network's class takes no arguments: is __init__ spelled right?",
    A_LAYER: "a layer stands where a tensor should: it was made, but not called",
    "shapes": "the shapes do not fit together",
    "no network": "the result is no network (nn.Module)",
}


def check_hidden(found: Any) -> None:
    """Fail, in words, unless the facts of `hidden_layer` are right."""
    assert isinstance(found, dict), "the output differs from call to call in evaluation mode"
    assert found["first layer is affine"], "the first layer is not affine in the inputs"
    assert found["bends"], "the network is affine: there is no activation between the layers"
    assert found["units are by themselves"], "the activation mixes the hidden units"
    assert found["alone as in a batch"], "a sample's output depends on the others in the batch"
    assert not found["samples are alike"], "different samples have the same output"
    assert found["last layer is affine"] is not False, "the last layer is not affine"


class Net:
    """One network in a student's process, with the parts that its parameters play."""

    def __init__(self, handle: Handle, sizes: Sequence[int]) -> None:
        self.handle, self.sizes = handle, sizes
        self.parameters = handle.parameters()
        outcome = handle.attempt(_tensor(_inputs(SAMPLES, sizes[0])))
        outputs = _outputs(sizes)
        answer = _the_scores(outcome.value, outputs) if outcome.kind == "value" else None
        self.works = answer is not None
        if answer is not None and answer.dim() == 2:
            outputs = answer.shape[-1]
        guesses = list(candidates(self.parameters, sizes[0], sizes[1], outputs))
        self.layers = guesses[0]
        if self.works and len(guesses) > 1:
            self.layers = next(filter(self._plausible, guesses), guesses[0])

    @classmethod
    def build(cls, make: Function, sizes: Sequence[int]) -> Net | None:
        """Build a network in evaluation mode, or return None if there is nothing to ask."""
        outcome = make.attempt(*sizes)
        handle = outcome.value
        if outcome.kind in ("ended", "missing") or outcome.not_attempted:
            raise StudentError("the network could not be built", outcome)
        if not isinstance(handle, Handle) or handle.reference.kind != "module":
            return None
        try:
            handle.eval()
            return cls(handle, sizes)
        except StudentError as error:
            if error.outcome is not None and error.outcome.kind == "raised":
                return None
            raise

    def set(self, **settings: Any) -> None:
        """Set the parts by name, weights as (out, in); those that are not given to 0."""
        self.handle.set_parameters(self.layers.values(**settings))

    def __call__(self, inputs: Array | None = None, seed: int = 0) -> Array:
        """Return the outputs (N, C) for inputs (N, input_size), by default 3 zeros."""
        if inputs is None:
            inputs = np.zeros((3, self.layers.inputs))
        value = self.handle.outcome(_tensor(inputs), seed=seed).value
        tensor = _the_scores(value, self.layers.outputs)
        if tensor is None:
            return np.zeros(0)
        array: Array = tensor.detach().double().numpy()
        wanted = (len(inputs), self.layers.outputs)
        return array.reshape(wanted) if array.size == wanted[0] * wanted[1] else array

    def answer(self, mode: str) -> Any:
        """Return the outputs in a mode, or in one word how they differ from call to call."""
        if mode == "training":
            self.handle.train()
        inputs = np.zeros((8, self.layers.inputs))
        answers = [self(inputs, seed) for seed in (1, 2)]
        if not _alike(*answers):
            answers += [self(inputs, seed) for seed in (3, 4, 5)]
        self.handle.eval()
        if len(answers) == 2:
            return answers[0][:3]
        values = np.stack(answers)
        kept = np.abs(values).max(axis=0)
        dropped = (values == 0) | _near(np.abs(values), kept)
        return "dropped" if dropped.all() and (values == 0).any() else "random"

    def ranges(self, rows: Sequence[Array]) -> Facts:
        """Say what outputs look like where the scores cannot be set."""
        layers, found = self.layers, []
        free = layers.parts["last"] is None
        for number in range(6):
            last = 3 * _weights(layers.outputs, layers.hidden) * (-1) ** number
            self.set(first=_weights(layers.hidden, layers.inputs), first_bias=1.0, last=last)
            found.append(self(8.0 * _inputs(SAMPLES, layers.inputs, number)))
        values = np.concatenate(found)
        return {
            "rows add up to 1": _alike(values.sum(axis=-1), 1.0),
            "columns add up to 1": all(_alike(v.sum(axis=0), 1.0) for v in found),
            "negative": bool((values < -0.01).any()),
            "above 1": None if free else bool((values > 1.01).any()),
            "of zero": None if free else self._of_zero(),
        }

    def _of_zero(self) -> Array:
        self.set()
        return self()

    def passes(self) -> Any:
        """Count how often a square weight matrix between the layers is used, if there is one.

        It shifts the units by one: hidden unit 0 then depends on unit 1 or, if it is used twice,
        on unit 2.
        """
        layers = self.layers
        extra = [p for p in layers.others if is_matrix(p)]
        square = (layers.hidden, layers.hidden)
        if len(extra) != 1 or tuple(extra[0].value.shape) != square or layers.matrices != 3:
            return None
        biases = {
            p.name: np.zeros(layers.hidden, np.float32)
            for p in layers.others
            if p.owner != "PReLU" and p.value.numel() == layers.hidden
        }
        last = np.zeros((layers.outputs, layers.hidden))
        last[:, 0] = 0.3 * np.resize([1.0, -1.0, 2.0, -2.0], layers.outputs)
        found = set()
        for shift in (np.eye(layers.hidden, k=1), np.eye(layers.hidden, k=-1)):
            outputs = []
            for changed in (0, 1, 2):
                bias = np.full(layers.hidden, 0.5)
                bias[changed] = 1.5 if changed else 0.5
                values = biases | layers.values(first_bias=bias, last=last, last_bias=0.3)
                values[extra[0].name] = shift.astype(np.float32)
                self.handle.set_parameters(values)
                outputs.append(self())
            found |= {times for times in (1, 2) if not _alike(outputs[0], outputs[times])}
        return sorted(found)

    def _plausible(self, layers: Layers) -> bool:
        """Whether the parts do what they should: no weights, no influence of the inputs."""
        self.layers = layers
        self.set(first=_weights(layers.hidden, layers.inputs), last_bias=0.3)
        quiet = self(_inputs(3, layers.inputs))
        self.set(first=_weights(layers.hidden, layers.inputs), last_bias=0.4)
        moved = self(_inputs(3, layers.inputs))
        return _alike(quiet, quiet[:1]) and not _alike(quiet, moved) and self._affine()

    def _affine(self) -> bool:
        layers = self.layers
        last = 0.1 * _weights(*_last(layers))
        first, bias = _weights(layers.hidden, layers.inputs), _weights(layers.hidden)
        inputs = _inputs(3, layers.inputs)
        self.set(first=first, first_bias=bias, last=last, last_bias=0.3)
        outputs = self(inputs)
        # The same numbers before the activation, reached by one input each.
        before = inputs @ first.T + bias
        single = np.eye(3, layers.inputs)
        self.set(first=before.T @ single, last=last, last_bias=0.3)
        return _alike(outputs, self(single))


class Hidden:
    """The questions about the hidden layer, asked where outputs react to small changes."""

    def __init__(self, net: Net, undo: Callable[[Array], Array]) -> None:
        self.net, self.layers, self.undo = net, net.layers, undo
        self.base = 0.0
        self.last = 0.1 * _weights(self.layers.outputs, self.layers.hidden)

    def facts(self) -> Any:
        """Return all facts, or one word where there are none."""
        if not self._find_base():
            return "unseen"
        first, bias = _weights(self.layers.hidden, self.layers.inputs), _weights(self.layers.hidden)
        inputs = _inputs(3, self.layers.inputs)
        self._set(first=first, first_bias=bias)
        outputs = self.net(inputs)
        if not _alike(outputs, self.net(inputs, seed=1)):
            return "random"
        bends = self._bends()
        facts = {
            "bends": bends,
            "bends on the input": None if bends else self._bends_on_input(),
            "first layer is affine": self.net._affine(),
            "units are by themselves": self._units_are_by_themselves(),
            "samples are alike": _alike(outputs, outputs[:1]),
        }
        self._set(first=first, first_bias=bias)
        facts["alone as in a batch"] = _alike(self.net(inputs[:1]), outputs[:1])
        if not facts["units are by themselves"]:
            facts["softmax"] = self._is_softmax()
        if not bends:
            facts["activation without effect"] = self._activation_called(inputs)
        facts["last layer is affine"] = self._last_is_affine()
        return facts

    def _set(self, **settings: Any) -> None:
        self.net.set(**({"last": self.last, "last_bias": self.base} | settings))

    def _find_base(self) -> bool:
        if self.layers.parts["last_bias"] is None:
            return True
        pattern = 0.02 * np.resize([1.0, -2.0, 3.0, -1.0, 2.0, -3.0], self.layers.outputs)
        for base in (0.3, -0.4, 0.0):
            self.base = base
            self._set(last=0.0)
            before = self.net()
            self._set(last=0.0, last_bias=base + pattern)
            if before.size and bool((np.abs(self.net() - before) > 1e-4).all()):
                return True
        return False

    def _reach(self, before: Array, **settings: Any) -> Array:
        """Return outputs where the hidden layer has these numbers before its activation."""
        first = np.zeros((self.layers.hidden, self.layers.inputs))
        first[:, 0] = before
        self._set(first=first, **settings)
        inputs = np.zeros((3, self.layers.inputs))
        inputs[:, 0] = 1.0
        return self.net(inputs)

    def _bends(self) -> bool:
        """Whether the activation of a mean is not the mean of the activations, for some pair."""
        for last in (self.last, -self.last[:, ::-1]):
            weights = last.copy()
            apart, middle = np.zeros(self.layers.hidden), np.zeros(self.layers.hidden)
            for pair, (low, high) in enumerate(PAIRS):
                two = slice(2 * pair, 2 * pair + 2)
                apart[two], middle[two] = (low, high), (low + high) / 2
                weights[:, 2 * pair + 1] = weights[:, 2 * pair]
                weights[:, two] /= max(abs(low), abs(high), 1.0)
            weights[:, 2 * len(PAIRS) :] = 0.0
            if not _alike(self._reach(apart, last=weights), self._reach(middle, last=weights)):
                return True
        return False

    def _bends_on_input(self) -> bool:
        """Ask the same of the inputs: each hidden unit of a pair has an input of its own."""
        size = self.layers.inputs
        first = np.eye(self.layers.hidden, size)
        last = np.zeros((self.layers.outputs, self.layers.hidden))
        apart, middle = np.zeros((3, size)), np.zeros((3, size))
        for pair, (low, high) in enumerate(PAIRS[: size // 2]):
            two = slice(2 * pair, 2 * pair + 2)
            apart[:, two], middle[:, two] = (low, high), (low + high) / 2
            last[:, two] = self.last[:, 2 * pair : 2 * pair + 1] / max(abs(low), abs(high), 1.0)
        self._set(first=first, last=last)
        return not _alike(self.net(apart), self.net(middle))

    def _units_are_by_themselves(self) -> bool:
        """Whether an output is the same whatever the hidden units do that it does not read."""
        last = self.last.copy()
        last[:, 3:] = 0.0
        found = []
        for others in (0.25, 1.75):
            before = np.full(self.layers.hidden, others)
            before[:3] = (-0.5, 0.75, 1.25)
            found.append(self._reach(before, last=last))
        return _alike(*found)

    def _is_softmax(self) -> bool | None:
        """Whether the hidden units are the softmax of the numbers before the activation."""
        if self.layers.parts["last_bias"] is None:
            return None
        before = _weights(self.layers.hidden)
        probabilities = np.exp(before) / np.exp(before).sum()
        outputs = self._reach(before)
        self._set(last=0.0, last_bias=self.base + self.last @ probabilities)
        return _alike(outputs, self.net())

    def _activation_called(self, inputs: Array) -> bool:
        seen = self.net.handle.attempt(_tensor(inputs), seen=True).seen
        width = str([self.layers.hidden])
        return any("activation" in event and event["width"] == width for event in seen)

    def _last_is_affine(self) -> bool | None:
        """Whether scores are linear in the last weights; None where the output is not right."""
        self._set(last=0.0)
        start = self.net()
        if not _alike(self.undo(start), self.base):
            return None
        first, bias = _weights(self.layers.hidden, self.layers.inputs), _weights(self.layers.hidden)
        inputs = _inputs(3, self.layers.inputs)
        scores = []
        for last in (self.last, self.last[:, ::-1], self.last + self.last[:, ::-1]):
            self._set(first=first, first_bias=bias, last=last)
            scores.append(self.undo(self.net(inputs)) - self.base)
        return _alike(scores[0] + scores[1], scores[2], 1e-4)


PAIRS = ((-0.75, 1.0), (0.5, -3.0), (4.0, -6.5), (-9.0, 30.0), (-2.0, 2.5))


def _outputs(sizes: Sequence[int]) -> int:
    return sizes[2] if len(sizes) > 2 else 1


def _last(layers: Layers) -> tuple[int, int]:
    return layers.outputs, layers.hidden


def _weights(*shape: int) -> Array:
    """Make up numbers between -2 and 2, the same for the same shape, exact in float32."""
    return np.random.default_rng(shape).integers(-16, 17, shape) / 8


def _inputs(samples: int, size: int, number: int = 0) -> Array:
    return np.random.default_rng((samples, size, number)).integers(-16, 17, (samples, size)) / 8


def _tensor(array: Array) -> torch.Tensor:
    return torch.tensor(array, dtype=torch.float32)


def _array(parameter: Any) -> Array | None:
    return None if parameter is None else parameter.value.detach().double().numpy()


def _the_scores(value: Any, outputs: int) -> torch.Tensor | None:
    """Take the tensor meant as output: of several, the one of the right width; raw, if any is."""
    if isinstance(value, torch.Tensor):
        return value
    if not isinstance(value, (tuple, list)):
        return None
    tensors = [item for item in value if isinstance(item, torch.Tensor)]
    tensors = [item for item in tensors if item.shape[-1:] == (outputs,)] or tensors
    raw = [t for t in tensors if not _alike(t.detach().double().sum(-1).numpy(), 1.0)]
    return (raw or tensors or [None])[0]


def _near(first: Array, second: Array) -> Array:
    return np.isclose(first, second, rtol=CLOSE, atol=CLOSE)


def _alike(one: Any, other: Any, tolerance: float = CLOSE) -> bool:
    first, second = (
        np.asarray(x.detach() if isinstance(x, torch.Tensor) else x, float) for x in (one, other)
    )
    if first.size == 0 or second.size == 0:
        return first.size == second.size
    try:
        return bool(np.allclose(first, second, rtol=tolerance, atol=tolerance))
    except ValueError:
        return False
