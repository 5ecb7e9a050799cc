"""Know a mistake by what it does to public inputs: on a machine that has no graders.

`symptoms/exNN_topic.json` says, for each function that is called plainly, what the right code and
each known mistake make of the inputs that the self-check shows anyway. It holds numbers, no code,
and nothing hidden; `symptoms_sync` writes it from the graders. A mistake is named only if it does
all that the student's function did, the right code does not, and no other mistake does.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from logitlab.child.values import Opaque
from logitlab.outcome import Error, Outcome
from logitlab.sameness import Sameness, as_array, same
from logitlab.student import Student

__all__ = [
    "decode",
    "encode",
    "fits",
    "load_symptoms",
    "named",
    "named_mistakes",
    "observed",
    "outcome_of",
    "outcome_to_json",
]

DIGITS = {"float32": 6, "float16": 3}  # of other numbers 9: as many as every machine agrees on
TINY = 1e-12


def load_symptoms(exercise: str, folder: Path | None = None) -> dict[str, Any]:
    """Return the symptoms of an exercise by function; none where nothing is known.

    They are looked for in `folder`, `EXERCISE.symptoms.json`, then among those of the package.
    """
    own = folder / f"{exercise}.symptoms.json" if folder else None
    place = own if own and own.is_file() else files("logitlab") / "symptoms" / f"{exercise}.json"
    if not place.is_file():
        return {}
    found: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    return found


def observed(student: Student, function: str, entry: Mapping[str, Any]) -> list[Outcome]:
    """Make the public calls of a function, or gather the facts that stand for them."""
    if "facts" in entry:
        from logitlab.public_facts import facts_of  # needs torch

        asked = [(function, entry["facts"]), *entry.get("beside", {}).items()]
        return [facts_of(student, name, wanted) for name, wanted in asked]
    return [
        getattr(student, function).attempt(
            *(decode(arg) for arg in call["args"]),
            **{k: tuple(v) if isinstance(v, list) else v for k, v in call["want"].items()},
        )
        for call in entry["calls"]
    ]


def named_mistakes(student: Student, symptoms: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the mistakes that a student's functions show, each where it is met first."""
    found: dict[str, list[str]] = {}
    for function, entry in symptoms.items():
        got = observed(student, function, entry)
        if any(outcome.not_attempted or outcome.kind == "missing" for outcome in got):
            continue
        ids = named(entry, got)
        if ids and ids not in found.values():
            found[function] = ids
    return found


def named(entry: Mapping[str, Any], got: Sequence[Outcome]) -> list[str]:
    """Return the mistake that explains what was observed on the public calls of a function.

    Calls in which floating point broke down are left out where no mistake explains all of them:
    then there are two, and the one that is not about large numbers comes first. More than one
    name is returned only where a grader declares that nothing can tell them apart; none where
    several fit, or where the function is right.
    """
    how = Sameness(**{**entry["how"], "warned": tuple(entry["how"]["warned"])})
    known = [outcome_of(one) for one in entry["outcomes"]]
    sound = [place for place, outcome in enumerate(got) if not _broken(outcome)]
    if "facts" in entry:  # its own, and what it goes together with: a net and its loss
        own, right_own = [got[0]], [known[entry["right"][0]]]
        for form in [entry["right"], *entry["notes"]]:  # the other function is the one to mend
            if fits(own, [known[form[0]]], right_own, how):
                return []
        sound = [0]
    for places in ([*range(len(got))], sound):
        seen = [got[place] for place in places]
        right = [known[entry["right"][place]] for place in places]
        few = len(places) < min(2, len(got)) and "facts" not in entry
        if few or fits(seen, right, right, how):
            return []
        found = [
            mistake
            for mistake, forms in entry["mistakes"].items()
            if any(fits(seen, [known[form[p]] for p in places], right, how) for form in forms)
        ]
        together = any(set(found) == set(pair) for pair in entry["inseparable"])
        if found:
            return found if len(found) == 1 or together else []
    return []


def _broken(outcome: Outcome) -> bool:
    """Whether a call gave infinity or nan, or raised what Python raises instead."""
    if outcome.error is not None:
        return outcome.error.type in ("OverflowError", "FloatingPointError", "ZeroDivisionError")
    array = as_array(outcome.value)
    return array is not None and array.dtype.kind == "f" and not np.isfinite(array).all()


def fits(
    got: Sequence[Outcome], model: Sequence[Outcome], right: Sequence[Outcome], how: Sameness
) -> bool:
    """Tell whether a mistake predicts everything observed; see `Models.explains`."""
    lenient = any(outcome.kind == "value" for outcome in got)
    return all(same(*three, how, lenient) for three in zip(got, model, right, strict=True)) and any(
        outcome.changed for outcome in got
    ) == any(outcome.changed for outcome in model)


def encode(value: Any) -> Any:
    """Write a value as JSON; arrays and tensors keep their dtype, infinity and nan are words."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, np.generic):
        return value if isinstance(value, int) else _number(value)
    if isinstance(value, (np.ndarray, np.generic)):
        array = np.asarray(value)
        dtype = str(array.dtype)
        return {"array": _numbers(array.tolist(), dtype), "dtype": dtype, **_shape(array)}
    if type(value).__module__.startswith("torch") and hasattr(value, "detach"):
        plain = value.detach()
        dtype = str(plain.dtype).removeprefix("torch.")
        return {"tensor": _numbers(plain.tolist(), dtype), "dtype": dtype, **_shape(plain)}
    if isinstance(value, (list, tuple)):
        return {type(value).__name__: [encode(item) for item in value]}
    if isinstance(value, Mapping):
        return {"dict": {str(key): encode(item) for key, item in value.items()}}
    return {"opaque": value.type if isinstance(value, Opaque) else type(value).__name__}


def _shape(array: Any) -> dict[str, Any]:
    """Return the shape where nested lists cannot say it: a dimension of 0."""
    return {"shape": list(array.shape)} if 0 in array.shape else {}


def _numbers(value: Any, dtype: str) -> Any:
    return [_numbers(v, dtype) for v in value] if isinstance(value, list) else _number(value, dtype)


def _number(value: Any, dtype: str = "float64") -> Any:
    if isinstance(value, (bool, int)):
        return value
    if not math.isfinite(value):
        return str(value)
    return 0.0 if abs(value) < TINY else float(f"{value:.{DIGITS.get(dtype, 9)}g}")


def decode(data: Any) -> Any:
    """Read what `encode` wrote."""
    if isinstance(data, str) and data in ("nan", "inf", "-inf"):
        return float(data)
    if not isinstance(data, dict):
        return data
    if "array" in data:
        array = np.array(_floats(data["array"]), dtype=data["dtype"])
        return array.reshape(data.get("shape", array.shape))
    if "tensor" in data:
        import torch

        tensor = torch.tensor(_floats(data["tensor"]), dtype=getattr(torch, data["dtype"]))
        return tensor.reshape(data.get("shape", tensor.shape))
    if "list" in data:
        return [decode(item) for item in data["list"]]
    if "tuple" in data:
        return tuple(decode(item) for item in data["tuple"])
    if "dict" in data:
        return {key: decode(item) for key, item in data["dict"].items()}
    return Opaque(data["opaque"])


def _floats(value: Any) -> Any:
    if isinstance(value, list):
        return [_floats(item) for item in value]
    return float(value) if isinstance(value, str) else value


def outcome_to_json(outcome: Outcome) -> dict[str, Any]:
    """Write of an outcome what counts when outcomes are compared."""
    data: dict[str, Any] = {"kind": outcome.kind}
    if outcome.kind == "value":
        data["value"] = encode(outcome.value)
    if outcome.error:
        data["error"] = [outcome.error.type, outcome.error.message]
    if outcome.changed:
        data["changed"] = True
    if outcome.wants_gradient:
        gradient = outcome.gradient
        data["gradient"] = None if gradient is None else [encode(g) for g in gradient]
    if outcome.seen:
        data["seen"] = [dict(event) for event in outcome.seen]
    if outcome.warnings:
        data["warnings"] = [list(pair) for pair in outcome.warnings]
    return data


def outcome_of(data: Mapping[str, Any]) -> Outcome:
    """Read what `outcome_to_json` wrote."""
    gradient = data.get("gradient")
    return Outcome(
        data["kind"],
        value=decode(data.get("value")),
        error=Error(*data["error"]) if "error" in data else None,
        changed={0: None} if data.get("changed") else {},
        wants_gradient="gradient" in data,
        gradient=None if gradient is None else [decode(item) for item in gradient],
        warnings=tuple((pair[0], pair[1]) for pair in data.get("warnings", ())),
        seen=tuple(data.get("seen", ())),
    )
