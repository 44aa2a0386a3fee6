// title: How the tone between X and Y changed by week
// description: Mean cooperation–conflict value of their statements by month of the event, in each direction; undated ones apart.
// param actor: actor -- one actor
// param other: actor -- the other actor
// columns: from_actor, to_actor, month, statements, tone
MATCH (a:Actor)-[r]->(b:Actor)
WHERE ((a.id = $actor AND b.id = $other) OR (a.id = $other AND b.id = $actor)) AND r.value IS NOT NULL AND r.polarity = '+'
WITH a.name AS from_actor, b.name AS to_actor, coalesce(left(r.date, 7), 'undated') AS month, r.value AS value
RETURN from_actor AS from_actor, to_actor AS to_actor, month AS month, count(*) AS statements, avg(value) AS tone
ORDER BY from_actor, to_actor, month LIMIT 500
