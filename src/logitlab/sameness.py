"""When two outcomes are the same: what a diagnosis rests on.

A student's outcome is compared with a mistake model's, with the reference's beside them.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import Any

import numpy as np

from logitlab.child.values import Opaque
from logitlab.outcome import Outcome, error_kind

TOLERANCE = 2e-5
LONGEST_LIST = 4096  # items of a list that may stand for an array: no right answer has as many


@dataclass(frozen=True)
class Sameness:
    """How strictly outcomes of one function are compared.

    `dtype`: integers, booleans and floats are told apart; `type`: Python numbers and tensors are
    told apart (always so where the reference returns a tensor); `seen`: the losses called count;
    `warned`: so do warnings whose text contains one of these.
    """

    tolerance: float = TOLERANCE
    dtype: bool = False
    type: bool = False
    seen: bool = False
    warned: tuple[str, ...] = ()


DATA_ERRORS = frozenset(
    {
        "ValueError",
        "IndexError",
        "RuntimeError",
        "TypeError",
        "AxisError",
        "UFuncTypeError",
        "_UFuncNoLoopError",
        "_UFuncInputCastingError",
        "_UFuncOutputCastingError",
    }
)


def same(
    got: Outcome, model: Outcome, right: Outcome, how: Sameness, lenient: bool = False
) -> bool:
    """Tell whether a student's outcome is what a mistake model predicts.

    `right` is the reference's outcome. Where the model predicts a non-finite number, one anywhere
    in that row will do: how an overflow spreads depends on how the code is written. `lenient`
    lets any complaint about shapes or kinds of data stand for another; it is for functions that
    return something elsewhere, since those that always raise prove nothing else. Only to ask a
    whole array whether it is true is a complaint of its own.
    """
    if got.kind != model.kind:
        return _broken(model) and _broken(got)
    if got.kind == "raised":
        assert got.error is not None
        assert model.error is not None
        if lenient and {got.error.type, model.error.type} <= DATA_ERRORS:
            return ("truth value" in got.error.message) == ("truth value" in model.error.message)
        if how.seen and _given(got) != _given(model):
            return False
        return error_kind(got.error) == error_kind(model.error)
    if got.kind == "ended":
        return got.reason == model.reason
    if how.seen and _seen(got) != _seen(model):
        return False
    if how.warned and _warned(got, how.warned) != _warned(model, how.warned):
        return False
    if not same_value(got.value, model.value, right.value, how):
        return False
    if not model.wants_gradient or not got.wants_gradient:
        return True
    if got.gradient is None or model.gradient is None:
        return got.gradient is model.gradient
    return same_value(got.gradient, model.gradient, None, how)


def _broken(outcome: Outcome) -> bool:
    """Whether floating point broke down: no finite number at all, or the exception for that.

    Python's math raises where numpy returns infinity or nan.
    """
    if outcome.kind == "raised":
        error = outcome.error
        return error is not None and (
            error.type in ("FloatingPointError", "OverflowError", "ZeroDivisionError")
            or (error.type == "ValueError" and bool(_NO_LOGARITHM.search(error.message)))
        )
    array = as_array(outcome.value)
    return array is not None and array.size > 0 and not np.isfinite(array).all()


_NO_LOGARITHM = re.compile("math domain error|expected a positive input")


def _seen(outcome: Outcome) -> tuple[bool, bool]:
    """Reduce the losses seen to what values do not show, of `cross_entropy` alone.

    Whether its target was something else than class indices, and whether its input was
    log-probabilities already.
    """
    events = [event for event in outcome.seen if event.get("loss") == "cross_entropy"]
    return (
        any(event.get("target") != "indices" for event in events),
        any(event.get("input") == "log-probabilities" for event in events),
    )


def _given(outcome: Outcome) -> tuple[str, str] | None:
    """Reduce the losses seen to what the last one was given: where that raised, it is why."""
    for event in reversed(outcome.seen):
        if "loss" in event:
            given = event.get("input", "").replace("log-probabilities", "scores")
            return given, event.get("target", "")
    return None


def _warned(outcome: Outcome, texts: tuple[str, ...]) -> list[bool]:
    return [any(text in message for _, message in outcome.warnings) for text in texts]


def same_value(got: Any, model: Any, right: Any, how: Sameness) -> bool:
    """Compare values, containers element by element; see `same` for non-finite predictions."""
    first, second = as_array(got), as_array(model)
    if first is not None and second is not None:
        strict = how.type or _is_tensor(right)
        if strict and isinstance(got, (bool, int, float)) != isinstance(model, (bool, int, float)):
            return False
        return _same_array(first, second, how)
    if first is not None or second is not None:
        return False
    if isinstance(got, dict) and isinstance(model, dict):
        return set(got) == set(model) and all(
            same_value(got[key], model[key], None, how) for key in model
        )
    if isinstance(got, (list, tuple)) and isinstance(model, (list, tuple)):
        return len(got) == len(model) and all(
            same_value(a, b, None, how) for a, b in zip(got, model, strict=True)
        )
    if isinstance(got, Opaque) and isinstance(model, Opaque):
        return got.type == model.type
    if hasattr(got, "reference") and hasattr(model, "reference"):
        return bool((got.reference.kind == "class") == (model.reference.kind == "class"))
    return type(got) is type(model) and bool(got == model)


def _same_array(
    got: np.ndarray[Any, Any],
    model: np.ndarray[Any, Any],
    how: Sameness,
) -> bool:
    if got.shape != model.shape or (how.dtype and _family(got) != _family(model)):
        return False
    got, model = np.asarray(got, np.float64), np.asarray(model, np.float64)
    finite = np.isfinite(model)
    if finite.all():
        return close(got, model, how.tolerance)
    if not finite.ndim:
        return not np.isfinite(got)
    rows = finite.all(axis=-1)
    broken = ~np.isfinite(got).all(axis=-1)
    return bool(broken[~rows].all()) and close(got[rows], model[rows], how.tolerance)


def close(got: np.ndarray[Any, Any], expected: np.ndarray[Any, Any], tolerance: float) -> bool:
    """Tell whether arrays of one shape agree within a relative and absolute tolerance."""
    return bool(_close(got, expected, tolerance).all())


def _close(got: Any, expected: Any, tolerance: float) -> Any:
    with np.errstate(all="ignore"):
        return np.abs(got - expected) <= tolerance * (1 + np.abs(expected))


def _family(array: np.ndarray[Any, Any]) -> str:
    kind: str = array.dtype.kind
    return "i" if kind == "u" else kind


def _is_tensor(value: Any) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def as_array(value: Any) -> np.ndarray[Any, Any] | None:
    """View numbers, tensors and rectangular lists of numbers as an array; None for the rest."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, (bool, int, float)):
        return np.asarray(value, dtype=None if abs(value) < 2**63 else np.float64)
    if _is_tensor(value):
        array: np.ndarray[Any, Any] = value.detach().numpy()
        return array
    if isinstance(value, list) and 0 < len(value) <= LONGEST_LIST:
        parts = [as_array(item) for item in value]
        shapes = {part.shape if part is not None else None for part in parts}
        if None not in shapes and len(shapes) == 1:
            return np.stack(parts)  # type: ignore[arg-type]
    return None
