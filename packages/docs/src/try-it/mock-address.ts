import { createMockFetch } from "@crdb-cloud/mock";

/** The API key that mock clouds accept by default, whether they run in the page or as a server. */
export const mockKey = createMockFetch().apiKey;

/** The command that starts a mock cloud as a server, which "Try it" can use instead of the one in the page. */
export const mockCommand = "npx crdb-cloud mock --cors";
