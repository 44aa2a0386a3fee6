// title: What an actor is part of, upwards
// description: What it is part or a member of, and what that is in turn, up to four steps: each body once, by its shortest way; a hundred at most.
// param actor: actor -- name, alias or id
// columns: steps, path
// column path: the names along the way, from the actor upwards
MATCH (a:Actor {id: $actor})
WITH [{id: a.id, steps: 0, path: [a.name]}] AS known, [a.id] AS ids
CALL {
  WITH known, ids
  UNWIND known AS x
  WITH x, ids WHERE x.steps = 0 AND size(ids) <= 100
  MATCH (:Actor {id: x.id})-[r:PART_OF|MEMBER_OF]->(b:Actor)
  WHERE r.polarity = '+' AND r.modality = 'actual' AND NOT b.id IN ids
  WITH b.id AS id, b.name AS name, min(x.path) AS path
  WITH id, path + [name] AS path ORDER BY path LIMIT 100
  RETURN collect({id: id, steps: 1, path: path}) AS found, collect(id) AS more
}
WITH known + found AS known, ids + more AS ids
CALL {
  WITH known, ids
  UNWIND known AS x
  WITH x, ids WHERE x.steps = 1 AND size(ids) <= 100
  MATCH (:Actor {id: x.id})-[r:PART_OF|MEMBER_OF]->(b:Actor)
  WHERE r.polarity = '+' AND r.modality = 'actual' AND NOT b.id IN ids
  WITH b.id AS id, b.name AS name, min(x.path) AS path
  WITH id, path + [name] AS path ORDER BY path LIMIT 100
  RETURN collect({id: id, steps: 2, path: path}) AS found, collect(id) AS more
}
WITH known + found AS known, ids + more AS ids
CALL {
  WITH known, ids
  UNWIND known AS x
  WITH x, ids WHERE x.steps = 2 AND size(ids) <= 100
  MATCH (:Actor {id: x.id})-[r:PART_OF|MEMBER_OF]->(b:Actor)
  WHERE r.polarity = '+' AND r.modality = 'actual' AND NOT b.id IN ids
  WITH b.id AS id, b.name AS name, min(x.path) AS path
  WITH id, path + [name] AS path ORDER BY path LIMIT 100
  RETURN collect({id: id, steps: 3, path: path}) AS found, collect(id) AS more
}
WITH known + found AS known, ids + more AS ids
CALL {
  WITH known, ids
  UNWIND known AS x
  WITH x, ids WHERE x.steps = 3 AND size(ids) <= 100
  MATCH (:Actor {id: x.id})-[r:PART_OF|MEMBER_OF]->(b:Actor)
  WHERE r.polarity = '+' AND r.modality = 'actual' AND NOT b.id IN ids
  WITH b.id AS id, b.name AS name, min(x.path) AS path
  WITH id, path + [name] AS path ORDER BY path LIMIT 100
  RETURN collect({id: id, steps: 4, path: path}) AS found, collect(id) AS more
}
WITH known + found AS known, ids + more AS ids
UNWIND known AS x
WITH x WHERE x.steps > 0
RETURN x.steps AS steps, x.path AS path
ORDER BY steps, path LIMIT 100
