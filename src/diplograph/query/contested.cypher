// title: Which statements are contested
// description: Statements that another statement contradicts: denied, or rival.
// param actor: actor = -- name, alias or id; empty for any
// param from: date = 0001-01-01 -- first day
// param to: date = 9999-12-31 -- last day
// columns: who, what, whom, polarity, modality, said_by, contradicted_by, other_evidence, evidence, id
MATCH (s:Statement)-[:CONTRADICTS]-(o:Statement)
WHERE s.id < o.id
  AND coalesce(s.start_date, s.reported, '0001-01-01') >= $from AND coalesce(s.start_date, s.reported, '0001-01-01') <= $to
MATCH (s)-[:SUBJECT]->(a:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
WITH s, o, a, b WHERE $actor = '' OR a.id = $actor OR b.id = $actor
MATCH (s)-[:EVIDENCE]->(e:Sentence)
MATCH (o)-[:EVIDENCE]->(f:Sentence)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(x:Actor)
WITH s, o, a, b, e, f, collect(DISTINCT x.name) AS sayers
RETURN DISTINCT a.name AS who, s.relation AS what, b.name AS whom, s.polarity AS polarity, s.modality AS modality, sayers AS said_by,
  o.id AS contradicted_by, f.text AS other_evidence, e.text AS evidence, s.id AS id
ORDER BY who, what, whom, id, contradicted_by LIMIT 500
