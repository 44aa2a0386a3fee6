"""Write queries are sent with rows as lists, each value where the query looks for it."""

from diplograph.graph import writes
from diplograph.graph.writing import by_place


def test_a_row_holds_what_the_query_names_once_and_in_order():
    query, keys = by_place("UNWIND $rows AS r MATCH (a:A {id: r.b}) SET a.x = r.a_1, a.y = r.b, a.other = 1")
    assert query == "UNWIND $rows AS r MATCH (a:A {id: r[0]}) SET a.x = r[1], a.y = r[0], a.other = 1"
    assert keys == ["b", "a_1"]


def test_the_type_of_an_edge_is_a_value_too():
    query, keys = by_place(writes.statement(writes.ENDS, writes.ANY))
    assert f"[:$(r[{keys.index('type')}]) {{" in query
    assert "r." not in query.replace("number.", "")
