import { expect, test } from "vitest";
import { createVersionPage } from "../src/reference/overview-pages.ts";
import { apis } from "./document.ts";

test.each([
  ["2022-03-31", "- [ErrorStatus](types/error-status/): `details` (2026-09-13)\n"],
  ["2024-09-16", "`primary` (2026-08-03), `machine_type` (2026-08-03)"],
  ["2026-09-15", "No response of the service in this version was seen, so all of it is documented only."],
])("the page of %s says which fields were seen in responses, and which are only documented", (version, text) => {
  const api = apis.find((one) => one.version === version);
  const [, section] = (api ? createVersionPage(api).body : "").split("## Conforms to\n");
  expect(section?.split("[All types]")[0]).toContain(text);
});
