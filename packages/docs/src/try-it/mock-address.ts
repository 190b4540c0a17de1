import { createMockFetch } from "@crdb-cloud/mock";
import { apiVersions } from "../reference/api-versions.ts";
import type { MockAddress } from "./trial.ts";

/** The default port of `crdb-cloud mock`. */
const DEFAULT_PORT = 4010;

/** Returns the mock cloud that "Try it" suggests for an API version, and the command that starts it. */
export function suggestMock(apiVersion: (typeof apiVersions)[number]): MockAddress & { readonly command: string } {
  const at = apiVersions.indexOf(apiVersion);
  const port = DEFAULT_PORT + at;
  const options = at > 0 ? ` --api-version ${apiVersion} --port ${port}` : "";
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey: createMockFetch({ apiVersion }).apiKey,
    command: `npx crdb-cloud mock --cors${options}`,
  };
}
