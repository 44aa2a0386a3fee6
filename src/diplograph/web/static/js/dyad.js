// The dyad page: a brushed window becomes part of the address, and the page shows only what happened in it.
import { brush } from "./brush.js";

const box = document.getElementById("over-time");
const query = new URLSearchParams(location.search);
const held = { since: query.get("since") ?? "", until: query.get("until") ?? "" };

brush(box, box.dataset.times, held, (since, until) => {
  query.delete("undated");
  for (const [name, value] of Object.entries({ since, until })) value ? query.set(name, value) : query.delete(name);
  const wanted = query.size ? `?${query}` : location.pathname;
  if (wanted !== (location.search || location.pathname)) location.assign(wanted);
});
