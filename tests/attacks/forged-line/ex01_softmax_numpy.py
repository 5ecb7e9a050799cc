SOURCE = "\n" * 4 + "def f(x):\n    raise ValueError('no')\n"


def softmax(logits):
    names = ["@GRADERS@/test_ex01_softmax_numpy.py", "/etc/passwd", __file__, "<b>x</b>\n::error::"]
    space = {}
    code = compile(SOURCE, names[logits.ndim], "exec")
    exec(code, space)
    line = (0, 10**6, 2**31 - 2)[logits.ndim % 3]
    space["f"].__code__ = space["f"].__code__.replace(
        co_firstlineno=line, co_filename=names[-1 - logits.ndim], co_name="x" * 10**5
    )
    space["f"](logits)
