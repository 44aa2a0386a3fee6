// title: What one actor said about another
// description: Every statement asserted by one actor in which the other stands.
// param actor: actor -- who says it
// param about: actor = -- whom it is about; empty for anyone
// param from: date = 0001-01-01 -- first day
// param to: date = 9999-12-31 -- last day
// columns: who, what, whom, content, polarity, modality, day, evidence, source, id
MATCH (:Actor {id: $actor})<-[:ATTRIBUTED_TO]-(s:Statement)
WHERE coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $to
// if about
MATCH (s)-[:SUBJECT|OBJECT]->(:Actor {id: $about})
// end
WITH DISTINCT s ORDER BY s.start_date, s.id LIMIT 500
MATCH (s)-[:SUBJECT]->(a:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.content AS content, s.polarity AS polarity, s.modality AS modality,
  s.start_date AS day, e.text AS evidence, d.source AS source, s.id AS id
ORDER BY day, id LIMIT 500
