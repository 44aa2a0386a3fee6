// What of the drawing the window shows.
import { room } from "./frame.js";

/** Fit the shapes into the view, with room for their names. */
export function fit(cy) {
  if (cy.nodes().empty()) return;
  const { x1, x2, y1, y2 } = cy.nodes().boundingBox({ includeLabels: false });
  const { wide, high } = room(cy.width(), cy.height());
  const zoom = Math.min(wide / (x2 - x1), high / (y2 - y1), 1.4);
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: cy.height() / 2 - 8 - (zoom * (y1 + y2)) / 2 } });
}

/** On a phone the drawer is a sheet over the lower half: what is selected is brought into what it leaves free. */
export function aboveSheet(cy, element) {
  const box = cy.container().getBoundingClientRect();
  scrollBy({ top: box.top - 8, behavior: "instant" });
  const free = document.getElementById("drawer").getBoundingClientRect().top - cy.container().getBoundingClientRect().top;
  const { x1, x2, y1, y2 } = element.renderedBoundingBox({ includeLabels: false });
  cy.panBy({ x: cy.width() / 2 - (x1 + x2) / 2, y: Math.max(free, 120) / 2 - (y1 + y2) / 2 });
}

/** Move the view so far that the drawer beside it hides nothing of what is selected. */
export function keepInView(cy, element) {
  const box = element.renderedBoundingBox();
  if (box.x2 > cy.width() - 20) cy.panBy({ x: cy.width() - 60 - box.x2, y: 0 });
}
