import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { RawRequest } from "../http/raw-request.ts";
import { loadDocument } from "./read-api-document.ts";
import { type Call, readCall } from "./read-call.ts";

/** A request as another API version understands it. */
export interface Alternative {
  readonly apiVersion: string;
  readonly call: Call;
}

/**
 * Reads a request as other API versions would, the latest first. Leaves out versions that don't have its path or
 * method.
 */
export async function readAlternatives(
  request: RawRequest,
  apiVersions: readonly ApiVersion[],
): Promise<Alternative[]> {
  const documents = await Promise.all(apiVersions.toReversed().map(loadDocument));
  return documents.flatMap((document) => {
    const call = readCall(document, request);
    return typeof call === "string" ? [] : { apiVersion: document.apiVersion, call };
  });
}

/** Returns a hint to call the alternative API version; `undefined` if there is none. */
export function suggestVersion(
  alternative: Alternative | undefined,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  if (!alternative) return undefined;
  const { apiVersion } = alternative;
  const start = "cc-version" in headers ? "" : `, or start the mock with --api-version ${apiVersion}`;
  return `API version ${apiVersion} has it: send Cc-Version: ${apiVersion}${start}`;
}
