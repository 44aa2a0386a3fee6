"""Status: whether a proposition is denied, planned, wished for, conditional or taken for granted."""
