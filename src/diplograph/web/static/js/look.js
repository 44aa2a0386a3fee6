// How the graph looks, in the colours of the page's theme.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The kind of actor that a shape stands for; its colour is the token `--kind-…`. */
export const KINDS = {
  "round-rectangle": "state", ellipse: "person", hexagon: "body", octagon: "body", pentagon: "people", "round-tag": "place", diamond: "event", triangle: "armed",
};

export function stylesheet() {
  const [ink, soft, paper, accent] = ["ink", "soft", "paper", "accent"].map(colour);
  const tones = { cooperation: colour("coop"), conflict: colour("conf"), neutral: colour("neut-line") };
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)", width: "data(drawn)", height: "data(drawn)", "background-color": colour("node"), "border-width": 2, "border-color": paper,
        label: "data(label)", color: ink, "font-family": font, "font-size": 12, "font-weight": 600, "text-valign": "bottom", "text-margin-y": 4,
        "text-background-color": paper, "text-background-opacity": 0.82, "text-background-padding": 1, "text-background-shape": "round-rectangle",
        "text-wrap": "wrap", "text-max-width": 9000, "overlay-opacity": 0, "z-index": 10,
      },
    },
    ...Object.entries(KINDS).map(([shape, kind]) => ({ selector: `node[shape = "${shape}"]`, style: { "background-color": colour(`kind-${kind}`) } })),
    { selector: "node.over", style: { "z-index": 15 } },
    { selector: "node.unnamed", style: { label: "" } },
    { selector: "node.hover", style: { label: "data(label)", "z-index": 20, "text-background-opacity": 1, "border-color": accent } },
    { selector: "node.focus", style: { "border-color": accent, "border-width": 3 } },
    { selector: "node.quiet", style: { opacity: 0.35 } },
    { selector: "node.pinned", style: { "border-color": ink, "border-width": 3, "border-style": "double" } },
    {
      selector: "edge",
      style: {
        width: "data(line)", "curve-style": "bezier", "control-point-step-size": 34, "target-arrow-shape": "triangle", "arrow-scale": 0.95, "overlay-opacity": 0,
        color: ink, "font-family": font, "font-size": 10, "text-rotation": "autorotate", "text-background-color": paper, "text-background-opacity": 0.92,
        "text-background-padding": 2, "target-distance-from-node": 3,
      },
    },
    ...Object.entries(tones).map(([tone, value]) => ({
      selector: `edge.${tone}`,
      style: { "line-color": value, "target-arrow-color": value, "line-style": tone === "conflict" ? "dashed" : "solid", "line-dash-pattern": [8, 5] },
    })),
    { selector: "edge.planned", style: { "line-style": "dashed", "line-dash-pattern": [0.1, 6], "line-cap": "round" } },
    { selector: "edge.reported", style: { opacity: 0.55 } },
    { selector: "edge.office", style: { width: 1.2, "line-color": colour("edge"), "target-arrow-color": colour("edge"), "target-arrow-shape": "none" } },
    ...Object.entries(tones).map(([tone, value]) => ({
      selector: `edge.contested.${tone}`,
      style: { "line-color": paper, "line-outline-color": value, "line-outline-width": 1.6, "line-style": "solid", width: 3 },
    })),
    { selector: "edge.hover, edge.near, edge.close", style: { label: "data(label)", "z-index": 5 } },
    { selector: "edge.mute", style: { label: "" } },
    { selector: "edge.fanned", style: { opacity: 0.12, label: "" } },
    { selector: ".dim", style: { opacity: 0.26 } },
    { selector: "node.dim", style: { opacity: 0.42 } },
    { selector: "node:selected", style: { "border-color": accent, "border-width": 4, "underlay-color": accent, "underlay-opacity": 0.22, "underlay-padding": 7 } },
    { selector: "edge:selected", style: { "underlay-color": accent, "underlay-opacity": 0.28, "underlay-padding": 5, color: soft } },
  ];
}
