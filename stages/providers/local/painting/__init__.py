"""Owns how a page is painted; all of it runs in worker processes.

`page` is the way in: `composition` chooses, `casting` places everybody, `settings` paint through an
`easel` on one of two kinds of `canvas`, `lettering` writes the cover. `hero` defines how a cut-out
is put on a plate, and is shared with whatever moves it in the film.
"""
