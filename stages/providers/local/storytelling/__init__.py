"""What the local writer knows: story shapes, places, lines, and how words fit together."""
