"""Names: where one begins and ends, what kind it is of, which of them are one actor's."""
