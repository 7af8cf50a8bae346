"""Where what the steps make is kept: one protocol, and a store for each profile."""
