// title: What is hedged or of low confidence
// description: Statements that are only possible, or below a confidence.
// param below: number = 0.6 -- confidence below which a statement is listed
// columns: who, what, whom, modality, confidence, rule, evidence, id
MATCH (s:Statement)-[:SUBJECT]->(a:Actor)
WHERE s.confidence < $below OR s.modality = 'possible'
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.modality AS modality, s.confidence AS confidence, s.rule AS rule,
  e.text AS evidence, s.id AS id
ORDER BY confidence, id LIMIT 500
