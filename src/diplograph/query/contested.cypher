// title: Which statements are contested, and by whom
// description: A statement beside the one that contradicts it: its denial, or a rival account.
// param actor: actor = -- who says it or stands in it; empty for any
// param by: actor = -- who contests it; empty for anyone
// param from: date = 0001-01-01 -- first day
// param to: date = 9999-12-31 -- last day
// columns: who, what, whom, content, polarity, modality, day, said_by, evidence, source, against_who, against_what, against_whom, against_content, against_polarity, against_said_by, against_evidence, against_source, against_id, id
// column against_who: the actor of the statement that contradicts it
// column against_what: its relation
// column against_whom: its object
// column against_content: its content
// column against_polarity: its polarity
// column against_said_by: who says so
// column against_evidence: its sentence
// column against_source: its outlet
// column against_id: its id
// if actor
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(s:Statement)-[:CONTRADICTS]-(o:Statement)
// else
// if by
MATCH (:Actor {id: $by})<-[:SUBJECT|ATTRIBUTED_TO]-(o:Statement)-[:CONTRADICTS]-(s:Statement)
// else
MATCH (c:Statement {contested: true})-[:CONTRADICTS]-(other:Statement)
UNWIND [[c, other], [other, c]] AS pair
WITH pair[0] AS s, pair[1] AS o
// end
// end
WHERE coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $to
WITH DISTINCT s, o, CASE WHEN s.polarity = '-' OR s.relation IN ['DENIES', 'REJECTS'] THEN 1 ELSE 0 END AS denial,
  CASE WHEN o.polarity = '-' OR o.relation IN ['DENIES', 'REJECTS'] THEN 1 ELSE 0 END AS answer
WHERE denial < answer OR (denial = answer AND s.id < o.id)
WITH s, o
// if actor
// if by
// else
ORDER BY coalesce(s.start_date, s.reported, ''), s.id, o.id LIMIT 500
// end
// else
ORDER BY coalesce(s.start_date, s.reported, ''), s.id, o.id LIMIT 500
// end
MATCH (s)-[:SUBJECT]->(a:Actor)
MATCH (o)-[:SUBJECT]->(c:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
OPTIONAL MATCH (o)-[:OBJECT]->(d:Actor)
OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)
WITH s, o, a, b, c, d, x, t ORDER BY t.level
WITH s, o, a, b, c, d, collect(x.name) AS sayers, collect(x.id) AS sayer_ids
OPTIONAL MATCH (o)-[u:ATTRIBUTED_TO]->(y:Actor)
WITH s, o, a, b, c, d, sayers, sayer_ids, y, u ORDER BY u.level
WITH s, o, a, b, c, d, sayers, sayer_ids, collect(y.name) AS others, collect(y.id) AS other_ids
WHERE ($actor = '' OR a.id = $actor OR b.id = $actor OR $actor IN sayer_ids) AND ($by = '' OR c.id = $by OR $by IN other_ids)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(p:Document)
MATCH (o)-[:EVIDENCE]->(f:Sentence)-[:IN]->(q:Document)
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.content AS content, s.polarity AS polarity, s.modality AS modality,
  s.start_date AS day, sayers AS said_by, e.text AS evidence, p.source AS source, c.name AS against_who, o.relation AS against_what,
  d.name AS against_whom, o.content AS against_content, o.polarity AS against_polarity, others AS against_said_by,
  f.text AS against_evidence, q.source AS against_source, o.id AS against_id, s.id AS id
ORDER BY coalesce(s.start_date, s.reported, ''), who, what, whom, id, against_id LIMIT 500
