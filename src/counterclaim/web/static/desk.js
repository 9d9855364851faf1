// Comfort only: every page of the desk reads and every form sends without it.
(() => {
  "use strict";
  document.documentElement.classList.add("scripted");

  // A form that only narrows what is shown is sent at each change, and the page filled anew where the reader is.
  document.addEventListener("change", async (event) => {
    const form = event.target.closest("form[data-live]");
    if (!form) return;
    const fields = [...new FormData(form)].filter(([, value]) => value);
    const address = new URL(form.action);
    address.search = new URLSearchParams(fields);
    const answer = await fetch(address.pathname + address.search).catch(() => null);
    if (!answer?.ok) return form.submit();
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const { name, value, type } = event.target;
    document.querySelector("main").replaceChildren(...next.querySelector("main").childNodes);
    history.replaceState(null, "", address);
    const field = [...document.querySelectorAll("form[data-live] [name]")].find((each) =>
      each.name === name && (/radio|checkbox/.test(type) ? each.value === value : each.type !== "hidden"));
    field?.focus({ preventScroll: true });
  });
})();
