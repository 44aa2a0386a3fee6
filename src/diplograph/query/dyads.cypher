// title: Which dyads are most active
// description: Pairs of actors by number of statements, with the mean tone; of all in a graph of over 5,000 actors, those with more than one.
// param actor: actor = -- name, alias or id; empty for any
// columns: from_actor, to_actor, statements, tone
// if actor
CALL {
  MATCH (a:Actor {id: $actor})-[r]->(b:Actor)
  WHERE NOT type(r) IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'BORDERS', 'CITIZEN_OF']
    AND r.value IS NOT NULL AND r.polarity = '+' AND r.modality = 'actual'
  RETURN a, b, count(*) AS n, avg(r.value) AS mean
  UNION ALL
  MATCH (b:Actor {id: $actor})<-[r]-(a:Actor)
  WHERE a.id <> $actor AND NOT type(r) IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'BORDERS', 'CITIZEN_OF']
    AND r.value IS NOT NULL AND r.polarity = '+' AND r.modality = 'actual'
  RETURN a, b, count(*) AS n, avg(r.value) AS mean
}
// else
MATCH (x:Actor)
WITH count(x) AS actors
MATCH (a:Actor)
CALL {
  WITH a, actors
  MATCH (a)-[r]->(b:Actor)
  WHERE NOT type(r) IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'BORDERS', 'CITIZEN_OF']
    AND r.value IS NOT NULL AND r.polarity = '+' AND r.modality = 'actual'
  WITH actors, b, count(*) AS n, avg(r.value) AS mean
  WITH b, n, mean WHERE n > 1 OR actors <= 5000
  RETURN b, n, mean
}
// end
RETURN a.name AS from_actor, b.name AS to_actor, n AS statements, mean AS tone
ORDER BY statements DESC, from_actor, to_actor LIMIT 50
