// How the graph looks, in the colours of the page's theme.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export function stylesheet() {
  const [ink, soft, paper, accent] = ["ink", "soft", "paper", "accent"].map(colour);
  const tones = { cooperation: colour("coop"), conflict: colour("conf"), neutral: colour("neut") };
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)", width: "data(size)", height: "data(size)", "background-color": colour("node"), "border-width": 2, "border-color": paper,
        label: "data(name)", color: ink, "font-family": font, "font-size": 12, "font-weight": 600, "text-valign": "bottom", "text-margin-y": 5,
        "text-outline-color": paper, "text-outline-width": 2.5, "text-wrap": "wrap", "text-max-width": 130, "min-zoomed-font-size": 6, "overlay-opacity": 0,
      },
    },
    { selector: "node.focus", style: { "border-color": accent, "border-width": 3 } },
    { selector: "node.quiet", style: { opacity: 0.35 } },
    { selector: "node.pinned", style: { "border-color": ink, "border-width": 3, "border-style": "double" } },
    {
      selector: "edge",
      style: {
        width: "data(width)", "curve-style": "bezier", "control-point-step-size": 34, "target-arrow-shape": "triangle", "arrow-scale": 0.95, "overlay-opacity": 0,
        color: ink, "font-family": font, "font-size": 10, "text-rotation": "autorotate", "text-background-color": paper, "text-background-opacity": 0.92,
        "text-background-padding": 2, "target-distance-from-node": 3,
      },
    },
    ...Object.entries(tones).map(([tone, value]) => ({
      selector: `edge.${tone}`,
      style: { "line-color": value, "target-arrow-color": value, "line-style": tone === "conflict" ? "dashed" : "solid", "line-dash-pattern": [8, 5] },
    })),
    { selector: "edge.planned", style: { "line-style": "dotted" } },
    { selector: "edge.reported", style: { opacity: 0.6 } },
    ...Object.entries(tones).map(([tone, value]) => ({
      selector: `edge.contested.${tone}`,
      style: { "line-color": paper, "line-outline-color": value, "line-outline-width": 1.6, "line-style": "solid", width: 3 },
    })),
    { selector: "edge.hover, edge.near, edge.close", style: { label: "data(label)", "z-index": 5 } },
    { selector: "edge.fanned", style: { opacity: 0.12, label: "" } },
    { selector: ".dim", style: { opacity: 0.26 } },
    { selector: "node.dim", style: { opacity: 0.42 } },
    { selector: "node:selected", style: { "border-color": accent, "border-width": 4 } },
    { selector: "edge:selected", style: { "underlay-color": accent, "underlay-opacity": 0.28, "underlay-padding": 5, color: soft } },
  ];
}
