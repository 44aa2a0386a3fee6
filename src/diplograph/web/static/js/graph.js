// The graph page: the address is the state; this draws it, and every change is a new address.
import cytoscape from "/static/vendor/cytoscape-3.34.4.esm.min.mjs";
import { suggest } from "./around.js";
import { brush } from "./brush.js";
import { Drawer } from "./drawer.js";
import { savePng } from "./export.js";
import { FRAMES, frameOf, room } from "./frame.js";
import { keyboard } from "./keys.js";
import { MANY, arrange, keepArranged, wrapped } from "./labels.js";
import { KINDS, stylesheet } from "./look.js";
import { fillTable } from "./table.js";

const $ = (id) => document.getElementById(id);
const drawer = new Drawer($("drawer"));
let cy = null;
let net = null;
let steps = 0;
let first = false;
let asked = 0;
let timeline = null;
let soon = () => {};
/** What the address says is selected when it is no actor and no edge but the window of time. */
const WINDOW = "window";
const stage = $("graph").parentElement.parentElement;
/** The kind of window that the drawing is made for; an address with pins says it, for their places hold in no other. */
let frame = "";

const address = () => new URLSearchParams(location.search);

/** Change the address; `kept` says whether it becomes a step that Undo and Back take away. */
function go(change, kept = true) {
  const query = address();
  change(query);
  const text = query.toString();
  if (text === address().toString()) return;
  if (kept) {
    history.pushState({ steps: ++steps }, "", `?${text}`);
    load();
  } else history.replaceState(history.state, "", `?${text}`);
}

async function load() {
  const query = address();
  query.delete("sel");
  query.delete("theme");
  query.set("frame", framed());
  const turn = ++asked;
  const answer = await fetch(`/api/graph?${query}`);
  const found = await answer.json();
  if (turn !== asked) return; // a later view has overtaken this one
  if (!answer.ok) return notice(found.error ?? "This view cannot be shown.");
  net = found;
  draw();
}

function framed() {
  const lower = $("graph").parentElement.clientHeight - $("graph").clientHeight; // the legend
  frame ||= frameOf(stage.clientWidth, stage.clientHeight - lower);
  const said = address().get("frame");
  return Object.hasOwn(FRAMES, said) ? said : frame;
}

/** A measure as it is, and as it is drawn at the present zoom. */
const both = (name, drawn, value) => ({ [name]: value, [drawn]: value });

function elements() {
  const most = Math.max(12, ...net.nodes.map((n) => n.statements));
  const widest = Math.max(6, ...net.edges.map((e) => e.reports));
  const least = net.edges.length > MANY ? 0.3 : 0.9;
  const names = Object.fromEntries(net.nodes.map((n) => [n.id, n.name]));
  const nodes = net.nodes.map((n) => ({
    group: "nodes",
    data: { id: n.id, name: n.name, label: wrapped(n.name), shape: n.shape, statements: n.statements, ...both("size", "drawn", 18 + 26 * Math.sqrt(n.statements / most)) },
    position: { x: n.x, y: n.y },
    classes: [n.pinned ? "pinned" : "", n.quiet ? "quiet" : "", net.focus.includes(n.id) ? "focus" : ""].join(" "),
  }));
  const edges = net.edges.map((e) => ({
    group: "edges",
    data: {
      id: e.key, source: e.source, target: e.target, tone: e.tone, ...both("width", "line", least + 5 * (e.reports / widest) ** 0.6),
      label: e.label, about: `${names[e.source]} ${e.label} ${names[e.target]}`, count: e.count,
    },
    classes: `${e.tone} ${e.style}`,
  }));
  return [...nodes, ...edges];
}

function draw() {
  if (!cy) {
    $("graph").replaceChildren();
    cy = cytoscape({ container: $("graph"), style: stylesheet(), layout: { name: "preset" }, elements: elements(), minZoom: 0.15, maxZoom: 3 });
    soon = keepArranged(cy);
    listen();
    fit();
    first = true;
  } else {
    const held = new Set(cy.nodes().map((n) => n.id()));
    const wanted = new Map(elements().map((e) => [e.data.id, e]));
    cy.batch(() => {
      cy.elements().filter((e) => !wanted.has(e.id())).remove();
      for (const [id, e] of wanted) {
        const known = cy.getElementById(id);
        if (known.empty()) cy.add(e);
        else {
          known.data(e.data);
          known.classes(e.classes);
          if (e.position) known.position(e.position);
        }
      }
    });
    const { x1, x2, y1, y2 } = cy.extent();
    const outside = cy.nodes().filter((n) => !held.has(n.id()) && (n.position("x") < x1 || n.position("x") > x2 || n.position("y") < y1 || n.position("y") > y2));
    if (outside.nonempty()) notice(`${outside.length} of the new actors stand outside the window: press F, or Fit, to see them.`);
  }
  describe();
  restore();
  arrange(cy);
}

const many = (n, word) => `${n.toLocaleString("en")} ${word}${n === 1 ? "" : "s"}`;

function describe() {
  const shown = net.nodes.length;
  $("title").textContent = net.title;
  document.title = `${net.title} · diplograph`;
  $("count").textContent = `showing ${shown} of ${net.total.toLocaleString("en")} actors · ${many(net.statements, "statement")} · ${many(net.documents, "document")}`;
  const lines = net.bundles > net.edges.length ? ` Lines: the ${net.edges.length} of ${net.bundles} with most statements.` : "";
  const left = address().get("undated") ? " Undated statements only." : address().get("since") || address().get("until") ? " Undated statements are left out." : "";
  $("shown").textContent = `Chosen: ${net.rule}.${lines}${left}`;
  $("undo").disabled = !steps;
  $("nothing").hidden = shown > 0;
  const query = address();
  query.set("frame", framed());
  $("svg").href = `/graph.svg?${query}`;
  const ends = query.getAll("path");
  $("hops").hidden = ends.length !== 2;
  if (ends.length === 2) $("hops").href = `/paths?${new URLSearchParams({ from: ends[0], to: ends[1] })}`;
  const tones = query.getAll("tone");
  for (const button of $("legend").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(!tones.length || tones.includes(button.dataset.tone)));
  }
  for (const name of ["since", "until"]) $("window").elements[name].value = query.get(name) ?? "";
  $("whole").hidden = !query.get("since") && !query.get("until") && !query.get("undated");
  timeline?.show(query.get("since"), query.get("until"));
  const lane = document.querySelector("#times [data-undated]");
  if (lane) query.get("undated") ? lane.setAttribute("aria-current", "true") : lane.removeAttribute("aria-current");
  const kinds = new Set(net.nodes.map((n) => KINDS[n.shape]));
  for (const kind of $("legend").querySelectorAll("[data-kind]")) kind.hidden = !kinds.has(kind.dataset.kind);
  fillTable(net);
}

/** Show again what the address says is selected. */
function restore() {
  const wanted = address().get("sel");
  if (wanted === WINDOW) {
    cy.elements().unselect();
    focusOn(null);
    return behind();
  }
  const element = wanted ? cy.getElementById(wanted) : cy.collection();
  cy.elements().unselect();
  if (element.nonempty()) {
    element.select();
    focusOn(element);
    open(element);
  } else {
    focusOn(null);
    close(false);
  }
}

/** The statements of the window, of whomever: what stands behind a bar. */
async function behind() {
  const query = new URLSearchParams();
  for (const name of ["since", "until", "undated"]) if (address().get(name)) query.set(name, address().get(name));
  await drawer.show(`/fragment/window?${query}`);
  cy.resize();
  if (first) fit();
  first = false;
}

function focusOn(element) {
  cy.elements().removeClass("dim near");
  soon();
  if (!element) return;
  const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
  cy.elements().difference(near).addClass("dim");
  near.edges().addClass("near");
  soon();
}

/** Show the card or the evidence; the first view is fitted to what the drawer leaves free. */
async function open(element) {
  const wasHidden = $("drawer").hidden;
  const id = element.id();
  if (element.isNode()) {
    await drawer.show(`/fragment/actor/${encodeURIComponent(id)}`);
    const pin = drawer.button("pin");
    pin?.setAttribute("aria-pressed", String(element.hasClass("pinned")));
    if (pin) pin.textContent = element.hasClass("pinned") ? "Unpin" : "Pin";
    const from = other(id);
    if (from) drawer.offer("path", `Paths from ${cy.getElementById(from).data("name")}`);
  } else {
    const d = element.data();
    const query = new URLSearchParams({ subject: d.source, object: d.target, tone: d.tone });
    for (const name of ["since", "until", "undated"]) if (address().get(name)) query.set(name, address().get(name));
    await drawer.show(`/fragment/statements?${query}`);
  }
  cy.resize();
  if (first) fit();
  if (matchMedia("(max-width: 760px)").matches) aboveSheet(element);
  else if (!first && wasHidden) keepInView(element);
  first = false;
}

/** On a phone the drawer is a sheet over the lower half: what is selected is brought into what it leaves free. */
function aboveSheet(element) {
  const box = $("graph").getBoundingClientRect();
  scrollBy({ top: box.top - 8, behavior: "instant" });
  const free = $("drawer").getBoundingClientRect().top - $("graph").getBoundingClientRect().top;
  const { x1, x2, y1, y2 } = element.renderedBoundingBox({ includeLabels: false });
  cy.panBy({ x: cy.width() / 2 - (x1 + x2) / 2, y: Math.max(free, 120) / 2 - (y1 + y2) / 2 });
}

function keepInView(element) {
  const box = element.renderedBoundingBox();
  if (box.x2 > cy.width() - 20) cy.panBy({ x: cy.width() - 60 - box.x2, y: 0 });
}

let previous = null;
const other = (id) => (previous && previous !== id && cy.getElementById(previous).nonempty() ? previous : null);

function choose(element, extend = false) {
  const held = address().get("sel");
  previous = extend && held && cy.getElementById(held).isNode() ? held : extend ? previous : held && held !== element.id() ? held : previous;
  go((q) => q.set("sel", element.id()), false);
  restore();
}

function close(forget = true) {
  drawer.hide();
  if (forget) {
    go((q) => q.delete("sel"), false);
    cy.elements().unselect();
    focusOn(null);
  }
  cy?.resize();
}

const actions = {
  expand: (id) => go((q) => q.getAll("expand").includes(id) || q.append("expand", id)),
  hide: (id) => go((q) => (q.append("hide", id), q.delete("sel"))),
  pin: (id) => {
    const node = cy.getElementById(id);
    const { x, y } = node.position();
    go((q) => setPin(q, id, node.hasClass("pinned") ? null : `${x.toFixed(1)},${y.toFixed(1)}`));
  },
  fan: (id) => fan(id),
  fit: () => fit(),
  undo: () => steps && history.back(),
  path: (id) => go((q) => {
    const from = other(id);
    for (const name of ["actor", "a", "b", "path", "expand", "hide", "question", "cypher", "sel"]) q.delete(name);
    q.append("path", from);
    q.append("path", id);
  }),
};

function setPin(query, id, at) {
  const rest = query.getAll("pin").filter((p) => !p.startsWith(`${id}@`));
  query.set("frame", framed());
  query.delete("pin");
  for (const pin of rest) query.append("pin", pin);
  if (at) query.append("pin", `${id}@${at}`);
  if (!query.has("pin")) query.delete("frame");
}

/** One edge for each statement of a bundle, and back again. */
function fan(id) {
  const bundle = cy.getElementById(id);
  const strands = cy.edges().filter((e) => e.data("bundle") === id);
  if (strands.nonempty()) {
    strands.remove();
    bundle.removeClass("fanned");
    return;
  }
  const edge = net.edges.find((e) => e.key === id);
  bundle.addClass("fanned");
  cy.add(edge.strands.map((s) => ({
    group: "edges",
    data: { id: s.id, bundle: id, source: edge.source, target: edge.target, tone: edge.tone, ...both("width", "line", 1.8), label: s.label },
    classes: `${edge.tone} ${s.style} near`,
  })));
}

function listen() {
  cy.on("tap", "node", (e) => choose(e.target, e.originalEvent.shiftKey));
  cy.on("tap", "edge", (e) => {
    const bundle = e.target.data("bundle");
    choose(bundle ? cy.getElementById(bundle) : e.target);
  });
  cy.on("dbltap", "node", (e) => actions.expand(e.target.id()));
  cy.on("tap", (e) => e.target === cy && close());
  cy.on("dragfree", "node", (e) => {
    const { x, y } = e.target.position();
    go((q) => setPin(q, e.target.id(), `${x.toFixed(1)},${y.toFixed(1)}`));
  });
  cy.on("mouseover", "node, edge", (e) => e.target.removeClass("mute").addClass("hover"));
  cy.on("mouseout", "node, edge", (e) => (e.target.removeClass("hover"), soon()));
  cy.on("zoom", () => cy.edges().toggleClass("close", cy.zoom() > 1.45));
  keyboard($("graph"), { cy, choose, close, actions, selected: () => address().get("sel"), step: (by) => drawer.step(by) });
}

/** Fit the shapes into the view, with room for their names. */
function fit() {
  if (cy.nodes().empty()) return;
  const { x1, x2, y1, y2 } = cy.nodes().boundingBox({ includeLabels: false });
  const { wide, high } = room(cy.width(), cy.height());
  const zoom = Math.min(wide / (x2 - x1), high / (y2 - y1), 1.4);
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: cy.height() / 2 - 8 - (zoom * (y1 + y2)) / 2 } });
}

function notice(text) {
  const box = document.createElement("p");
  box.className = "notice";
  box.role = "status";
  box.textContent = text;
  document.querySelector(".canvas").append(box);
  setTimeout(() => box.remove(), 4000);
}

drawer.onAction = (name) => actions[name]?.(address().get("sel"));
drawer.onClose = () => (close(), $("graph").focus());
$("actions").hidden = false;
$("undo").addEventListener("click", () => history.back());
$("fit").addEventListener("click", fit);
$("png").addEventListener("click", () => savePng(cy, net, address()));
$("share").addEventListener("click", async () => {
  const link = new URL(location.href);
  if (!link.searchParams.has("theme")) link.searchParams.set("theme", $("theme").href.includes("/theme/light") ? "dark" : "light");
  await navigator.clipboard.writeText(link.href);
  notice("The address of this view is copied.");
});
$("legend").addEventListener("click", (event) => {
  const tone = event.target.dataset?.tone;
  if (!tone) return;
  go((q) => {
    const all = ["cooperation", "conflict", "neutral"];
    const on = new Set(q.getAll("tone").length ? q.getAll("tone") : all);
    on.has(tone) ? on.delete(tone) : on.add(tone);
    q.delete("tone");
    if (on.size && on.size < all.length) for (const t of all) if (on.has(t)) q.append("tone", t);
  });
});
function setWindow(since, until, bar = false) {
  go((q) => {
    if (bar) q.set("sel", WINDOW);
    else if (q.get("sel") === WINDOW) q.delete("sel");
    q.delete("undated"); // a window and what has no date exclude each other
    for (const [name, value] of Object.entries({ since, until })) value ? q.set(name, value) : q.delete(name);
  });
}
suggest($("around"), $("named"));
$("window").addEventListener("submit", (event) => {
  event.preventDefault();
  setWindow(event.target.elements.since.value, event.target.elements.until.value);
});
const held = { since: address().get("since"), until: address().get("until") };
$("times").addEventListener("click", (event) => {
  if (!event.target.closest("[data-undated]") || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go((q) => {
    q.delete("since");
    q.delete("until");
    q.get("undated") ? q.delete("undated") : q.set("undated", "1");
  });
});
$("whole").addEventListener("click", () => setWindow("", ""));
brush($("times").querySelector(".plot"), "/api/timeline", held, setWindow, 92).then((made) => (timeline = made));
addEventListener("popstate", (event) => {
  steps = event.state?.steps ?? 0;
  load();
});
/** A phone that is turned, a window made narrow: the drawing is made anew for it, unless its places were chosen by hand. */
addEventListener("resize", () => {
  const before = framed();
  frame = "";
  if (framed() !== before) load().then(() => cy && (cy.resize(), fit()));
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy?.style(stylesheet()));
steps = history.state?.steps ?? 0;
load();
