// title: Who spoke for X in a period
// description: Statements by persons who hold an office of the state or body.
// param actor: actor -- the state or body
// param from: date = 0001-01-01 -- first day
// param to: date = 9999-12-31 -- last day
// param above: number = 0.6 -- least confidence of the office; 0 takes in what only the context suggests
// columns: speaker, office, statements
// column speaker: the person
// column office: the office held
MATCH (p:Actor)<-[:SUBJECT]-(h:Statement {relation: 'HOLDS_OFFICE'})-[:OBJECT]->(b:Actor {id: $actor})
WHERE h.confidence >= $above
MATCH (s:Statement)-[:SUBJECT]->(p)
WHERE s.relation <> 'HOLDS_OFFICE'
  AND coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $to
RETURN p.name AS speaker, min(h.content) AS office, count(DISTINCT s.id) AS statements
ORDER BY statements DESC, speaker LIMIT 200
