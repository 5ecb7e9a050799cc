"""Grade a class again and again, in other orders and with other numbers of jobs; see test_runs.py.

`shuffled.py GRADERS CLASS TIMES` prints one digest of all results for each time.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from pathlib import Path

from logitlab.local import Local
from logitlab.runner import Runner
from logitlab.sources import find_submissions


def main(graders: Path, folder: Path, times: int) -> None:
    """Print the digests."""
    candidates = find_submissions([folder]).candidates
    for number in range(times):
        random.Random(number).shuffle(candidates)
        crew = Local(jobs=(1, 2, 4)[number % 3])
        try:
            results = Runner(graders, crew).run(candidates)
        finally:
            crew.close()
        texts = sorted(json.dumps(result.to_json()) for result in results)
        print(hashlib.sha256("\n".join(texts).encode()).hexdigest(), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
