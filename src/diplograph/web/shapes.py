"""The shape of each type of actor, and the kind whose colour it has."""

SHAPES = {
    "person": "ellipse", "state": "round-rectangle", "place": "round-tag", "people": "pentagon", "group": "pentagon",
    "process": "diamond", "event": "diamond", "armed_force": "triangle", "armed_group": "triangle",
    "government_body": "hexagon", "igo": "hexagon", "ngo": "hexagon", "party": "hexagon", "company": "octagon",
    "media": "octagon", "organisation": "hexagon",
}  # fmt: skip
"""A shape by actor type, of those that Cytoscape.js draws."""

KINDS = {
    "round-rectangle": "state", "ellipse": "person", "hexagon": "body", "octagon": "body", "pentagon": "people",
    "round-tag": "place", "diamond": "event", "triangle": "armed",
}  # fmt: skip
"""The kind that a shape stands for; its colour is the token `--kind-…`."""
