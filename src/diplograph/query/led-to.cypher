// title: What led up to an event
// description: What two actors did and said to each other up to the day of the event, in order of time.
// param actor: actor -- one of the two
// param other: actor = -- the other; empty for anyone
// param before: date = 9999-12-31 -- the day of the event
// param from: date = 0001-01-01 -- first day
// columns: day, reported, who, what, whom, content, polarity, modality, said_by, evidence, source, id
// if other
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)-[:SUBJECT|OBJECT]->(:Actor {id: $other})
// else
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)
// end
WHERE s.relation <> 'HOLDS_OFFICE'
  AND coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $before
WITH DISTINCT s ORDER BY coalesce(s.start_date, s.reported, ''), s.reported, s.id LIMIT 500
MATCH (s)-[:SUBJECT]->(a:Actor)
MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)
WITH s, a, b, e, d, x, t ORDER BY t.level
WITH s, a, b, e, d, collect(x.name) AS sayers
RETURN s.start_date AS day, s.reported AS reported, a.name AS who, s.relation AS what, b.name AS whom, s.content AS content,
  s.polarity AS polarity, s.modality AS modality, sayers AS said_by, e.text AS evidence, d.source AS source, s.id AS id
ORDER BY coalesce(s.start_date, s.reported, ''), reported, id LIMIT 500
