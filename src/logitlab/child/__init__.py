"""What runs where student code runs. Imports nothing else of logitlab: no grader, no reference."""
