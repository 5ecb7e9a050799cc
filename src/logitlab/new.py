"""Scaffold an exercise: `logitlab new ex13_squared_error` writes what an author fills in."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

STEM = re.compile(r"ex(\d\d)_[a-z][a-z0-9_]*")

REFERENCE = '''"""{title}.

Say what this step is for, and what a student will understand when it is done.
"""

import numpy as np


def {function}(values: np.ndarray) -> float:
    """Say what it computes, in one imperative sentence.

        the formula, in the field's own letters

    - `values`: shape, dtype, units.
    - returns: shape, dtype.

    >>> {function}(np.array([1.0, 2.0, 3.0]))
    2.0
    """
    ### BEGIN SOLUTION
    return float(np.mean(values))
    ### END SOLUTION
'''

GRADER = '''"""Hidden checks of {short}: {topic}."""

import numpy as np
import pytest

from logitlab.api import approx, mistake_model

POINTS = 5

# Inputs that students may see, for code that no mistake explains; simplest first.
PUBLIC = {{"{function}": [(np.array([1.0, 2.0, 3.0]),)]}}
# Mutants of the reference that compute the same, with the reason: {{"`a` -> `b`": "why"}}.
EQUIVALENT = {{}}
# Mistakes that no input can tell apart: [("one-id", "other-id")].
INSEPARABLE = []

SHORT = np.array([0.5, -1.0, 4.0])
LONG = np.array([2.0, 2.5, -3.0, 0.25, 8.0])


@mistake_model("{function}")
def {function}(values, made):
    """The right computation, with a branch wherever a known mistake bites."""
    total = values.sum()
    return total if made("sum-not-mean") else total / len(values)


@pytest.mark.points(5)
def test_value(student):
    """The value is right"""
    for values in (SHORT, LONG):
        assert student.{function}(values) == approx({function}(values))
'''

EXPLANATIONS = """# {short} {title}

## {function}

### sum-not-mean: The sum instead of the mean

Severity: wrong

Short: You added up all values instead of averaging them.

**What it looks like**

```python
return values.sum()
```

**Why it is wrong**

The sum grows with the number of values; the mean does not.

**See for yourself**

```python
import numpy as np
values = np.array([1.0, 2.0, 3.0])
print(values.sum(), np.concatenate([values, values]).sum())
```

```text
6.0 12.0
```

**Hint**

What happens to your result when every value is given twice?

**Stronger hint**

Look at what you divide by.
"""

SELF_CHECK = '''"""Check {stem} with examples that you may see: pytest {test_name}."""

import numpy as np
import pytest

from {stem} import {function}


def test_worked_example():
    """The example of the docstring."""
    assert {function}(np.array([1.0, 2.0, 3.0])) == pytest.approx(2.0)
'''

RIGHT = '''"""A loop, for those who come from other languages."""


def {function}(values):
    total = 0.0
    for value in values:
        total += value
    return total / len(values)
'''

WRONG = '''# mistakes: {function}: sum-not-mean
"""Adds up and forgets to divide."""


def {function}(values):
    return sum(float(value) for value in values)
'''

UNKNOWN = '''# mistakes: {function}: ?
"""Starts at the second value."""


def {function}(values):
    return float(sum(values[1:]) / len(values))
'''


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab new`."""
    parser.add_argument("exercise", metavar="exNN_topic", help="number and topic, as ex13_topic")
    parser.add_argument("--root", type=Path, metavar="DIR", help="the project; default: here")


def run(args: argparse.Namespace) -> int:
    """Scaffold an exercise: reference, stub, self-check, grader, explanations and corpus.

    What is written is a small exercise that works, on the mean of some numbers, to be changed
    into the one you have in mind. `logitlab verify exNN` says what is missing, failure by failure.
    """
    from logitlab.stubs import write

    root: Path = args.root or Path.cwd()
    paths = scaffold(root, args.exercise)
    for path in [*paths, *write(root)]:
        print(f"wrote {path.relative_to(root)}")
    print(f"now change them, and ask: logitlab verify {args.exercise[:4]}")
    return 0


def scaffold(root: Path, stem: str) -> list[Path]:
    """Write the files of a new exercise; nothing if its name or number cannot be used."""
    match = STEM.fullmatch(stem)
    if match is None:
        raise ValueError(f"{stem}: not a name for an exercise; use two digits, as ex13_topic")
    short, function = stem[:4], stem[5:]
    taken = sorted((root / "reference").glob(f"{short}_*.py"))
    if taken:
        raise ValueError(f"{taken[0]}: {short} is taken; choose another number")
    words = function.replace("_", " ")
    names = {
        "stem": stem,
        "short": short,
        "function": function,
        "topic": words,
        "title": words.capitalize(),
        "test_name": f"test_{stem}.py",
    }
    corpus = f"tests/corpus/{stem}"
    texts = {
        f"reference/{stem}.py": REFERENCE,
        f"graders/test_{stem}.py": GRADER,
        f"graders/{stem}.md": EXPLANATIONS,
        f"exercises/test_{stem}.py": SELF_CHECK,
        f"{corpus}/right/loop.py": RIGHT,
        f"{corpus}/wrong/sum_not_mean.py": WRONG,
        f"{corpus}/unknown/starts_late.py": UNKNOWN,
    }
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(**names), encoding="utf-8")
    return [root / name for name in texts]
