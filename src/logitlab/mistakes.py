"""Mistake models: the reference computation with a branch wherever a known mistake bites.

    @mistake_model("softmax")
    def softmax(logits, made):
        if made("negative-exponent"):
            logits = -logits
        axis = 0 if made("softmax-over-samples") else -1
        ...

With nothing made, a model is the reference. The mistakes are discovered by running it. Some can
be written in several ways that behave differently: `made("log-of-zero", "bare", "clips-target")`
returns the form assumed, or an empty string. What is superfluous but right is a note:
`made.note("implicit-dim")`.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np

from logitlab.child.call import gradients
from logitlab.handles import StudentError
from logitlab.outcome import Outcome
from logitlab.sameness import Sameness
from logitlab.student import Student


class Assumption(NamedTuple):
    """One mistake assumed to be made, in one of its forms.

    A tuple, because sets of them are hashed a million times.
    """

    mistake: str
    form: str = ""


# Right answers kept for one function; a grader asks for some dozens.
MOST_ANSWERS = 1000

Assumptions = frozenset[Assumption]
NOTHING: Assumptions = frozenset()


class Made:
    """Answers a model's question whether a mistake is made, and remembers what was asked."""

    def __init__(self, assumed: Assumptions = NOTHING) -> None:
        self.assumed = {assumption.mistake: assumption for assumption in assumed}
        self.asked: dict[Assumption, None] = {}  # a dict keeps the order
        self.notes: set[str] = set()
        self.used: set[str] = set()  # since `forget`
        self._questions: dict[tuple[str, ...], None] = {}

    def __call__(self, mistake: str, *forms: str) -> str:
        """Return the form assumed ("made" where there are no forms), or "" if not made."""
        question = (mistake, *forms)
        if question not in self._questions:  # a model asks the same over and over
            self._questions[question] = None
            self.asked.update(dict.fromkeys(answers(question)))
        assumption = self.assumed.get(mistake)
        if assumption is None or assumption.form not in (forms or ("made",)):
            return ""
        self.used.add(mistake)
        return assumption.form

    def forget(self) -> None:
        """Begin to note anew what is asked and used."""
        self._questions.clear()
        self.used.clear()

    @property
    def questions(self) -> Iterable[tuple[str, ...]]:
        """What was asked since `forget`, in order: a mistake and its forms."""
        return self._questions

    def note(self, mistake: str, *forms: str) -> str:
        """Ask as for a mistake, for what costs no points: superfluous, but right."""
        self.notes.add(mistake)
        return self(mistake, *forms)


@functools.cache
def answers(question: tuple[str, ...]) -> tuple[Assumption, ...]:
    """Return the assumptions to which the answer to a question is not no."""
    mistake, *forms = question
    return tuple(Assumption(mistake, form) for form in forms or ("made",))


def _plain(value: Any) -> bool:
    """Whether a value is a tensor that no gradient flows through."""
    torch = sys.modules.get("torch")
    return torch is not None and type(value) is torch.Tensor and not value.requires_grad


def _content(value: Any) -> tuple[Any, ...]:
    """Return all that there is to know of a number, array or tensor; TypeError for the rest."""
    if isinstance(value, np.ndarray):
        return "array", value.shape, value.dtype, value.tobytes()
    if _plain(value):
        return "tensor", value.shape, value.dtype, value.numpy().tobytes()
    if value is None or isinstance(value, (bool, int, float, str)):
        return type(value), repr(value)
    raise TypeError


def _copy(answer: Any) -> Any:
    if isinstance(answer, np.ndarray):
        return answer.copy()
    return answer.clone() if _plain(answer) else answer


class MistakeModel:
    """One graded function with all its mistakes; calling it gives the right answer."""

    def __init__(
        self,
        function: str,
        body: Callable[..., Any],
        how: Sameness,
        family: str,
        most: int,
        separate: bool,
    ) -> None:
        self.most, self.separate = most, separate
        self.function = function
        self.body = body
        self.how = how
        self.family = family or function
        self.made = Made()
        self._answers: dict[tuple[Any, ...], Any] = {}
        self.__doc__ = body.__doc__
        self.__name__ = function

    def __call__(self, *args: Any) -> Any:
        """Return the right answer; computed once for the same numbers, arrays and tensors."""
        return self._remembered(args, lambda: self.body(*args, self.made))

    def gradient(self, *args: Any, by: int = 0) -> Any:
        """Return what a call with `gradient=(by,)` should report: the right gradient."""

        def found() -> Any:
            copies = [a.detach().clone() if i == by else a for i, a in enumerate(args)]
            copies[by].requires_grad_()
            lists = gradients(self.body(*copies, self.made), [copies[by]])
            assert lists is not None
            return lists[0]

        return self._remembered((*args, by, "gradient"), found)

    def _remembered(self, key: tuple[Any, ...], compute: Callable[[], Any]) -> Any:
        try:
            known = tuple(_content(part) for part in key)
        except TypeError:
            return compute()
        if known not in self._answers:
            answer = compute()
            if not isinstance(answer, (int, float, np.generic, np.ndarray)) and not _plain(answer):
                return answer
            if len(self._answers) >= MOST_ANSWERS:
                self._answers.clear()
            self._answers[known] = answer
        return _copy(self._answers[known])

    def assuming(self, assumed: Assumptions) -> tuple[Callable[..., Any], Made]:
        """Return the function that someone who made these mistakes would have written."""
        made = Made(assumed)

        def mistaken(*args: Any) -> Any:
            return self.body(*args, made)

        return mistaken, made


def mistake_model(
    function: str,
    *,
    family: str = "",
    most: int = 3,
    separate: bool = False,
    tolerance: float = Sameness.tolerance,
    dtype: bool = False,
    type: bool = False,
    seen: bool = False,
    warned: tuple[str, ...] = (),
) -> Callable[[Callable[..., Any]], MistakeModel]:
    """Declare the mistake model of a graded function.

    Models of one `family` share their mistakes: a wrong idea about a network and its loss shows
    in both. `most` bounds how many mistakes at once are searched for; a model that is slow to run
    says 2. `separate` declares that no mistake mends what another breaks, so that those which
    break what a student does right need not be tried together with others. The remaining options
    say what counts when outcomes are compared, see `Sameness`.
    """
    how = Sameness(tolerance, dtype, type, seen, warned)

    def declare(body: Callable[..., Any]) -> MistakeModel:
        return MistakeModel(function, body, how, family, most, separate)

    return declare


# What code that handles a student's values may raise when they are not what it takes them for.
WRONG_KIND = (TypeError, AttributeError, ValueError, LookupError, RuntimeError, ArithmeticError)
DO_NOT_FIT = "its results do not fit together from one call to the next"


class Evidence:
    """Facts about an object that one call does not show, gathered by a function of a grader."""

    def __init__(self, function: str, gather: Callable[[Student], Any]) -> None:
        self.function = function
        self.gather = gather
        self.__doc__ = gather.__doc__
        self.__name__ = gather.__name__

    def __call__(self, student: Student) -> Any:
        """Return the facts, gathered once for each student; raise what kept them away."""
        return student.demand(self.perform(student), self.function)

    def perform(self, student: Student) -> Outcome:
        """Gather the facts as an outcome, or return what is recorded of it."""
        known = student.recorded(self)
        if known is not None:
            return known
        try:
            with student.aside():
                outcome = Outcome("value", value=self.gather(student))
        except StudentError as error:
            outcome = error.outcome or Outcome("ended", reason="gone", words=str(error))
        except WRONG_KIND:
            if student.imagined:
                raise  # a mistake of the grader's own
            outcome = Outcome("ended", reason="reply", words=DO_NOT_FIT)
        student.record(self, outcome)
        return outcome

    def __repr__(self) -> str:
        return f"<evidence {self.__name__} on {self.function}>"


def evidence(function: str) -> Callable[[Callable[[Student], Any]], Evidence]:
    """Declare that a function of a grader gathers evidence on `function`.

    It takes the student and returns plain facts (numbers, arrays, strings, dictionaries). It is
    asked of mistake models too, so it must not depend on how a right solution is written. The
    calls it makes are no evidence by themselves: where right answers differ, as with an epsilon
    of one's own choice, it says what they have in common.
    """
    return lambda gather: Evidence(function, gather)
