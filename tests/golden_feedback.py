"""Grade the submissions of the golden feedback afresh: python tests/golden_feedback.py

Each `golden/feedback/exNN_slug.json` is the result of `corpus/exNN_.../wrong/slug.py`, or of
`unknown/slug.py`. UPDATE_GOLDEN=1 pytest tests/test_feedback.py then writes the texts.
"""

import json
from pathlib import Path

from logitlab.engine import Engine
from logitlab.grader import collect
from logitlab.sandbox import Zygote

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden" / "feedback"


def main() -> None:
    """Write each result that is there as it is now."""
    graders = {grader.exercise[:4]: grader for grader in collect(HERE.parent / "graders")}
    with Zygote(with_torch=True) as zygote:
        for path in sorted(GOLDEN.glob("*.json")):
            number, _, slug = path.stem.partition("_")
            grader = graders[number]
            (source,) = (HERE / "corpus" / grader.exercise).glob(f"*/{slug}.py")
            files = {grader.exercise: ([source.read_text(encoding="utf-8-sig")], False)}
            result = Engine([grader], zygote).grade(slug, "sha256:0", files)
            result.isolation = ""  # which is the machine's
            text = json.dumps(result.to_json(), indent=1, ensure_ascii=False)
            path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
