"""`python -m logitlab` is `logitlab`."""

import sys

from logitlab.cli import command

sys.exit(command())
