"""`python -m logitlab` is `logitlab`."""

import sys

from logitlab.cli import main

sys.exit(main())
