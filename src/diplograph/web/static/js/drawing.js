// What is drawn: actors and bundles as Cytoscape takes them, and how one view becomes the next.
import { MANY, wrapped } from "./labels.js";

/** A measure as it is, and as it is drawn at the present zoom. */
const both = (name, drawn, value) => ({ [name]: value, [drawn]: value });

/** What Cytoscape draws of a view. */
export function elements(net) {
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

/** Bring the drawing to a new view, moving nothing that stands unless it was told to; how many newcomers stand outside the window. */
export function update(cy, drawn) {
  const held = new Set(cy.nodes().map((n) => n.id()));
  const wanted = new Map(drawn.map((e) => [e.data.id, e]));
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
  const out = ({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2;
  return cy.nodes().filter((n) => !held.has(n.id()) && out(n.position())).length;
}

/** One edge for each statement of a bundle, and back again. */
export function fan(cy, net, id) {
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
