// title: What an actor denied
// description: Denials and rejections, with what is denied.
// param actor: actor = -- name, alias or id; empty for any
// param from: date = 0001-01-01 -- first day
// param to: date = 9999-12-31 -- last day
// columns: who, what, whom, content, polarity, modality, day, said_by, evidence, source, id
// if actor
MATCH (:Actor {id: $actor})<-[:SUBJECT]-(s:Statement)
// else
MATCH (s:Statement)
// end
WHERE s.relation IN ['DENIES', 'REJECTS']
  AND coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $to
WITH DISTINCT s ORDER BY s.start_date, s.id LIMIT 500
MATCH (s)-[:SUBJECT]->(a:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)
WITH s, a, b, e, d, x, t ORDER BY t.level
WITH s, a, b, e, d, collect(x.name) AS sayers
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.content AS content, s.polarity AS polarity, s.modality AS modality,
  s.start_date AS day, sayers AS said_by, e.text AS evidence, d.source AS source, s.id AS id
ORDER BY day, who, whom, id LIMIT 500
