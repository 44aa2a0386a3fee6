// title: Did a planned meeting happen
// description: Meetings still to come when they were reported, each with a later report, if any, that the same two met.
// param actor: actor = -- name, alias or id; empty for any
// param from: date = 0001-01-01 -- first day
// param to: date = 9999-12-31 -- last day
// columns: who, what, whom, content, polarity, modality, day, said_by, evidence, source, held, held_evidence, id
// column held: the first day on or after the planned one on which the two are reported to have met; empty where no report says so
// column held_evidence: the sentence that says so
// if actor
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)
// else
MATCH (s:Statement)
// end
WHERE s.relation IN ['MEETS', 'VISITS', 'HOSTS', 'NEGOTIATES_WITH'] AND s.modality IN ['future', 'desired', 'possible', 'conditional']
  AND coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $to
WITH DISTINCT s ORDER BY s.start_date, s.id LIMIT 500
MATCH (s)-[:SUBJECT]->(a:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)
WITH s, a, b, e, d, x, t ORDER BY t.level
WITH s, a, b, e, d, collect(x.name) AS sayers
OPTIONAL MATCH (a)-[h:MEETS|VISITS|HOSTS|NEGOTIATES_WITH]-(c:Actor)
WHERE c.id = b.id AND h.modality = 'actual' AND h.polarity = '+' AND coalesce(h.reported, '') >= coalesce(s.reported, '')
  AND coalesce(h.date, h.reported) >= coalesce(s.start_date, s.reported)
WITH s, a, b, e, d, sayers, h ORDER BY coalesce(h.date, h.reported), h.statement
WITH s, a, b, e, d, sayers, collect(coalesce(h.date, h.reported)) AS days, collect(h.evidence) AS texts
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.content AS content, s.polarity AS polarity, s.modality AS modality,
  s.start_date AS day, sayers AS said_by, e.text AS evidence, d.source AS source, days[0] AS held, texts[0] AS held_evidence,
  s.id AS id
ORDER BY day, who, whom, id LIMIT 500
