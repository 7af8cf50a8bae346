"""What providers of Amazon's services share: one client for each, and errors in our own codes."""
