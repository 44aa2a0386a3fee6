"""The explorer: pages rendered on the server, readable without scripts, on one workspace; it only reads."""
