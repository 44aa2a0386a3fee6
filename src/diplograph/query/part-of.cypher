// title: What X is part of, upwards
// description: Membership and parts, up to four steps.
// param actor: actor -- name, alias or id
// columns: steps, path
// column path: the names along the way, from the actor upwards
MATCH p = (a:Actor {id: $actor})-[:PART_OF|MEMBER_OF*1..4]->(b:Actor)
RETURN DISTINCT length(p) AS steps, [n IN nodes(p) | n.name] AS path
ORDER BY steps, path LIMIT 100
