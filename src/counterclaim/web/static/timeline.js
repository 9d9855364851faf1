// Wheel and keys follow the links that are there; a new view takes the place of the old one without a jump.
(() => {
  const main = () => document.querySelector("main");
  const step = (name) => document.querySelector(`[data-go="${name}"]`)?.href;
  const view = () => location.pathname + location.search;
  let busy = false;
  let shown = view();

  async function go(href, { push = true } = {}) {
    if (!href || busy) return;
    busy = true;
    try {
      const answer = await fetch(href, { headers: { accept: "text/html" } });
      if (!answer.ok) return location.assign(href);
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      const focused = document.activeElement?.closest?.(".drawing") !== null && document.activeElement !== document.body;
      if (push) history.pushState(null, "", href);
      shown = view();
      main().replaceWith(document.adoptNode(next.querySelector("main")));
      document.title = next.title;
      if (focused) document.querySelector(".drawing")?.focus({ preventScroll: true });
    } catch {
      location.assign(href);
    } finally {
      busy = false;
    }
  }

  document.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.("a[data-go], a.piece");
    if (!link) return;
    event.preventDefault();
    go(link.href.baseVal === undefined ? link.href : new URL(link.href.baseVal, location.href).href);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest?.(".drawing")) return;
    const name = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later" }[event.key];
    if (!name) return;
    event.preventDefault();
    go(step(name));
  });

  // The wheel zooms only where the drawing was chosen first, so that nobody who scrolls past it is caught.
  document.addEventListener("wheel", (event) => {
    const drawing = event.target.closest?.(".drawing");
    if (!drawing || (document.activeElement !== drawing && !event.ctrlKey)) return;
    event.preventDefault();
    if (event.deltaY > 0) return go(step("out"));
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const piece = under.map((each) => each.closest("a.piece")).find(Boolean);
    go(piece ? new URL(piece.href.baseVal, location.href).href : step("in"));
  }, { passive: false });

  // A step to a line of the list is no other view.
  addEventListener("popstate", () => {
    if (view() !== shown) go(location.href, { push: false });
  });
})();
