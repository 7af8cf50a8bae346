"""How a drawing becomes a video: five stages, the steps they keep, the providers they ask.

This package knows nothing of HTTP, of tasks, or of how a checkpoint is stored.
"""
