import fc from "fast-check";
import { expect, test } from "vitest";
import { createRedactor } from "../../src/redaction/redactor.ts";

test("text() hides a key that was remembered", () => {
  const redactor = createRedactor([]);
  redactor.remember("correct-horse");
  expect(redactor.text("Bearer correct-horse, correct-horse")).toBe("Bearer [redacted], [redacted]");
});

test("text() hides API keys and JSON web tokens that it was never told of", () => {
  const { text } = createRedactor([]);
  expect(text("key CCDB1_abc_def.")).toBe("key [redacted].");
  expect(text("token eyJhbGciOi.eyJzdWIi.c2ln-_x, eyJh.eyJi")).toBe("token [redacted], [redacted]");
});

test("text() hides the values of secret fields, one that was cut off too", () => {
  const { text } = createRedactor(["password", "secret"]);
  expect(text('{"name":"x","password" : "a\\"b","secret":"c')).toBe(
    '{"name":"x","password" : "[redacted]","secret":"[redacted]"',
  );
});

test("text() leaves everything else alone", () => {
  expect(createRedactor(["password"]).text('{"name":"password"}')).toBe('{"name":"password"}');
});

test("remember() takes no word that is too short to be a secret", () => {
  const redactor = createRedactor([]);
  redactor.remember("cluster");
  expect(redactor.text("clusters")).toBe("clusters");
});

test("remember() forgets the oldest keys, and none of the last sixteen", () => {
  const redactor = createRedactor([]);
  const keys = Array.from({ length: 17 }, (_, index) => `key-number-${String.fromCharCode(97 + index)}`);
  for (const key of [...keys, ...keys.slice(-3)]) redactor.remember(key);
  expect(keys.map((key) => redactor.text(key) === key)).toEqual([true, ...Array.from({ length: 16 }, () => false)]);
});

test("body() hides a key however JSON spells it", () => {
  const redactor = createRedactor([]);
  redactor.remember('secret&"key');
  const spelt = '{"\\u0073ecret\\u0026\\"key": ["secret\\u0026\\u0022key"]}';
  expect(redactor.body(spelt)).toBe('{"[redacted]":["[redacted]"]}');
});

test("headers() shows those that are known to be harmless, and hides all others", () => {
  const redactor = createRedactor([]);
  redactor.remember("correct-horse");
  const headers = {
    Date: "today",
    server: "at correct-horse",
    authorization: "Bearer x",
    "set-cookie": "s=1",
    "x-new": "1",
  };
  expect(redactor.headers(Object.entries(headers))).toEqual({
    Date: "today",
    server: "at [redacted]",
    authorization: "[redacted]",
    "set-cookie": "[redacted]",
    "x-new": "[redacted]",
  });
});

test("text() and body() let no key through, whatever it is made of and wherever it stands", () => {
  const key = fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 60 });
  fc.assert(
    fc.property(key, fc.string(), fc.string(), (secret, before, after) => {
      const redactor = createRedactor([]);
      redactor.remember(secret);
      const whole = before + secret + after;
      const url = `https://x.test/${encodeURIComponent(whole)}?q=${encodeURIComponent(secret)}`;
      const spelt = JSON.stringify(whole).replaceAll(/[&<>a-f]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
      for (const shown of [redactor.text(whole), redactor.text(url), redactor.text(JSON.stringify({ whole }))]) {
        expect(shown.replaceAll("[redacted]", "")).not.toContain(secret);
      }
      expect(redactor.text(url)).not.toContain(encodeURIComponent(secret));
      const body = redactor.body(`{"message":${spelt}}`);
      expect(body.replaceAll("[redacted]", "")).not.toContain(JSON.stringify(secret).slice(1, -1));
    }),
  );
});
