"""The question library: saved Cypher with a title, typed parameters and a guide to the columns."""

from diplograph.query.ask import ask, find_actor
from diplograph.query.library import Parameter, Question, questions

__all__ = ["Parameter", "Question", "ask", "find_actor", "questions"]
