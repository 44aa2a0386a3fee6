// title: How large a force is, according to whom
// description: Numbers of soldiers, ships or members, each with its source.
// param actor: actor = -- name, alias or id; empty for any
// columns: who, number, words, said_by, day, evidence, source, id
// if actor
MATCH (:Actor {id: $actor})<-[:SUBJECT]-(s:Statement)
// else
MATCH (s:Statement)
// end
WHERE s.quantity IS NOT NULL AND s.relation IN ['HAS_STRENGTH', 'DEPLOYS_TO', 'MOBILIZES_AGAINST']
MATCH (s)-[:SUBJECT]->(a:Actor)
WITH s, a ORDER BY a.name, s.quantity DESC, s.id LIMIT 200
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(x:Actor)
WITH s, a, e, d, collect(DISTINCT x.name) AS sayers
RETURN a.name AS who, s.quantity AS number, s.quantity_text AS words, sayers AS said_by, s.start_date AS day, e.text AS evidence,
  d.source AS source, s.id AS id
ORDER BY who, number DESC, id LIMIT 200
