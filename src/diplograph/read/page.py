"""A web page: its visible text, which of it trafilatura takes for the article, and its metadata."""

import json
import re
from typing import Any

from diplograph.model import Cut

_HIDDEN = "script style noscript template head svg iframe".split()
_BLOCK = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol section article aside nav header footer main figcaption blockquote table tr "
    "td th figure form button label br hr pre dt dd".split()
)


def read_page(html: str) -> tuple[str, list[Cut], dict[str, Any]]:
    """Visible text a line a block, its stretches of page furniture, and title, source, URL, date, language."""
    import lxml.html  # type: ignore[import-untyped]
    import trafilatura

    tree = lxml.html.fromstring(html.encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8"))
    meta = {k: v for k, v in {**_from_trafilatura(html), **_date_tag(tree), **_from_json_ld(tree)}.items() if v}
    meta.setdefault("language", tree.get("lang"))
    body = trafilatura.extract(html, include_comments=False, include_tables=False, favor_precision=False) or ""
    visible = _visible(tree)
    spans = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", visible)]
    wanted = {_key(line) for line in body.splitlines() if line.strip()}
    found = [
        s
        for s in spans
        if _key(visible[slice(*s)]) in wanted or _key(visible[slice(*s)]) == _key(meta.get("title") or "")
    ]
    size = sum(len(_key(visible[slice(*s)])) for s in found)
    if body and size < 0.8 * len(_key(body)):  # the page's blocks are cut otherwise than trafilatura cuts them
        return body, [], meta
    if not body:
        return visible, [], meta
    keep = set(found)
    return visible, [Cut(a, b, "page furniture") for a, b in spans if (a, b) not in keep], meta


def _key(line: str) -> str:
    return re.sub(r"\W+", "", line)


def _visible(tree: Any) -> str:
    """The text of a page, one line a block element, in reading order, blank lines between."""
    parts: list[str] = []

    def walk(node: Any) -> None:
        if not isinstance(node.tag, str) or node.tag in _HIDDEN:
            return
        block = node.tag in _BLOCK
        parts.append("\n" if block else "")
        parts.append(re.sub(r"\s+", " ", node.text or ""))
        for child in node:
            walk(child)
            parts.append(re.sub(r"\s+", " ", child.tail or ""))
        parts.append("\n" if block else "")

    walk(tree)
    lines = (re.sub(r" +", " ", line).strip() for line in "".join(parts).splitlines())
    return "\n\n".join(line for line in lines if line)


def _from_trafilatura(html: str) -> dict[str, Any]:
    import trafilatura

    found = trafilatura.extract_metadata(html)
    return {"title": found.title, "source": found.sitename, "url": found.url, "published": found.date}


def _from_json_ld(tree: Any) -> dict[str, Any]:
    """What a page's JSON-LD says of its article."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            data = json.loads(script)
        except ValueError:
            continue
        nodes = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
        for node in nodes:
            if isinstance(node, dict) and "Article" in str(node.get("@type")):
                publisher = node.get("publisher")
                return {
                    "title": node.get("headline"),
                    "published": node.get("datePublished"),
                    "url": node.get("url"),
                    "language": node.get("inLanguage"),
                    "source": publisher.get("name") if isinstance(publisher, dict) else publisher,
                }
    return {}


def _date_tag(tree: Any) -> dict[str, Any]:
    """The date of a page's meta tags as it stands: trafilatura takes none from before 1995."""
    names = ("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate")
    for name in names:
        found = tree.xpath("//meta[@property=$n or @name=$n or @itemprop=$n]/@content", n=name)
        if found:
            return {"published": found[0]}
    return {}
