/**
 * Keeps the search query in the URL as `?q=`, opens the search if the URL has a query, and lets arrow keys move the
 * focus between the results.
 */
export async function startSearchAddress(): Promise<void> {
  await customElements.whenDefined("site-search");
  const search = document.querySelector("site-search");
  const button = search?.querySelector<HTMLButtonElement>("button[data-open-modal]");
  if (!search || !button) return;
  const dialog = search.querySelector("dialog");
  // Without an `aria-label`, screen readers announce the button's text and keyboard shortcut. On a phone, where the
  // button has no text, they announce its title.
  button.removeAttribute("aria-label");
  button.querySelector("span")?.removeAttribute("aria-hidden");
  button.title = "Search";
  const query = new URL(location.href).searchParams.get("q");
  if (query !== null) button.click();
  search.addEventListener("input", ({ target }) => setQuery((target as HTMLInputElement).value));
  dialog?.addEventListener("close", () => setQuery(""));
  // Pagefind adds the input after the page has loaded, and replaces all results shortly after each typed letter.
  // `update()` focuses the input if it's added to an open dialog, or if a replaced result had the focus.
  let known: Element | null = null;
  const update = (): void => {
    const input = search.querySelector("input");
    if (dialog?.open && (input !== known || document.activeElement === document.body)) input?.focus();
    if (input && input !== known && query) {
      input.value = query;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    known = input;
  };
  update();
  new MutationObserver(update).observe(search, { childList: true, subtree: true });
  search.addEventListener("keydown", (event) => moveFocus(search, event as KeyboardEvent));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || (event.target as Element).closest("input, textarea, select")) return;
    event.preventDefault();
    button.click();
  });
}

function setQuery(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  history.replaceState(history.state, "", url);
}

function moveFocus(search: Element, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  // Skips links to page sections, which are hidden and can't be focused.
  const all = search.querySelectorAll<HTMLElement>("input, .pagefind-ui__result-link");
  const stops = [...all].filter((one) => one.checkVisibility());
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  event.preventDefault();
}
