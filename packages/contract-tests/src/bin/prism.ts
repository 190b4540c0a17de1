import { API_VERSION } from "@crdb-cloud/core";
import { apiVersions } from "@crdb-cloud/mock";
import { findDocument } from "../read-document.ts";
import { PRISM } from "../start-prism.ts";

// Runs `prism mock` with an API version's document (by default, the main version's). Passes on all other arguments.
const named = apiVersions.find((version) => version === process.argv[2]);
process.argv.splice(1, named ? 2 : 1, PRISM, "mock", findDocument(named ?? API_VERSION));
await import(PRISM);
