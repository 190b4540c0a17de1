import type { MockFetch } from "@crdb-cloud/mock/fetch";

const KEY = "crdb-cloud:state";

/** The mock cloud that runs in the page. Its code is loaded when a reader first opens "Try it". */
export interface PageCloud {
  readonly fetch: MockFetch;
  /** Saves the mock cloud's state for the next page that the reader opens. */
  save(): void;
}

let opened: Promise<PageCloud> | undefined;

/** Opens the mock cloud with the state that an earlier page in this tab saved, or with two example clusters. */
export function openPageCloud(): Promise<PageCloud> {
  opened ??= load();
  return opened;
}

async function load(): Promise<PageCloud> {
  const { createMockFetch } = await import("@crdb-cloud/mock/fetch");
  const fetch = createMockFetch();
  try {
    fetch.restore(JSON.parse(sessionStorage.getItem(KEY) ?? ""));
  } catch {
    fetch.reset();
    fetch.seedCluster({ name: "sturdy-walrus", plan: "ADVANCED" });
    fetch.seedCluster({ name: "lively-otter", plan: "BASIC" });
  }
  const save = (): void => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(fetch.snapshot()));
    } catch {} // The state stays unsaved if the browser forbids storage or has no space left.
  };
  return { fetch, save };
}
