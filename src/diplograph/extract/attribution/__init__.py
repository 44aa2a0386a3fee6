"""Attribution: the chain of those who assert a proposition."""
