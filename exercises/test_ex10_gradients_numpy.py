"""Public checks of ex10: the gradients of both losses."""

import numpy as np

BATCH = np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
LABELS = np.array([0, 1])
LOGITS = np.array([0.0, 2.0, 0.0])
TARGETS = np.array([1.0, 0.0, 0.0])


def test_softmax_gradient_of_the_worked_example(exercise):
    """Scores 2.0, 1.0 and 0.1 with true class 0 give about -0.341, 0.242 and 0.099."""
    answer = exercise.softmax_cross_entropy_grad(BATCH[:1], LABELS[:1])
    answer.close_to(answer.array((1, 3), "slopes"), [[-0.341, 0.242, 0.099]], within=1e-3)


def test_softmax_gradient_has_one_negative_slope_in_each_row(exercise):
    """Only a higher score of the true class lowers the loss; each row adds up to 0."""
    answer = exercise.softmax_cross_entropy_grad(BATCH, LABELS)
    slopes = answer.array((2, 3), "slopes")
    negative = [[True, False, False], [False, True, False]]
    answer.should(((slopes < 0) == negative).all(), f"negative for the true classes {LABELS} only")
    answer.close_to(slopes.sum(axis=1), [0, 0], of="sums of the rows")


def test_softmax_gradient_of_a_batch_is_shared(exercise):
    """The loss is a mean, so among two samples each has half of the influence it has alone."""
    answer = exercise.softmax_cross_entropy_grad(BATCH, LABELS)
    slopes = answer.array((2, 3), "slopes")
    for i in range(2):
        alone = exercise.softmax_cross_entropy_grad(BATCH[i : i + 1], LABELS[i : i + 1])
        half = alone.array((1, 3), "slopes")[0] / 2
        answer.close_to(slopes[i], half, f"in row {i}, half of what it is for this row alone")


def test_softmax_gradient_of_large_scores(exercise):
    """Adding a number to all scores changes nothing, however large it is."""
    expected = exercise.softmax_cross_entropy_grad(BATCH, LABELS).array((2, 3), "slopes")
    for shift in (10.0, 1000.0, -1000.0):
        answer = exercise.softmax_cross_entropy_grad(BATCH + shift, LABELS)
        slopes = answer.array((2, 3), "slopes")
        answer.close_to(slopes, expected, f"as without the {shift:g} added to all")


def test_softmax_gradient_leaves_its_arguments_as_they_were(exercise):
    """The arrays given to the function are the caller's."""
    exercise.softmax_cross_entropy_grad(BATCH, LABELS).leaves_arguments_alone()


def test_sigmoid_gradient_of_undecided_samples(exercise):
    """Score 0 means probability one half, so the slope is -0.5 for yes and 0.5 for no."""
    for target, slope in ((1.0, -0.5), (0.0, 0.5)):
        answer = exercise.sigmoid_bce_grad(np.array([0.0]), np.array([target]))
        answer.close_to(answer.array((1,), "slopes"), [slope])


def test_sigmoid_gradient_of_the_worked_example(exercise):
    """Scores 0.0 and 2.0 with targets 1 and 0 give about -0.25 and 0.44."""
    answer = exercise.sigmoid_bce_grad(LOGITS[:2], TARGETS[:2])
    answer.close_to(answer.array((2,), "slopes"), [-0.25, 0.4404])


def test_sigmoid_gradient_of_a_batch_is_shared(exercise):
    """The loss is a mean, so among three samples each has a third of the influence it has alone."""
    answer = exercise.sigmoid_bce_grad(LOGITS, TARGETS)
    slopes = answer.array((3,), "slopes")
    for i in range(3):
        alone = exercise.sigmoid_bce_grad(LOGITS[i : i + 1], TARGETS[i : i + 1])
        third = alone.array((1,), "slopes") / 3
        answer.close_to(slopes[i : i + 1], third, f"at {i}, a third of what it is for it alone")


def test_sigmoid_gradient_of_large_scores(exercise):
    """Certain and right pulls no more; certain and wrong pulls as strongly as can be."""
    answer = exercise.sigmoid_bce_grad(np.array([1000.0, -1000.0]), np.array([1.0, 1.0]))
    answer.close_to(answer.array((2,), "slopes"), [0.0, -0.5])


def test_sigmoid_gradient_leaves_its_arguments_as_they_were(exercise):
    """The arrays given to the function are the caller's."""
    exercise.sigmoid_bce_grad(LOGITS, TARGETS).leaves_arguments_alone()
