"""Descriptions that stand for actors: organs, countries, groups, and actors whom nobody names."""
