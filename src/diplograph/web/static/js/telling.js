// What the page says around the drawing: title, counts, legend, table, notices.
import { KINDS } from "./look.js";
import { fillTable } from "./table.js";

const $ = (id) => document.getElementById(id);
const many = (n, word) => `${n.toLocaleString("en")} ${word}${n === 1 ? "" : "s"}`;

/** Bring all that stands around the drawing in line with the view and its address. */
export function describe(net, query, steps) {
  const windowed = query.get("since") || query.get("until");
  const shown = net.nodes.length;
  $("title").textContent = net.title;
  document.title = `${net.title} · diplograph`;
  $("count").textContent = `showing ${shown} of ${net.total.toLocaleString("en")} actors · ${many(net.statements, "statement")} · ${many(net.documents, "document")}`;
  const lines = net.bundles > net.edges.length ? ` Lines: the ${net.edges.length} of ${net.bundles} with most statements.` : "";
  const left = query.get("undated") ? " Undated statements only." : windowed ? " Undated statements are left out." : "";
  $("shown").textContent = `Chosen: ${net.rule}.${lines}${left}`;
  $("undo").disabled = !steps;
  $("nothing").hidden = shown > 0;
  $("svg").href = `/graph.svg?${query}`;
  const ends = query.getAll("path");
  $("hops").hidden = ends.length !== 2;
  if (ends.length === 2) $("hops").href = `/paths?${new URLSearchParams({ from: ends[0], to: ends[1] })}`;
  const tones = query.getAll("tone");
  for (const button of $("legend").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(!tones.length || tones.includes(button.dataset.tone)));
  }
  for (const name of ["since", "until"]) $("window").elements[name].value = query.get(name) ?? "";
  $("whole").hidden = !windowed && !query.get("undated");
  const lane = document.querySelector("#times [data-undated]");
  if (lane) query.get("undated") ? lane.setAttribute("aria-current", "true") : lane.removeAttribute("aria-current");
  const kinds = new Set(net.nodes.map((n) => KINDS[n.shape]));
  for (const kind of $("legend").querySelectorAll("[data-kind]")) kind.hidden = !kinds.has(kind.dataset.kind);
  fillTable(net);
}

/** A line over the drawing that goes away by itself. */
export function notice(text) {
  const box = document.createElement("p");
  box.className = "notice";
  box.role = "status";
  box.textContent = text;
  document.querySelector(".canvas").append(box);
  setTimeout(() => box.remove(), 4000);
}
