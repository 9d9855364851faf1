"""The tests, a package of their own name: some libraries install another `tests`, which would be found first."""
