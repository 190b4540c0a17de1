import { expect, test } from "vitest";
import { withCloseNotice } from "../../src/transport/with-close-notice.ts";

test.each([
  ["GET", true],
  ["PUT", true],
  ["DELETE", true],
  ["POST", false],
  ["PATCH", false],
])("withCloseNotice() sends a %s at once: %j", async (method, expected) => {
  const sent: (string | undefined)[] = [];
  const fetch = withCloseNotice(async (url, init) => {
    sent.push(`${init.method} ${url}`);
    return new Response();
  });
  const responding = fetch("https://x.test", { method });
  expect(sent.length === 1).toBe(expected);
  await responding;
  expect(sent).toEqual([`${method} https://x.test`]);
});
