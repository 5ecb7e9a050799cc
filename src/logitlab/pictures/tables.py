"""Pictures with tables: which sums are 1, and which entries meet that should not."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from logitlab.pictures.shapes import Picture, Table

__all__ = ["TABLES"]

_BATCH = ((2.0, 1.0, 0.1), (0.5, 2.0, 0.3))


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    e = [math.exp(score - top) for score in scores]
    return [value / sum(e) for value in e]


def _probabilities(title: str, alt: str, name: str, cells: Sequence[Sequence[float]]) -> Picture:
    """Draw a batch of supposed probabilities with the sums of its rows and columns."""
    rows = tuple(f"sample {n}" for n in range(len(cells)))
    columns = tuple(f"class {n}" for n in range(len(cells[0])))
    row_sums = [sum(row) for row in cells]
    column_sums = [sum(column) for column in zip(*cells, strict=True)]
    table = Table(
        title,
        rows,
        columns,
        tuple(tuple(f"{value:.2f}" for value in row) for row in cells),
        tuple(tuple(min(value, 1.0) for value in row) for row in cells),
        tuple(f"sum {total:.2f}" for total in row_sums),
        tuple(f"sum {total:.2f}" for total in column_sums),
    )
    return Picture(name, alt, (table,))


def _over_samples() -> Picture:
    columns = [_softmax(column) for column in zip(*_BATCH, strict=True)]
    return _probabilities(
        "Each column adds up to 1, where each row should",
        "A table of two samples and three classes after softmax along the samples: the columns sum "
        "to 1, the rows to 1.54 and 1.46.",
        "softmax-over-samples",
        list(zip(*columns, strict=True)),
    )


def _over_everything() -> Picture:
    flat = _softmax([score for row in _BATCH for score in row])
    return _probabilities(
        "The whole table adds up to 1, where each row should",
        "A table of two samples and three classes after softmax over everything: the rows sum to "
        "0.52 and 0.48.",
        "softmax-over-everything",
        [flat[:3], flat[3:]],
    )


def _missing_keepdims() -> Picture:
    e = ((1.0, 3.0), (10.0, 10.0))
    totals = [sum(row) for row in e]
    return _probabilities(
        "Each column was divided by the total of another row",
        "A table of two samples and two classes. The row totals 4 and 20 were applied to the "
        "columns, so the rows sum to 0.40 and 3.00 where both should be 1.",
        "missing-keepdims",
        [[value / total for value, total in zip(row, totals, strict=True)] for row in e],
    )


def _every_pair(name: str, rows: str, columns: str, title: str) -> Callable[[], Picture]:
    def make() -> Picture:
        size = 3
        places = range(size)
        return Picture(
            name,
            f"A table of three {rows}s and three {columns}s. Only the three places on the diagonal "
            "belong together; the other six are compared as well.",
            (
                Table(
                    title,
                    tuple(f"{rows} {n}" for n in places),
                    tuple(f"{columns} {n}" for n in places),
                    tuple(tuple("wanted" if r == c else "extra" for c in places) for r in places),
                    tuple(tuple(1.0 if r == c else 0.2 for c in places) for r in places),
                    wanted=frozenset((n, n) for n in places),
                ),
            ),
        )

    return make


def _marks_all_rows() -> Picture:
    labels = (2, 0, 1)
    ones = tuple(tuple("1" if c in labels else "0" for c in range(4)) for _ in labels)
    return Picture(
        "marks-all-rows",
        "A table of three samples and four classes. Every row holds three ones, where only the "
        "one in the sample's own class is wanted.",
        (
            Table(
                "Every row got the ones of all labels",
                tuple(f"label {label}" for label in labels),
                tuple(f"class {n}" for n in range(4)),
                ones,
                tuple(tuple(0.2 * int(cell) for cell in row) for row in ones),
                tuple("sum 3" for _ in labels),
                wanted=frozenset(enumerate(labels)),
            ),
        ),
    )


TABLES: dict[str, Callable[[], Picture]] = {
    "softmax-over-samples": _over_samples,
    "double-softmax-over-samples": _over_samples,
    "softmax-over-everything": _over_everything,
    "missing-keepdims": _missing_keepdims,
    "marks-all-rows": _marks_all_rows,
    "broadcasts-comparison": _every_pair(
        "broadcasts-comparison", "prediction", "label", "Every prediction meets every label"
    ),
    "keeps-dimension": _every_pair(
        "keeps-dimension", "prediction", "label", "Compared with flat labels: every pair"
    ),
    "broadcasts-targets": _every_pair(
        "broadcasts-targets", "score", "target", "Every score meets every target"
    ),
    "picks-columns-not-entries": _every_pair(
        "picks-columns-not-entries", "sample", "label", "Every sample is looked up for every label"
    ),
}
