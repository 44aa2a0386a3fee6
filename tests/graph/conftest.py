"""What the tests of the graph share."""

import pytest

from diplograph.graph import open_graph
from diplograph.graph.embedded import Embedded


@pytest.fixture(scope="module")
def embedded_graph(tmp_path_factory):
    """An embedded graph of one test module, empty at first."""
    folder = tmp_path_factory.mktemp("graph")
    with open_graph(folder) as graph:
        yield graph
    Embedded(folder).stop()
