// title: How the tone between X and Y changed by week
// description: Mean cooperation–conflict value of what they are said to have done, by week, in each direction; an event without a day counts in the week of its report.
// param actor: actor -- one actor
// param other: actor -- the other actor
// columns: from_actor, to_actor, week, statements, tone
MATCH (x:Actor {id: $actor})-[r]-(y:Actor {id: $other})
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WHERE r.value IS NOT NULL AND r.polarity = '+' AND r.modality = 'actual'
WITH a.name AS from_actor, b.name AS to_actor, coalesce(r.week, 'undated') AS week, r.value AS value
RETURN from_actor AS from_actor, to_actor AS to_actor, week AS week, count(*) AS statements, avg(value) AS tone
ORDER BY from_actor, to_actor, week LIMIT 500
