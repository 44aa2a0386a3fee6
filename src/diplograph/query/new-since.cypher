// title: What is new since a date
// description: Statements of articles published on or after the date.
// param since: date -- first day of publication
// columns: published, who, what, whom, content, evidence, source, id
MATCH (s:Statement)
WHERE s.reported >= $since AND s.relation <> 'HOLDS_OFFICE'
WITH s ORDER BY s.reported, s.id LIMIT 500
MATCH (s)-[:SUBJECT]->(a:Actor)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document)
RETURN s.reported AS published, a.name AS who, s.relation AS what, b.name AS whom, s.content AS content, e.text AS evidence,
  d.source AS source, s.id AS id
ORDER BY published, id LIMIT 500
