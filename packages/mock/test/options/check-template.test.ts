import { expect, test } from "vitest";
import { checkTemplate } from "../../src/options/check-template.ts";
import { openCloud } from "../version-2024-09-16.ts";

test.each([
  "postgresql://{user}@127.0.0.1:26257/{database}",
  "postgres://db",
  "cockroachdb://{user}:secret@{cluster}.db.test/{database}?options=--cluster%3D{cluster_id}",
])("checkTemplate() accepts %s", (template) => {
  expect(checkTemplate("connectionString", template)).toBe(template);
});

test.each(["nonsense", "", "host:26257", "postgresql:///{database}", "mailto:a@b"])(
  "createMockFetch() rejects the connectionString %j",
  (connectionString) => {
    expect(() => openCloud({ connectionString })).toThrow(RangeError);
  },
);

test.each(["1234567", "a long key", "sch\u00fcssel-lang", ""])(
  "createMockFetch() and addKey() reject the API key %j",
  (apiKey) => {
    const problem = "apiKey must consist of at least 8 visible ASCII characters";
    expect(() => openCloud({ keys: [{ apiKey }] })).toThrow(problem);
    expect(() => openCloud().fetch.addKey({ apiKey })).toThrow(RangeError);
    expect(openCloud().fetch.addKey({ apiKey: "12345678" }).apiKey).toBe("12345678");
  },
);
