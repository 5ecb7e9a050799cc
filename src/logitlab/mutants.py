"""Generic mutants of a reference: small changes that matter in tensor code, one at a time.

They know nothing of the mistakes of an exercise. A grader that lets one pass full points has a
hole, or the mutant is equivalent and must be declared so, with a reason. The syntax tree is
libcst's, which keeps the text around a change as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import libcst as cst
from libcst import metadata

ARITHMETIC: dict[type[cst.BaseBinaryOp], type[cst.BaseBinaryOp]] = {
    cst.Add: cst.Subtract,
    cst.Subtract: cst.Add,
    cst.Multiply: cst.Divide,
    cst.Divide: cst.Multiply,
    cst.FloorDivide: cst.Multiply,
    cst.Power: cst.Multiply,
}
COMPARISON: dict[type[cst.BaseCompOp], type[cst.BaseCompOp]] = {
    cst.Equal: cst.NotEqual,
    cst.NotEqual: cst.Equal,
    cst.LessThan: cst.GreaterThan,
    cst.GreaterThan: cst.LessThan,
    cst.LessThanEqual: cst.GreaterThan,
    cst.GreaterThanEqual: cst.LessThan,
}
IN_PLACE: dict[type[cst.BaseAugOp], type[cst.BaseAugOp]] = {
    cst.AddAssign: cst.SubtractAssign,
    cst.SubtractAssign: cst.AddAssign,
    cst.MultiplyAssign: cst.DivideAssign,
    cst.DivideAssign: cst.MultiplyAssign,
}
NAMES = {
    "mean": "sum",
    "sum": "mean",
    "max": "min",
    "min": "max",
    "amax": "amin",
    "argmax": "argmin",
    "maximum": "minimum",
    "minimum": "maximum",
    "log": "log2",
    "exp": "exp2",
    "log1p": "log",
    "sigmoid": "tanh",
    "softmax": "log_softmax",
    "log_softmax": "softmax",
    "zeros": "ones",
    "zeros_like": "ones_like",
    "float": "long",
    "float64": "float32",
    "BCELoss": "MSELoss",
    "CrossEntropyLoss": "NLLLoss",
    "cross_entropy": "nll_loss",
}
KEYWORDS = ("axis", "dim", "keepdims", "keepdim", "dtype", "weight", "ignore_index", "reduction")
TRANSPARENT = ("detach", "clone", "copy", "item", "flatten", "squeeze", "unsqueeze", "reshape")


@dataclass(frozen=True)
class Mutant:
    """One changed reference; `change` reads `line 12: `a + b` -> `a - b``."""

    change: str
    source: str


Change = tuple[cst.CSTNode, str]


def changes(node: cst.CSTNode) -> Iterator[cst.CSTNode | cst.RemovalSentinel]:
    """Yield what `node` may be replaced by, one replacement at a time."""
    for rule in RULES:
        yield from rule(node)


def _operators(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    if isinstance(node, cst.BinaryOperation) and type(node.operator) in ARITHMETIC:
        yield node.with_changes(operator=ARITHMETIC[type(node.operator)]())
    if isinstance(node, cst.ComparisonTarget) and type(node.operator) in COMPARISON:
        yield node.with_changes(operator=COMPARISON[type(node.operator)]())
    if isinstance(node, cst.AugAssign) and type(node.operator) in IN_PLACE:
        yield node.with_changes(operator=IN_PLACE[type(node.operator)]())
    if isinstance(node, cst.UnaryOperation) and isinstance(node.operator, cst.Minus | cst.Not):
        yield node.expression


def _constants(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    if isinstance(node, cst.Integer):
        yield cst.Integer(str(int(node.value, 0) + 1))
    if isinstance(node, cst.Float):
        yield cst.Float(repr(float(node.value) * 2 + 0.1))
    if isinstance(node, cst.Name) and node.value in ("True", "False"):
        yield cst.Name("False" if node.value == "True" else "True")


def _names(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    if isinstance(node, cst.Attribute) and node.attr.value in NAMES:
        yield node.with_changes(attr=cst.Name(NAMES[node.attr.value]))


def _calls(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    if not isinstance(node, cst.Call):
        return
    positional = [i for i, arg in enumerate(node.args) if arg.keyword is None and not arg.star]
    if len(positional) >= 2:
        first, second, *_ = positional
        args = list(node.args)
        args[first], args[second] = (
            args[first].with_changes(value=args[second].value),
            args[second].with_changes(value=args[first].value),
        )
        yield node.with_changes(args=args)
    for index, arg in enumerate(node.args):
        if arg.keyword is not None and arg.keyword.value in KEYWORDS:
            kept = [other for i, other in enumerate(node.args) if i != index]
            if kept:
                kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            yield node.with_changes(args=kept)
    if isinstance(node.func, cst.Attribute) and node.func.attr.value in TRANSPARENT:
        yield node.func.value


def _statements(node: cst.CSTNode) -> Iterator[cst.CSTNode | cst.RemovalSentinel]:
    if isinstance(node, cst.SimpleStatementLine) and len(node.body) == 1:
        statement = node.body[0]
        is_docstring = isinstance(statement, cst.Expr) and isinstance(
            statement.value, cst.SimpleString | cst.ConcatenatedString
        )
        if isinstance(statement, cst.Expr | cst.AugAssign | cst.Assign) and not is_docstring:
            yield node.with_changes(body=[cst.Pass()])


RULES: tuple[Callable[[cst.CSTNode], Iterator[cst.CSTNode | cst.RemovalSentinel]], ...] = (
    _operators,
    _constants,
    _names,
    _calls,
    _statements,
)


class _Sites(cst.CSTVisitor):
    """Collect the nodes inside functions that have replacements."""

    METADATA_DEPENDENCIES = (metadata.PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[tuple[int, cst.CSTNode, cst.CSTNode | cst.RemovalSentinel]] = []

    def visit_FunctionDef_body(self, node: cst.FunctionDef) -> None:  # noqa: N802
        self.depth += 1

    def leave_FunctionDef_body(self, node: cst.FunctionDef) -> None:  # noqa: N802
        self.depth -= 1

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Note a node's replacements; annotations and docstrings have none."""
        if isinstance(node, cst.Annotation):
            return False
        if self.depth:
            position = self.get_metadata(metadata.PositionProvider, node, None)
            line = position.start.line if position is not None else 0
            self.found += [(line, node, changed) for changed in changes(node)]
        return super().on_visit(node)


def mutants(source: str) -> Iterator[Mutant]:
    """Yield the mutants of a module's functions, in the order of its text, each text once."""
    wrapper = metadata.MetadataWrapper(cst.parse_module(source))
    sites = _Sites()
    wrapper.visit(sites)
    module = wrapper.module
    seen = {module.code}
    for line, node, changed in sites.found:
        mutated = module.deep_replace(node, changed)  # type: ignore[type-var]
        code = mutated.code if isinstance(mutated, cst.Module) else module.code
        if code in seen:
            continue
        seen.add(code)
        before = module.code_for_node(node).strip()
        after = module.code_for_node(changed).strip() if isinstance(changed, cst.CSTNode) else ""
        yield Mutant(f"line {line}: `{_short(before)}` -> `{_short(after)}`", code)


def _short(code: str) -> str:
    lines = [line for line in code.splitlines() if not line.lstrip().startswith("#")]
    return " ".join(" ".join(lines).split())[:80]
