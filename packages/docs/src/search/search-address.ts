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
  const early = collectKeys(search);
  whenInputAppears(search, (input) => {
    input.addEventListener("input", () => setQuery(input.value));
    // Focuses the input if the reader opened the dialog before Pagefind added it.
    if (dialog?.open) input.focus();
    const text = `${query ?? ""}${early()}`;
    if (text === "") return;
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  dialog?.addEventListener("close", () => setQuery(""));
  // Pagefind replaces all results shortly after each typed letter. If one of them has focus, focus moves to the input.
  new MutationObserver(() => {
    if (dialog?.open && document.activeElement === document.body) search.querySelector("input")?.focus();
  }).observe(search, { childList: true, subtree: true });
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

/** Calls a function when the search input appears, since Pagefind only adds it after the page has loaded. */
function whenInputAppears(search: Element, use: (input: HTMLInputElement) => void): void {
  const input = search.querySelector("input");
  if (input) {
    use(input);
    return;
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    whenInputAppears(search, use);
  });
  observer.observe(search, { childList: true, subtree: true });
}

/**
 * Collects what the reader types before Pagefind has added the input. Returns a function that stops and returns the
 * text.
 */
function collectKeys(search: Element): () => string {
  let text = "";
  const collect = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || (key.length > 1 && key !== "Backspace")) return;
    text = key === "Backspace" ? text.slice(0, -1) : text + key;
    // Keeps the space bar from pressing the dialog's button.
    event.preventDefault();
  };
  search.querySelector("dialog")?.addEventListener("keydown", collect);
  return () => {
    search.querySelector("dialog")?.removeEventListener("keydown", collect);
    return text;
  };
}

function moveFocus(search: Element, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  // Links to page sections are hidden, so they can't be focused.
  const all = search.querySelectorAll<HTMLElement>("input, .pagefind-ui__result-link");
  const stops = [...all].filter((one) => one.checkVisibility());
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  event.preventDefault();
}
