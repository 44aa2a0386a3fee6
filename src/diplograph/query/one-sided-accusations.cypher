// title: Which accusations were not returned
// description: Accusers whose target accused them of nothing.
// columns: who, whom, accusations
// column accusations: how many
MATCH (a:Actor)-[r:ACCUSES]->(b:Actor)
WHERE r.polarity = '+' AND r.modality = 'actual' AND NOT (b)-[:ACCUSES]->(a)
RETURN a.name AS who, b.name AS whom, count(r) AS accusations
ORDER BY accusations DESC, who, whom LIMIT 100
