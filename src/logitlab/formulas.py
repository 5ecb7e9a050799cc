"""Set the formulas of docstrings for a notebook: plain text becomes TeX.

Docstrings write formulas so that they can be read in an editor: `p_i = exp(z_i) / (exp(z_1) + ...)`
What is left to do is little: subscripts, the names of functions, dots, arrows and words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["tex"]

FUNCTIONS = {"exp": r"\exp", "log": r"\log"} | {
    name: rf"\operatorname{{{name}}}" for name in ("lse", "sigmoid", "mean", "accuracy")
}
SIGNS = {"...": r"\dots", "<-": r"\leftarrow", "*": r"\cdot", "%": r"\%", "&": r"\&", "#": r"\#"}
TOKEN = re.compile(
    r"d(?P<of>[A-Z])/d(?P<by>\w+)"
    r"|(?P<text>[A-Za-z]+(?:-[A-Za-z]+)+|[A-Za-z]{2,}(?![\w(]))"
    r"|(?P<name>[A-Za-z]+)(?:_(?P<index>\w+)|(?P<digit>\d))?"
    r"|(?P<sign>\.\.\.|<-|[*%&#])"
    r"|(?P<other>\s+|.)"
)


def tex(formula: str) -> str:
    """Return a formula of one or several lines as TeX, to stand between `$$` and `$$`.

    What follows two or more spaces on a line is said about it, in words.
    """
    lines = []
    for line in formula.splitlines():
        left, _, said = re.sub(r"\s{2,}(?=\S)", "\0", line.strip(), count=1).partition("\0")
        if "=" in said:
            said = "".join(_set(said))
        elif said:
            said = rf"\text{{{said}}}"
        line = "".join(_set(left)).strip().replace(r"(\text{ ", r"(\text{").replace(" })", "})")
        lines.append(rf"{line} \quad {said}".removesuffix(r" \quad "))
    if len(lines) == 1:
        return lines[0]
    aligned = " \\\\\n".join(
        re.sub(r" (=|\\leftarrow) ", r" &\1 ", line, count=1) for line in lines
    )
    return f"\\begin{{aligned}}\n{aligned}\n\\end{{aligned}}"


def _set(text: str) -> Iterator[str]:
    """Yield the tokens of a line as TeX; words that follow one another stay one text."""
    words: list[str] = []
    for match in TOKEN.finditer(text):
        word = match["text"]
        if word and word not in FUNCTIONS:
            words.append(word)
            continue
        if words and match["other"] and match["other"].isspace():
            continue
        if words:
            yield rf"\text{{ {' '.join(words)} }}"
            words = []
        yield _token(match)
    if words:
        yield rf"\text{{ {' '.join(words)} }}"


def _token(match: re.Match[str]) -> str:
    if match["of"]:
        by = "".join(_set(match["by"]))
        return rf"\frac{{\partial {match['of']}}}{{\partial {by}}}"
    if match["text"]:
        return FUNCTIONS[match["text"]]
    if name := match["name"]:
        plain = FUNCTIONS.get(name, name if len(name) == 1 else rf"\text{{{name}}}")
        index = match["index"] or match["digit"]
        return f"{plain}_{{{index}}}" if index else plain
    return SIGNS.get(match["sign"] or "", match["other"] or "")
