import type { AddressInfo } from "node:net";
import type { ApiDocument } from "./api-document.ts";
import { oneOf } from "./check-option.ts";
import { createCloud } from "./cloud.ts";
import { findEdition } from "./edition-table.ts";
import { createFront } from "./front.ts";
import { createControls } from "./mock-controls.ts";
import { loadPrism } from "./prism.ts";
import { respondBehindPrism, type SpecViolation } from "./respond-behind-prism.ts";
import { respondWithExamples } from "./respond-with-examples.ts";
import type { MockCloud, MockCloudOptions } from "./start-mock-cloud.ts";
import { openStateFile } from "./state-file.ts";

/** Starts a mock cloud on any description. */
export async function serveDocument(document: ApiDocument, options: MockCloudOptions = {}): Promise<MockCloud> {
  const { mode = "simulator", port = 0, host = "127.0.0.1", cors = false, requestTimeoutMs = 30_000 } = options;
  const edition = findEdition(document.edition);
  oneOf("mode", mode, ["simulator", "examples"]);
  const operations = document.operations.map(({ id }) => id);
  const cloud = createCloud({ loadDocument: () => Promise.resolve(document), operations, edition }, options);
  const [prism, stateFile] = await Promise.all([loadPrism(document), openStateFile(options.state, cloud)]);
  const violations: SpecViolation[] = [];
  const respond =
    mode === "examples" ? respondWithExamples(prism) : respondBehindPrism(prism, { violations, stateFile });
  const front = createFront(cloud, { respond, cors, requestTimeoutMs });
  await front.listen(port, host);

  const close = async (): Promise<void> => {
    await front.close();
    await stateFile.save();
    const [first] = violations;
    if (first) throw new Error(`${first.operation}: the mock broke the spec: ${first.field}: ${first.description}`);
  };
  return Object.defineProperties(createControls(cloud) as MockCloud, {
    url: { value: toUrl(front.address()), enumerable: true },
    violations: { value: violations, enumerable: true },
    close: { value: close, enumerable: true },
    [Symbol.asyncDispose]: { value: close },
  });
}

/** Where this machine reaches the server: one that listens on every address is on the loopback too. */
function toUrl({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
