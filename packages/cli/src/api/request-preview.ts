import type { ClientOptions } from "@crdb-cloud/node";

type Preview = { readonly method: string; readonly url: string; readonly body: string | undefined };

/**
 * Returns the request that a call would send, without sending anything.
 *
 * @param call creates a client with these options and calls one of its methods
 * @throws {TypeError} if a parameter is invalid
 */
export async function previewRequest(call: (options: ClientOptions) => PromiseLike<unknown>): Promise<Preview> {
  let preview: Preview | undefined;
  const transport: ClientOptions["transport"] = async ({ method, url, body }) => {
    preview = { method, url: String(url), body: body as string | undefined };
    throw new Error("preview");
  };
  try {
    await call({ apiKey: "preview-without-a-key", maxRetries: 0, transport });
  } catch (error) {
    if (preview === undefined) throw error;
  }
  return preview as unknown as Preview;
}
