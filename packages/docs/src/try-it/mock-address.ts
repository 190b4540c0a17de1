import { createMockFetch } from "@crdb-cloud/mock";

/**
 * The API key that mock clouds accept by default: both the one in the page and one that you start with `mockCommand`.
 */
export const mockKey = createMockFetch().apiKey;

/** The command that starts a mock cloud as a server, which "Try it" can use instead of the one in the page. */
export const mockCommand = "npx crdb-cloud mock --cors";
