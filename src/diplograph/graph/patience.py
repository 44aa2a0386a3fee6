"""Waiting for an answer no longer than we said: the embedded engine lets some endless queries run."""

import queue
import threading
from collections.abc import Callable
from typing import NoReturn, TypeVar

Answered = TypeVar("Answered")


def within(seconds: float, work: Callable[[], Answered]) -> Answered:
    """What `work` gives or raises; TimeoutError where it takes longer. It is then left behind in its thread."""
    done: queue.SimpleQueue[Callable[[], Answered]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answer = work()
        except BaseException as error:  # noqa: BLE001 - raised again where it is awaited
            done.put(_raising(error))
        else:
            done.put(lambda: answer)

    threading.Thread(target=run, daemon=True).start()
    try:
        return done.get(timeout=seconds)()
    except queue.Empty:
        raise TimeoutError from None


def _raising(error: BaseException) -> Callable[[], NoReturn]:
    def again() -> NoReturn:
        raise error

    return again
