"""Put the explanations of mistakes and the stubs into the wheel, where students find them."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ExplanationsHook(BuildHookInterface[Any]):
    """Copy graders/exNN_topic.md and exercises/exNN_topic.py; no grader goes along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to a wheel; an editable install reads them where they are."""
        if version != "editable":
            for path in sorted(Path(self.root, "graders").glob("ex*.md")):
                build_data["force_include"][str(path)] = f"logitlab/explanations/{path.name}"
            for path in sorted(Path(self.root, "exercises").glob("ex[0-9][0-9]_*.py")):
                build_data["force_include"][str(path)] = f"logitlab/exercises/{path.name}"
