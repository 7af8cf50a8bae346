"""Where checkpoints are kept: one protocol, and a store for each profile."""
