import { expect, test } from "vitest";
import { parseConnectionString } from "../../src/connectable/parse-connection-string.ts";

test.each(["postgresql://a.example:26257/defaultdb", "postgres://a.example"])(
  "parseConnectionString() takes %s",
  (text) => {
    expect(parseConnectionString(text).hostname).toBe("a.example");
  },
);

test.each(["http://a.example", "postgresql:///defaultdb", "a.example"])(
  "parseConnectionString() rejects %s",
  (text) => {
    expect(() => parseConnectionString(text)).toThrow("the connection string is not a postgresql:// URL with a host");
  },
);
