"""diplograph: from news to a graph of who did what to whom, according to whom, with the sentence that says so."""

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diplograph.config import Options
    from diplograph.model import Document, Statement
    from diplograph.workspace import Workspace, extract

__version__ = "0.1.0"
__all__ = ["Document", "Options", "Statement", "Workspace", "extract"]

_HOMES = {
    "Document": "model", "Options": "config", "Statement": "model", "Workspace": "workspace", "extract": "workspace",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Load a public name from its module when it is first used, so that importing diplograph stays fast."""
    if name not in _HOMES:
        raise AttributeError(f"module 'diplograph' has no attribute '{name}'; it has {', '.join(__all__)}")
    from importlib import import_module

    return getattr(import_module(f"diplograph.{_HOMES[name]}"), name)


class _Package(ModuleType):
    """Keeps `diplograph.extract` the function: importing the subpackage of that name would put the module in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        if name != "extract" or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
