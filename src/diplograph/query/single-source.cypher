// title: Which claims rest on one independent source
// description: Statements between two actors that no other independent text corroborates; of very many, those of the latest reports (300 of an actor, 500 of all).
// param actor: actor = -- name, alias or id; empty for any
// columns: who, what, whom, day, evidence, source, id
// if actor
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)
WHERE s.modality = 'actual' AND NOT s.relation IN ['', 'HOLDS_OFFICE'] AND (s)-[:OBJECT]->(:Actor)
  AND NOT (s)-[:CORROBORATES]-()
WITH s, s.reported AS reported, s.id AS id ORDER BY reported DESC, id LIMIT 300
WITH DISTINCT s
// else
MATCH (s:Statement)
WHERE s.modality = 'actual' AND NOT s.relation IN ['', 'HOLDS_OFFICE']
WITH s, s.reported AS reported, s.id AS id ORDER BY reported DESC, id LIMIT 5000
WITH s WHERE (s)-[:OBJECT]->(:Actor) AND NOT (s)-[:CORROBORATES]-()
WITH s, s.reported AS reported, s.id AS id ORDER BY reported DESC, id LIMIT 500
// end
MATCH (s)-[:SUBJECT]->(a:Actor)
MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.start_date AS day, e.text AS evidence, d.source AS source, s.id AS id
ORDER BY who, what, whom, id
