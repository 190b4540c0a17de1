import type { SearchEntry } from "../search-index.ts";
import { searchEntries } from "./search-rank.ts";

declare const searchIndex: readonly SearchEntry[];

/** Lets the search box find as one types. `/` goes to it; arrows choose, Enter opens, Escape closes. */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>(".search input");
  const list = document.querySelector<HTMLUListElement>("#results");
  if (!input || !list) return;
  let chosen = 0;

  const choose = (at: number): void => {
    chosen = at;
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(index === at));
      if (index === at) item.scrollIntoView({ block: "nearest" });
    }
    input.setAttribute("aria-activedescendant", list.children[at]?.id ?? "");
  };
  const show = (): void => {
    const query = input.value.trim();
    const found = searchEntries(searchIndex, query, 12);
    list.replaceChildren(...(found.length > 0 ? found.map(toItem) : [nothingFound(query)]));
    list.hidden = query === "";
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(0);
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.key === "ArrowDown") choose((chosen + 1) % count);
    else if (event.key === "ArrowUp") choose((chosen + count - 1) % count);
    else if (event.key === "Enter") list.children[chosen]?.querySelector("a")?.click();
    else if (event.key === "Escape") input.blur();
    else return;
    event.preventDefault();
  });
  input.closest("search")?.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) close();
  });
  list.addEventListener("click", () => {
    input.value = "";
    close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || (event.target as Element).closest("input, textarea")) return;
    event.preventDefault();
    input.focus();
  });
}

function toItem([title, about, href]: SearchEntry, at: number): HTMLElement {
  const link = document.createElement("a");
  const name = document.createElement("strong");
  const text = document.createElement("span");
  [link.href, link.tabIndex, name.textContent, text.textContent] = [href, -1, title, about];
  link.append(name, text);
  return option(link, at);
}

function nothingFound(query: string): HTMLElement {
  const text = document.createElement("p");
  text.textContent = `No results for “${query}”.`;
  return option(text, 0);
}

function option(content: HTMLElement, at: number): HTMLElement {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  item.id = `result-${at}`;
  item.append(content);
  return item;
}
