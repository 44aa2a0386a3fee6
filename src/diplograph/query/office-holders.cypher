// title: Who held an office on a date
// description: Offices as the articles name them; the last article up to the date counts.
// param actor: actor = -- the state or body; empty for any
// param on: date = 9999-12-31 -- the day
// columns: office, body, holder, first_reported, last_reported, mentions, evidence
// column office: the office's name
// column body: the state or body
// column holder: the person
// column first_reported: day of the first article that names them so
// column last_reported: day of the last
// column mentions: how often
MATCH (p:Actor)<-[:SUBJECT]-(s:Statement {relation: 'HOLDS_OFFICE'})-[:OBJECT]->(b:Actor)
WHERE ($actor = '' OR b.id = $actor) AND coalesce(s.reported, '0001-01-01') <= $on AND s.rule <> 'HOLDS_OFFICE/past'
MATCH (s)-[:EVIDENCE]->(e:Sentence)
WITH s.content AS office, b.name AS body, p.name AS holder, s.reported AS reported, e.text AS text ORDER BY reported, text
WITH office, body, holder, min(reported) AS first, max(reported) AS last, count(*) AS n, collect(text) AS texts
RETURN office AS office, body AS body, holder AS holder, first AS first_reported, last AS last_reported, n AS mentions, texts[0] AS evidence
ORDER BY body, office, last_reported DESC, holder LIMIT 500
