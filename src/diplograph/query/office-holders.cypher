// title: Who held an office on a date
// description: Offices as the articles name them: an interval for each holder from dated mentions, "former", "elected", "resigned" and successors. A holder counts from the first day to the last that an article names, and after that until someone ends it or, where an office has one holder, another follows.
// param actor: actor = -- the state or body; empty for any
// param on: date = 9999-12-31 -- the day
// columns: office, body, holder, first_reported, last_reported, ended, basis, mentions, evidence
// column office: the office's name
// column body: the state or body
// column holder: the person
// column first_reported: the first day that an article puts them in office
// column last_reported: the last
// column ended: the day by which they no longer held it, where an article says so
// column basis: "dated" where the day lies between the two, "last named" where it is later and nobody is named since
// column mentions: how often
// if actor
MATCH (:Actor {id: $actor})<-[:OBJECT]-(s:Statement)
// else
MATCH (s:Statement)
// end
WHERE s.relation = 'HOLDS_OFFICE' AND s.rule <> 'HOLDS_OFFICE/elect'
MATCH (s)-[:SUBJECT]->(p:Actor)
MATCH (s)-[:OBJECT]->(b:Actor)
MATCH (s)-[:EVIDENCE]->(e:Sentence)
WITH CASE WHEN s.content STARTS WITH 'past ' OR s.content STARTS WITH 'then ' THEN substring(s.content, 5)
          WHEN s.content STARTS WITH 'acting ' THEN substring(s.content, 7) ELSE s.content END AS words,
     b.name AS body, p.name AS holder, e.text AS text, s.rule AS rule,
     CASE WHEN s.rule IN ['HOLDS_OFFICE/past', 'HOLDS_OFFICE/ends'] THEN NULL
          WHEN s.rule = 'HOLDS_OFFICE/then' THEN s.start_date
          ELSE coalesce(s.start_date, s.reported, '0001-01-01') END AS start,
     CASE WHEN s.rule IN ['HOLDS_OFFICE/past', 'HOLDS_OFFICE/ends'] THEN NULL
          WHEN s.rule = 'HOLDS_OFFICE/then' THEN coalesce(s.end_date, s.start_date)
          WHEN s.start_date IS NOT NULL AND s.end_date IS NOT NULL THEN s.end_date
          ELSE coalesce(s.reported, '0001-01-01') END AS seen,
     CASE WHEN s.rule = 'HOLDS_OFFICE/ends' THEN coalesce(s.end_date, s.reported)
          WHEN s.rule = 'HOLDS_OFFICE/past' THEN s.reported
          WHEN s.rule = 'HOLDS_OFFICE/then' AND s.start_date <> s.end_date THEN s.end_date ELSE NULL END AS gone
ORDER BY seen, start, text
WITH toLower(words) AS office, body, holder, min(words) AS shown, min(start) AS first, max(seen) AS last, min(gone) AS ended,
     count(*) AS n, collect(text) AS texts
WITH office, body, collect({holder: holder, shown: shown, first: first, last: last, ended: ended, n: n, text: texts[0]}) AS holders
UNWIND holders AS h
WITH office, body, h, [o IN holders WHERE o.holder <> h.holder AND o.first > h.last AND o.first <= $on] AS later
WHERE h.first <= $on AND (h.ended IS NULL OR h.ended > $on OR h.last >= $on)
  AND (h.last >= $on OR size(later) = 0 OR NOT office IN ['president', 'prime minister', 'premier', 'chancellor', 'king', 'queen',
    'foreign minister', 'foreign secretary', 'defence minister', 'defense minister', 'defence secretary', 'defense secretary',
    'finance minister', 'interior minister', 'home secretary', 'secretary of state', 'secretary general', 'secretary-general'])
RETURN h.shown AS office, body AS body, h.holder AS holder, h.first AS first_reported, h.last AS last_reported, h.ended AS ended,
  CASE WHEN h.last >= $on THEN 'dated' ELSE 'last named' END AS basis, h.n AS mentions, h.text AS evidence
ORDER BY body, office, last_reported DESC, holder LIMIT 500
