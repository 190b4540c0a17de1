import { createMockFetch } from "@crdb-cloud/mock";

/** The default key of a mock cloud, in the page or started by `mockCommand`. */
export const mockKey = createMockFetch().apiKey;

/** The command that starts a mock cloud as a server, which "Try it" can use instead of the one in the page. */
export const mockCommand = "npx crdb-cloud mock --cors";
