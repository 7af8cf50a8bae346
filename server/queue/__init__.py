"""Where runs wait until a worker is free: one place for each profile."""
