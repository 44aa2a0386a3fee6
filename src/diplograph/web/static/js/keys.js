// The keyboard in the graph: arrows walk between neighbours, Enter shows evidence, E expands, H hides, P pins, U undoes, F fits; N and B go to the next statement and back.
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function keyboard(box, { cy, choose, close, actions, selected, step }) {
  const here = () => {
    const element = cy.getElementById(selected() ?? "");
    return element.isNode() ? element : cy.collection();
  };

  function walk([dx, dy]) {
    const from = here();
    const start = cy.nodes(".focus")[0] ?? cy.nodes()[0];
    if (from.empty()) return start && choose(start); // a view may show nobody
    const at = from.position();
    const score = (node) => {
      const [x, y] = [node.position("x") - at.x, node.position("y") - at.y];
      const along = x * dx + y * dy;
      return along <= 0 ? Infinity : Math.hypot(x, y) * (2 - along / Math.hypot(x, y));
    };
    const best = from.neighborhood("node").toArray().sort((a, b) => score(a) - score(b))[0];
    if (best && score(best) < Infinity) choose(best);
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && selected()) {
      close();
      box.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n" || event.key === "b") step(event.key === "n" ? 1 : -1);
  });
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = here();
    const id = node.nonempty() ? node.id() : null;
    if (WAYS[event.key]) walk(WAYS[event.key]);
    else if (event.key === "Enter" && id) edgeOf(node);
    else if (event.key === "f") actions.fit();
    else if (event.key === "u") actions.undo();
    else if (event.key === "e" && id) actions.expand(id);
    else if (event.key === "h" && id) actions.hide(id);
    else if (event.key === "p" && id) actions.pin(id);
    else return;
    event.preventDefault();
  });

  /** Enter goes from an actor to the evidence: the first bundle that it is part of, then into the drawer. */
  function edgeOf(node) {
    const edge = node.connectedEdges().sort((a, b) => b.data("count") - a.data("count"))[0];
    if (edge) choose(edge);
    document.getElementById("drawer").focus();
  }
}
