"""Time: expressions, the intervals that they mean, and what they date."""
