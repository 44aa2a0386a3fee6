"""The ledger's tables."""

VERSION = 1

TABLES = """
CREATE TABLE documents (
  id TEXT PRIMARY KEY, path TEXT, title TEXT, source TEXT, url TEXT, published TEXT, language TEXT,
  text TEXT NOT NULL, original TEXT NOT NULL, parts TEXT NOT NULL, fingerprint TEXT NOT NULL, copy_of TEXT
);
CREATE INDEX documents_path ON documents (path);
CREATE TABLE sentences (
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE, number INTEGER NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE TABLE actors (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, aliases TEXT NOT NULL, codes TEXT NOT NULL);
CREATE TABLE statements (
  id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE, relation TEXT NOT NULL,
  subject TEXT, object TEXT, polarity TEXT NOT NULL, modality TEXT NOT NULL, start TEXT, end TEXT, json TEXT NOT NULL
);
CREATE INDEX statements_document ON statements (document);
CREATE INDEX statements_triple ON statements (relation, subject, object);
CREATE TABLE links (
  source TEXT NOT NULL REFERENCES statements ON DELETE CASCADE, type TEXT NOT NULL,
  target TEXT NOT NULL REFERENCES statements ON DELETE CASCADE, why TEXT NOT NULL, PRIMARY KEY (source, type, target)
) WITHOUT ROWID;
CREATE TABLE changes (document TEXT PRIMARY KEY, what TEXT NOT NULL);
CREATE TABLE failures (path TEXT PRIMARY KEY, kind TEXT NOT NULL, reason TEXT NOT NULL);
"""
LATER = {
    "marks": "CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "same": "CREATE TABLE IF NOT EXISTS same (id TEXT PRIMARY KEY, canonical TEXT NOT NULL, why TEXT NOT NULL)",
    "naming": "CREATE TABLE IF NOT EXISTS naming (actor TEXT NOT NULL,"
    " document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE, PRIMARY KEY (actor, document)) WITHOUT ROWID",
    "naming_document": "CREATE INDEX IF NOT EXISTS naming_document ON naming (document)",
    "linked": "CREATE TABLE IF NOT EXISTS linked (source TEXT NOT NULL, type TEXT NOT NULL, target TEXT NOT NULL,"
    " PRIMARY KEY (source, type, target)) WITHOUT ROWID",
    "statements_doubt": "CREATE INDEX IF NOT EXISTS statements_doubt ON statements (json_extract(json, '$.confidence'), id)",
    "links_target": "CREATE INDEX IF NOT EXISTS links_target ON links (target)",
}
"""Came later than the rest, by name; made wherever they are missing. `same` holds the links that the rules find, until an actor
comes or changes; `naming` the documents whose statements name an actor; `linked` the links that the graph of the stamp has."""
