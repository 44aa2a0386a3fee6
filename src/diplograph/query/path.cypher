// title: What connects X and Y
// description: The shortest chain of statements between two actors.
// param actor: actor -- one actor
// param other: actor -- the other actor
// columns: steps, actors, relations, evidence
// column actors: the names along the way
// column relations: the links between them
// column evidence: the sentence of each link that has one
MATCH (a:Actor {id: $actor}), (b:Actor {id: $other})
WHERE a.id <> b.id
MATCH p = shortestPath((a)-[*..6]-(b))
RETURN length(p) AS steps, [n IN nodes(p) | coalesce(n.name, n.predicate, n.text, n.title)] AS actors, [r IN relationships(p) | type(r)] AS relations,
  [r IN relationships(p) | r.evidence] AS evidence LIMIT 1
