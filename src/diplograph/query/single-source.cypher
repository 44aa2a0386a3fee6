// title: Which claims rest on one independent source
// description: Statements between two actors that no other independent text corroborates.
// param actor: actor = -- name, alias or id; empty for any
// columns: who, what, whom, day, evidence, source, id
MATCH (s:Statement)-[:SUBJECT]->(a:Actor)
MATCH (s)-[:OBJECT]->(b:Actor)
WHERE s.modality = 'actual' AND s.relation <> '' AND s.relation <> 'HOLDS_OFFICE' AND NOT (s)-[:CORROBORATES]-()
  AND ($actor = '' OR a.id = $actor OR b.id = $actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.start_date AS day, e.text AS evidence, d.source AS source, s.id AS id
ORDER BY who, what, whom, id LIMIT 500
