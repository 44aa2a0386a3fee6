// The graph page: the address is the state; this draws it, and every change is a new address.
import cytoscape from "/static/vendor/cytoscape-3.34.4.esm.min.mjs";
import { suggest } from "./around.js";
import { brush } from "./brush.js";
import { aboveSheet, fit, keepInView } from "./camera.js";
import { elements, fan, update } from "./drawing.js";
import { Drawer } from "./drawer.js";
import { savePng } from "./export.js";
import { FRAMES, frameOf } from "./frame.js";
import { keyboard } from "./keys.js";
import { arrange, keepArranged } from "./labels.js";
import { stylesheet } from "./look.js";
import { describe, notice } from "./telling.js";

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

function draw() {
  if (!cy) {
    $("graph").replaceChildren();
    cy = cytoscape({ container: $("graph"), style: stylesheet(), layout: { name: "preset" }, elements: elements(net), minZoom: 0.15, maxZoom: 3 });
    soon = keepArranged(cy);
    listen();
    fit(cy);
    first = true;
  } else {
    const outside = update(cy, elements(net));
    if (outside) notice(`${outside} of the new actors stand outside the window: press F, or Fit, to see them.`);
  }
  const query = address();
  query.set("frame", framed());
  describe(net, query, steps);
  timeline?.show(query.get("since"), query.get("until"));
  restore();
  arrange(cy);
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

/** What to ask for, within the window of the address. */
function within(asking) {
  const query = new URLSearchParams(asking);
  for (const name of ["since", "until", "undated"]) if (address().get(name)) query.set(name, address().get(name));
  return query;
}

/** The statements of the window, of whomever: what stands behind a bar. */
async function behind() {
  const query = within({});
  await drawer.show(`/fragment/window?${query}`);
  cy.resize();
  if (first) fit(cy);
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
    const query = within({ subject: d.source, object: d.target, tone: d.tone });
    await drawer.show(`/fragment/statements?${query}`);
  }
  cy.resize();
  if (first) fit(cy);
  if (matchMedia("(max-width: 760px)").matches) aboveSheet(cy, element);
  else if (!first && wasHidden) keepInView(cy, element);
  first = false;
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
  fan: (id) => fan(cy, net, id),
  fit: () => fit(cy),
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

drawer.onAction = (name) => actions[name]?.(address().get("sel"));
drawer.onClose = () => (close(), $("graph").focus());
$("actions").hidden = false;
$("undo").addEventListener("click", () => history.back());
$("fit").addEventListener("click", () => fit(cy));
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
  if (framed() !== before) load().then(() => cy && (cy.resize(), fit(cy)));
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy?.style(stylesheet()));
steps = history.state?.steps ?? 0;
load();
