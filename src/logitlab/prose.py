"""Write paragraphs of the catalogue, which are Markdown, in a terminal."""

from __future__ import annotations

import re

from rich.text import Text

__all__ = ["inline"]


def inline(text: str, styled: bool) -> Text:
    """Show snippets between backticks in bold where a terminal can, else leave the backticks."""
    if not styled:
        return Text(text)
    shown = Text()
    for number, piece in enumerate(re.split(r"`([^`]+)`", text)):
        shown.append(piece, "bold" if number % 2 else "")
    return shown
