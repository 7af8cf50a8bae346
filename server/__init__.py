"""HTTP and the process: takes runs, carries them through the stages, and lets them be followed.

The only package that knows both others.
"""
