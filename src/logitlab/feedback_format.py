"""Write a feedback as terminal text, Markdown or a self-contained HTML page.

All three come from one template, `pages/feedback.jinja`; what a heading or a code block looks like
is said by the macros of `pages/text.jinja`, `markdown.jinja` and `html.jinja`. Text that students
wrote goes through the filter `own`, which makes it harmless in that format.
"""

from __future__ import annotations

import re
import textwrap
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args

from logitlab.feedback_content import Feedback
from logitlab.pictures import Picture, to_svg
from logitlab.text import shown

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["FORMATS", "Format", "environment", "render"]

Format = Literal["text", "markdown", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)
WIDTH = 88
NARROW = 440  # of pictures, which a phone shows smaller
GAP = "¶"  # what the templates of terminal text write for an empty line
_PUNCTUATION = re.compile(r"([\\`*_{}\[\]#|~$!])")
_LIST = re.compile(r"^(\d*)([-+=.):])")
_LINKING = re.compile(r"(@|www(?=\.)|\w:(?=//)|\\#)", re.IGNORECASE)  # what GitHub links unasked


def render(feedback: Feedback, form: Format, page: str = "") -> str:
    """Return a feedback in one format; `page` is the address of the page it belongs to, if any."""
    env = environment(form)
    text = env.get_template("feedback.jinja").render(f=feedback, form=form)
    if form == "html":
        template = env.get_template("student.html.jinja")
        return template.render(f=feedback, body=_safe(text), up=page)
    lines = [line.rstrip() for line in text.splitlines()]
    if form == "text":  # the templates' own line ends mean nothing here
        lines = ["" if line == GAP else line for line in lines if line]
    if form == "markdown":
        text = re.sub(r"(?m)^(- .*)\n\n(?=- )", r"\1\n", "\n".join(lines))
        lines = text.split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


@cache
def environment(form: Format) -> Environment:
    """Return the templates, set up for one format. Needs the extra `report`."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise RuntimeError(
            "reports need jinja2; install it with: pip install 'logitlab[report]'"
        ) from None
    env = Environment(
        loader=PackageLoader("logitlab", "pages"),
        autoescape=form == "html",
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "own": {"html": str, "markdown": markdown_escape, "text": shown_text}[form],
        "prose": {"html": _html_prose, "markdown": str, "text": _text_prose}[form],
        "block": {"html": _plain, "markdown": _fenced, "text": _indented}[form],
        "wrapped": _wrapped,
        "svg": _svg,
        "drawn": _drawn,
    }
    return env


def markdown_escape(text: str) -> str:
    """Write any text so that Markdown shows it as it is, on one line, and links nothing in it."""
    text = " ".join(shown(text, 1000).split())
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _PUNCTUATION.sub(r"\\\1", text)
    text = _LIST.sub(r"\1\\\2", text)
    return _LINKING.sub(r"\1<!-- -->", text)


def shown_text(text: str) -> str:
    """Write any text so that a terminal shows it as it is."""
    return shown(text, 1000).replace(GAP, "\\xb6")


def _plain(code: str, language: str) -> str:
    return code


def _fenced(code: str, language: str) -> str:
    """Fence code with more backticks than it has itself."""
    longest = max((len(run) for run in re.findall("`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{code}\n{fence}"


def _indented(code: str, language: str) -> str:
    return "\n".join(f"      {line}" if line.strip() else GAP for line in code.splitlines())


def _wrapped(text: str, by: int = 0, first: str = "") -> str:
    """Wrap words to the width of a terminal, set in by some columns."""
    indent = " " * by
    lines = textwrap.wrap(
        " ".join(text.split()), WIDTH, initial_indent=indent + first, subsequent_indent=indent
    )
    return "\n".join(lines)


def _text_prose(markdown: str) -> str:
    return " ".join(markdown.split())


def _html_prose(markdown: str) -> Any:
    """Turn a paragraph of the catalogue into HTML; raw HTML in it stays text."""
    from markdown_it import MarkdownIt

    return _safe(MarkdownIt("commonmark", {"html": False}).renderInline(markdown))


def _svg(picture: Picture) -> Any:
    return _safe(to_svg(picture, NARROW))


def _drawn(picture: Picture) -> str:
    from rich.text import Text

    from logitlab.pictures.terminal import to_text

    text: Text = to_text(picture, WIDTH - 4)
    return "\n".join(f"    {line}" if line.strip() else GAP for line in text.plain.splitlines())


def _safe(html: str) -> Any:
    from markupsafe import Markup

    return Markup(html)
