"""Standing facts that no verb carries: what the words beside a name say of it."""
