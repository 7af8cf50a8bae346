"""The tests; a package, since some libraries bring a `tests` of their own along."""
