"""A drawing made ready for the stages: read, evened out, its figures found and cut out.

Only `upload`, `formats` and `task` are light enough for the web process; the rest runs in workers.
"""
