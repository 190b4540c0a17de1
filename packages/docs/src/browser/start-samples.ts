const KEY = "crdb-cloud.language";

/** Shows the samples in one language at a time, the one that the reader chose last. */
export function startSamples(): void {
  for (const samples of document.querySelectorAll(".samples")) {
    const panels = [...samples.querySelectorAll<HTMLElement>(".sample[data-language]")];
    if (panels.length < 2) continue;
    const tabs = document.createElement("div");
    tabs.className = "tabs";
    for (const panel of panels) tabs.append(createTab(panel));
    samples.prepend(tabs);
  }
  choose(recall() ?? "ts");
}

function createTab(panel: HTMLElement): HTMLButtonElement {
  const { language = "" } = panel.dataset;
  const tab = document.createElement("button");
  tab.type = "button";
  tab.dataset.language = language;
  tab.textContent = panel.querySelector("h3")?.textContent ?? language;
  tab.addEventListener("click", () => {
    const top = tab.getBoundingClientRect().top;
    choose(language);
    scrollBy({ top: tab.getBoundingClientRect().top - top, behavior: "instant" });
    remember(language);
  });
  return tab;
}

function choose(language: string): void {
  document.documentElement.dataset.language = language;
  for (const tab of document.querySelectorAll<HTMLElement>(".tabs button")) {
    tab.setAttribute("aria-pressed", String(tab.dataset.language === language));
  }
}

/** A browser may forbid pages of files to store anything. */
function recall(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It is chosen for this page only.
  }
}
