// title: What is hedged, of low confidence or unreviewed
// description: Statements that are only possible, or below a confidence, and that nobody has accepted or corrected (diplograph review).
// param below: number = 0.6 -- confidence below which a statement is listed; 2 lists all
// param reviewed: text = no -- no, yes or any
// columns: who, what, whom, content, polarity, modality, confidence, rule, reviewed, evidence, source, id
// column reviewed: whether a person accepted or corrected it
MATCH (s:Statement)
WHERE (s.confidence < $below OR s.modality = 'possible')
  AND ($reviewed = 'any' OR coalesce(s.reviewed, false) = ($reviewed = 'yes'))
WITH s ORDER BY s.confidence, s.id LIMIT 500
MATCH (s)-[:SUBJECT]->(a:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
RETURN a.name AS who, s.relation AS what, b.name AS whom, s.content AS content, s.polarity AS polarity, s.modality AS modality,
  s.confidence AS confidence, s.rule AS rule, coalesce(s.reviewed, false) AS reviewed, e.text AS evidence, d.source AS source,
  s.id AS id
ORDER BY confidence, id LIMIT 500
