// The picture of a view, with its title, legend, window and number of sources: an image that says what it shows.
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export async function savePng(cy, net, query) {
  const blob = await cy.png({ output: "blob-promise", full: true, scale: 2, bg: css("paper"), maxWidth: 4000 });
  const picture = await createImageBitmap(blob);
  const grown = Math.max(1, picture.width / 1500); // the words stay as large as the names in the picture
  const [head, foot, pad] = [96, 64, 32].map((x) => x * grown);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(Math.max(picture.width + 2 * pad, 1100));
  canvas.height = Math.round(picture.height + head + foot);
  const pen = canvas.getContext("2d");
  pen.fillStyle = css("paper");
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, (canvas.width - picture.width) / 2, head);
  const font = getComputedStyle(document.body).fontFamily;
  const write = (text, x, y, size, colour, weight = "") => {
    pen.font = `${weight} ${size * grown}px ${font}`;
    pen.fillStyle = css(colour);
    pen.fillText(text, x, y);
  };
  write(net.title, pad, 44 * grown, 30, "ink", "bold");
  const span = query.get("since") || query.get("until") ? ` · ${query.get("since") || "…"} to ${query.get("until") || "…"}` : "";
  const undated = query.get("undated") ? " · undated only" : "";
  write(`${net.nodes.length} of ${net.total.toLocaleString("en")} actors · ${net.statements.toLocaleString("en")} statements from ${net.documents.toLocaleString("en")} documents${span}${undated}`, pad, 76 * grown, 19, "soft");
  const y = canvas.height - 24 * grown;
  write("solid: cooperation", pad, y, 19, "coop");
  write("dashed: conflict", pad + 220 * grown, y, 19, "conf");
  write("dotted: planned · double: contested · light: claimed by someone", pad + 420 * grown, y, 19, "soft");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await new Promise((done) => canvas.toBlob(done, "image/png")));
  link.download = "graph.png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
