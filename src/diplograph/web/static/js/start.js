// The frame of the page is painted before the graph's code is compiled.
requestAnimationFrame(() => setTimeout(() => import("./graph.js")));
