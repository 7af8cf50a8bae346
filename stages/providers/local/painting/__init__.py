"""Owns how a page is painted; all of it runs in worker processes.

`page` is the way in; `hero` defines how the child's cut-out is put on a plate and is shared with
whatever moves the hero in the film.
"""
