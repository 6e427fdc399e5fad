// Small helps for every page; each page works without them.

// The language switch keeps the position on the page.
const POSITION = "academy.position";
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-keeps-position]")) sessionStorage.setItem(POSITION, String(window.scrollY));
});
const position = sessionStorage.getItem(POSITION);
if (position !== null) {
  sessionStorage.removeItem(POSITION);
  document.fonts.ready.then(() => window.scrollTo({ top: Number(position), behavior: "instant" }));
}

// What changes something is sent once: a second click does nothing while the answer is on its way.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (form.hasAttribute("data-sent")) event.preventDefault();
  form.setAttribute("data-sent", "");
  setTimeout(() => form.removeAttribute("data-sent"), 10_000);
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-sent]")) form.removeAttribute("data-sent");
});

// An open menu closes with Escape, which gives the focus back, and with a click elsewhere.
const openMenus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
});
document.addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});

// After a failed form the summary of what to repair has the focus, so that it is read out.
document.getElementById("error-summary")?.focus();

// htmx: the target is busy during the request; after a swap that the reader caused, the focus goes to what came.
const focusable = "#error-summary, [data-focus], h1[tabindex='-1'], h2[tabindex='-1'], h3[tabindex='-1']";
document.addEventListener("htmx:beforeRequest", (event) => event.detail.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", (event) => event.detail.target.removeAttribute("aria-busy"));
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.requestConfig?.triggeringEvent?.isTrusted) event.detail.elt.querySelector(focusable)?.focus();
});

// A refused form comes back with 422 and its messages: show it like any other answer.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
});

const alarm = (text) => (document.getElementById("alert").textContent = text);
document.addEventListener("htmx:responseError", (event) => {
  const { failed } = document.getElementById("alert").dataset;
  if (event.detail.xhr.status !== 422) alarm(failed);
});
document.addEventListener("htmx:sendError", () => alarm(document.getElementById("alert").dataset.noConnection));
document.addEventListener("htmx:beforeRequest", () => alarm(""));
