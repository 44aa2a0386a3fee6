// Which labels show, and on which side of their shape: as large on the screen at every zoom, none over another.
const SIDES = [["bottom", "center"], ["top", "center"], ["center", "right"], ["center", "left"]];
const OVER = ["center", "center"];
const SURE = 40, CROWD = 90;
/** Lines from which on each is drawn thinner: what few say should not hide what many say. */
export const MANY = 400;
const SIZE = 12, LINE = 1.2, GAP = 4, LONGEST = 20;
const pen = document.createElement("canvas").getContext("2d");

/** A name in lines of about twenty letters. */
export function wrapped(name) {
  const lines = [""];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last && last.length + word.length >= LONGEST) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join("\n");
}

const meet = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

function sideBox({ x, y }, half, wide, high, [vertical, horizontal]) {
  const cx = horizontal === "right" ? x + half + GAP + wide / 2 : horizontal === "left" ? x - half - GAP - wide / 2 : x;
  const cy = vertical === "bottom" ? y + half + GAP + high / 2 : vertical === "top" ? y - half - GAP - high / 2 : y;
  return { x1: cx - wide / 2, x2: cx + wide / 2, y1: cy - high / 2, y2: cy + high / 2 };
}

/** Place the names, the most important first; where no side is free, the name waits for a hover or a closer look. */
function names(cy, zoom, size) {
  pen.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  const rank = (n) => (n.selected() ? 1e6 : 0) + (n.hasClass("focus") ? 1e5 : 0) + (n.hasClass("dim") ? 0 : 1e4) + n.data("statements");
  const nodes = cy.nodes().toArray().sort((a, b) => rank(b) - rank(a) || (a.id() < b.id() ? -1 : 1));
  const at = (n) => ({ x: n.position("x") * zoom, y: n.position("y") * zoom });
  const bodies = new Map(nodes.map((n) => [n.id(), sideBox(at(n), 0, n.data("drawn") * zoom, n.data("drawn") * zoom, ["center", "center"])]));
  const taken = [];
  const { x: left, y: top } = cy.pan();
  const inside = (b) => b.x1 + left >= 0 && b.x2 + left <= cy.width() && b.y1 + top >= 0 && b.y2 + top <= cy.height();
  let order = 0;
  for (const node of nodes) {
    const lines = node.data("label").split("\n");
    const wide = Math.max(...lines.map((l) => pen.measureText(l).width)) + 4;
    const [high, half] = [lines.length * size * LINE, (node.data("drawn") * zoom) / 2];
    const open = (box) => !taken.some((t) => meet(t, box));
    const free = (box) => open(box) && ![...bodies].some(([id, b]) => id !== node.id() && meet(b, box));
    const spot = (s) => sideBox(at(node), half, wide, high, s);
    const seen = inside(bodies.get(node.id()));
    const sure = order++ < SURE && open(spot(OVER)) && (!seen || inside(spot(OVER))); // in a crowd the foremost are named on their own shape
    const side = SIDES.find((s) => free(spot(s)) && (!seen || inside(spot(s)))) ?? (sure ? OVER : undefined);
    node.toggleClass("unnamed", !side).toggleClass("over", side === OVER);
    if (!side) continue;
    taken.push(sideBox(at(node), half, wide, high, side));
    const margin = GAP / zoom;
    node.style({
      "text-valign": side[0], "text-halign": side[1],
      "text-margin-y": side[0] === "bottom" ? margin : side[0] === "top" ? -margin : 0,
      "text-margin-x": side[1] === "right" ? margin : side[1] === "left" ? -margin : 0,
    });
  }
  return [...taken, ...bodies.values()];
}

/** Labels of edges lie along them: each is a row of dots, and the dots of two labels keep apart, and off names and shapes. */
function relations(cy, zoom, size, taken) {
  pen.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const shown = cy.edges(".near, .close, :selected, .hover").not(".fanned").toArray().sort((a, b) => b.selected() - a.selected() || (b.data("count") ?? 0) - (a.data("count") ?? 0));
  const dots = [];
  for (const edge of shown) {
    const [a, b, m] = [edge.source().position(), edge.target().position(), edge.midpoint()];
    const angle = Math.atan2(b.y - a.y, b.x - a.x);
    const half = pen.measureText(edge.data("label")).width / 2;
    const own = [];
    for (let d = -half; d <= half; d += size * 0.8) own.push({ x: m.x * zoom + d * Math.cos(angle), y: m.y * zoom + d * Math.sin(angle) });
    const near = (p, q) => Math.hypot(p.x - q.x, p.y - q.y) < size * 1.15;
    const inside = (p, t) => p.x > t.x1 - 3 && p.x < t.x2 + 3 && p.y > t.y1 - 3 && p.y < t.y2 + 3;
    const clash = own.some((p) => dots.some((q) => near(p, q)) || taken.some((t) => inside(p, t)));
    edge.toggleClass("mute", clash && !edge.selected() && !edge.hasClass("hover"));
    if (!edge.hasClass("mute")) dots.push(...own);
  }
}

export function arrange(cy) {
  const zoom = cy.zoom();
  const size = SIZE * Math.min(1.5, Math.max(1, Math.sqrt(zoom)));
  const arrow = cy.edges().length > MANY ? 0.6 : 0.95;
  cy.batch(() => {
    const grown = Math.max(1, zoom ** (cy.nodes().length > CROWD ? -0.35 : -0.7)); // far off, shapes and lines shrink less than the distances between them
    cy.nodes().forEach((n) => n.data("drawn", n.data("size") * grown).style({ "font-size": size / zoom }));
    cy.edges().forEach((e) => e.data("line", e.data("width") * grown).style({ "font-size": (size - 1) / zoom, "arrow-scale": arrow * grown ** 0.6 }));
    relations(cy, zoom, size - 1, names(cy, zoom, size));
  });
}

/** Arrange now and whenever zoom or selection has come to rest. */
export function keepArranged(cy) {
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => arrange(cy), 60);
  };
  cy.on("viewport select unselect position", soon);
  return soon;
}
