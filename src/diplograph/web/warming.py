"""What is done while the first page is on its way, so that whoever asks next need not wait for it."""

import gc
from contextlib import suppress

from diplograph.errors import DiplographError
from diplograph.web.listing import page
from diplograph.web.network import Look, network
from diplograph.web.reviewing import queue_of
from diplograph.web.site import Site
from diplograph.web.statements import Filter

PAGES = 24
"""Pages of the list of all statements that are read before anyone asks, where there are so many: until it has answered a
question some dozen times, the embedded engine takes three times as long over it."""


def warm(site: Site) -> None:
    """Compute what the first pages need, before anyone asks."""
    site.views.warm()
    site.warm()
    with suppress(DiplographError):  # whoever asks for it is told
        network(site.views, Look())
        for number in range(1, PAGES + 1):
            if not page(site.views, Filter(), number).next:
                break
        queue_of(site.views)
    gc.freeze()  # what is held for good: to look through it for garbage would stop an answer for a tenth of a second
