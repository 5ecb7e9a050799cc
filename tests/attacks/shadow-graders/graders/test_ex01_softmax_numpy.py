import pytest


@pytest.mark.points(100)
def test_mine(student):
    """Mine"""
