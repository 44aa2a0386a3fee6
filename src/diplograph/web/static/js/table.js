// The table under the graph, kept to what the graph shows.
const KINDS = { plain: "", planned: "planned or possible", contested: "contested", reported: "claimed by someone", office: "office" };

const cell = (content, className = "") => {
  const td = document.createElement("td");
  td.className = className;
  td.append(content);
  return td;
};

const anchor = (href, text) => Object.assign(document.createElement("a"), { href, textContent: text });

/** The body of the table, which the page brings packed for those without scripts. */
function body() {
  const packed = document.querySelector("#table noscript");
  if (packed) packed.replaceWith(...new DOMParser().parseFromString(packed.textContent, "text/html").body.children);
  return document.querySelector("#table tbody");
}

export function fillTable(net) {
  const view = new URLSearchParams(location.search);
  const names = Object.fromEntries(net.nodes.map((n) => [n.id, n.name]));
  const actor = (id) => anchor(`/actor/${encodeURIComponent(id)}`, names[id]);
  const rows = net.edges.map((e) => {
    const tone = Object.assign(document.createElement("span"), { className: `tone ${e.tone}`, textContent: e.tone });
    const query = new URLSearchParams({ subject: e.source, object: e.target, tone: e.tone });
    for (const name of ["since", "until", "undated"]) if (view.get(name)) query.set(name, view.get(name));
    const relation = document.createElement("span");
    relation.append(anchor(`/statements?${query}`, e.label), e.denied ? ` (${e.denied} negated)` : "");
    const row = document.createElement("tr");
    row.append(cell(actor(e.source)), cell(relation), cell(actor(e.target)), cell(tone), cell(KINDS[e.style]), cell(String(e.count), "n"), cell(String(e.reports), "n"));
    return row;
  });
  body().replaceChildren(...rows);
  document.getElementById("rows").textContent = `${rows.length} bundle${rows.length === 1 ? "" : "s"}`;
}
