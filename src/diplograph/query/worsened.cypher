// title: Which dyads worsened most
// description: Pairs whose mean tone after a day is lower than before it; an event without a day counts on the day of its report.
// param on: date -- the day that divides before from after
// param actor: actor = -- name, alias or id; empty for any
// columns: from_actor, to_actor, tone_before, tone_after, change, statements_before, statements_after
// column tone_before: mean tone before the day
// column tone_after: mean tone from the day on
// column change: after less before
// column statements_before: statements before the day
// column statements_after: statements from the day on
// if actor
MATCH (x:Actor {id: $actor})-[r]-(:Actor)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WHERE r.value <> 0 AND r.polarity = '+' AND r.modality = 'actual' AND coalesce(r.date, r.reported) IS NOT NULL
WITH a, b, r.value AS value, CASE WHEN coalesce(r.date, r.reported) < $on THEN 1 ELSE 0 END AS early
WITH a, b, sum(early) AS n, count(*) - sum(early) AS m, sum(early * value) AS before, sum((1 - early) * value) AS after
WHERE n > 0 AND m > 0
// else
MATCH (a:Actor)
CALL {
  WITH a
  MATCH (a)-[r]->(b:Actor)
  WHERE r.value <> 0 AND r.polarity = '+' AND r.modality = 'actual' AND coalesce(r.date, r.reported) IS NOT NULL
  WITH b, r.value AS value, CASE WHEN coalesce(r.date, r.reported) < $on THEN 1 ELSE 0 END AS early
  WITH b, sum(early) AS n, count(*) - sum(early) AS m, sum(early * value) AS before, sum((1 - early) * value) AS after
  WHERE n > 0 AND m > 0
  RETURN b, n, m, before, after
}
// end
WITH a, b, n, m, before / n AS tone_before, after / m AS tone_after
WHERE tone_after < tone_before
RETURN a.name AS from_actor, b.name AS to_actor, tone_before AS tone_before, tone_after AS tone_after,
  tone_after - tone_before AS change, n AS statements_before, m AS statements_after
ORDER BY change, from_actor, to_actor LIMIT 50
