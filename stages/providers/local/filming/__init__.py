"""How a page becomes a clip and clips become a film. All of it runs in worker processes.

`clip.py` renders one page, `film.py` joins them; every other file owns one noun of the two.
"""
