// title: Which dyads are most active
// description: Pairs of actors by number of statements, with the mean tone.
// param actor: actor = -- name, alias or id; empty for any
// columns: from_actor, to_actor, statements, tone
// if actor
MATCH (x:Actor {id: $actor})-[r]-(:Actor)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
// else
MATCH (a:Actor)-[r]->(b:Actor)
// end
WHERE r.value IS NOT NULL AND NOT type(r) IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'BORDERS', 'CITIZEN_OF']
  AND r.polarity = '+' AND r.modality = 'actual'
RETURN a.name AS from_actor, b.name AS to_actor, count(*) AS statements, avg(r.value) AS tone
ORDER BY statements DESC, from_actor, to_actor LIMIT 50
