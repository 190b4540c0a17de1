import fc from "fast-check";
import { checkSync } from "recheck";
import { expect, onTestFinished, test, vi } from "vitest";
import { createRedactor, findSecrets, type Redactor } from "../../src/redaction/redactor.ts";

/** Returns a redactor that hides these keys. */
function knowing(...keys: readonly string[]): Redactor {
  const redactor = createRedactor();
  for (const key of keys) redactor.remember(key);
  return redactor;
}

test.each([
  ["Bearer correct-horse, correct-horse", "Bearer [redacted], [redacted]"],
  ["https://x.test/?key=%63orrect-%68ors%65&x=1", "[redacted]"],
  // A key with fewer than 8 characters isn't hidden.
  ["clusters, 8-digits", "clusters, [redacted]"],
  ["docs.example.com: CCDB1_abc", "docs.example.com: [redacted]"],
  ["a key: CCDB1_abc_def.", "a key: [redacted]."],
  ["CCDB1_", "[redacted]"],
  ["eyJ", "eyJ"],
  ["eyJabc", "eyJabc"],
  ["eyJ.abc", "eyJ.abc"],
  ["eyJabc.", "eyJabc."],
  ["token=eyJabc.def; x", "token=[redacted]; x"],
  ["x.eyJabc.def.ghi-", "x.[redacted]-"],
  ["xeyJabc.def", "x[redacted]"],
  ["token eyJhbGciOi.eyJzdWIi.c2ln-_x, eyJh.eyJi", "token [redacted], [redacted]"],
  ['{"":"a"', '{"":"a"'],
])("for %j, text() returns %j", (text, shown) => {
  expect(knowing("correct-horse", "cluster", "8-digits").text(text)).toBe(shown);
});

test.each([
  ['{"headers" : {"authorization":"Bearer }","x-tenant":"a"},"x":1', '{"headers" : "[redacted]","x":1'],
  ['{"headers":{"authorization":"Bear', '{"headers":"[redacted]"'],
  ['{"headers":{}}', '{"headers":"[redacted]"}'],
  ['{"headers":', '{"headers":'],
  ['{"name":"password"}', '{"name":"password"}'],
  ['{"name":"x","password" : "a\\"b","headers":"c', '{"name":"x","password" : "[redacted]","headers":"[redacted]"'],
  ['{"password":"cut off in an escape\\', '{"password":"[redacted]"'],
  ['{"password":"hun\\\nter2","x":1', '{"password":"[redacted]","x":1'],
  // Escape sequences that hide no secret stay as they are.
  ['{"name":"\\u0041da 100%25","password":"x"', '{"name":"\\u0041da 100%25","password":"[redacted]"'],
])("text() hides secret fields, even incomplete ones: %j becomes %j", (text, shown) => {
  expect(createRedactor("password", "headers").text(text)).toBe(shown);
});

test("remember() only keeps a client's last 16 keys", () => {
  const keys = Array.from({ length: 17 }, (_, index) => `key-number-${String.fromCharCode(97 + index)}`);
  const redactor = knowing(...keys, ...keys.slice(-3));
  expect(keys.map((key) => redactor.text(key) === key)).toEqual([true, ...Array(16).fill(false)]);
});

const escapeAll = (text: string): string =>
  text.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

test.each([
  ["the client's key", `{"error":"${escapeAll("secret-key")}"`],
  ["a key that nobody knows", `{"error":"${escapeAll("CCDB1_abcdefgh")}"`],
  ["a secret field", `{"${escapeAll("password")}":"hunter2"`],
  ["a secret field's value in a URL", "/?body=%7B%22password%22%3A%22hunter2%22%7D"],
])("body() hides malformed JSON with %s in escape sequences", (_, body) => {
  const redactor = createRedactor("password");
  redactor.remember("secret-key");
  expect(redactor.body(body)).toBe("[redacted]");
});

test("body() keeps the names of the service's error fields, even if one is also a password", () => {
  const { body } = createRedactor("password").forCall(["details"]);
  const shown = body('{"details":"wrong details","other":"details","password":null}');
  expect(shown).toBe('{"details":"wrong [redacted]","other":"[redacted]","password":null}');
});

test("text() and body() hide an API key in Base64, wherever it begins", () => {
  const key = fc.string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
    minLength: 12,
  });
  const around = fc.string({ unit: "grapheme-ascii", maxLength: 8 });
  fc.assert(
    fc.property(key, around, around, (secret, before, after) => {
      const redactor = knowing(secret);
      const base64 = btoa(before + secret + after);
      for (const shown of [redactor.text(`Basic ${base64}`), redactor.body(JSON.stringify({ message: base64 }))]) {
        expect(shown).toContain("[redacted]");
        // The text left around `[redacted]` encodes fewer than two characters of the key.
        const rest = shown.replace(/Basic |\{"message":"|"\}|\[redacted\]/g, "");
        expect(rest.length).toBeLessThan(base64.length - secret.length + 2);
      }
    }),
  );
});

test.each([
  ["Date", "today", "today"],
  ["server", "at correct-horse", "at [redacted]"],
  ["authorization", "Bearer x", "[redacted]"],
  ["set-cookie", "s=1", "[redacted]"],
  ["x-new", "1", "[redacted]"],
  ["accept", "1", "1"],
  ["x-accept", "1", "[redacted]"],
  ["accept-x", "1", "[redacted]"],
  ["ratelimit", "1", "1"],
  ["x-ratelimit-reset", "1", "1"],
  ["request-id", "1", "1"],
  ["X-RequestId", "1", "1"],
  ["x-cloud-trace-context", "1", "1"],
])("headers() shows the header %s: %s as %s", (name, value, shown) => {
  expect(knowing("correct-horse").headers([[name, value]])).toEqual({ [name]: shown });
});

test("forCall() returns a redactor that remembers all of a call's API keys, and the client's redactor the last", () => {
  const client = createRedactor();
  const call = client.forCall([]);
  const keys = Array.from({ length: 40 }, (_, index) => `key-number-${index}-x`);
  for (const key of keys) call.remember(key);
  expect(keys.filter((key) => call.text(key) === key)).toEqual([]);
  expect([client.text(keys[0] as string), client.text(keys[39] as string)]).toEqual([keys[0], "[redacted]"]);
  expect(call.forCall([])).toBe(call);
});

test("forCall() hides its own call's secrets of 4 or more characters in any text, but not other calls' secrets", () => {
  const client = createRedactor("password");
  const call = client.forCall(["hunter2", "abcd", "xyz", "half \ud800"]);
  expect(call.text('"hunter2" is weak, abcd xyz')).toBe('"[redacted]" is weak, [redacted] xyz');
  expect(client.text("hunter2")).toBe("hunter2");
});

test.each([
  ["arrays", (inner: unknown) => [inner]],
  ["objects", (inner: unknown) => ({ a: inner })],
])("body() shows 32 levels of %s, and hides deeper values", (_, nest) => {
  const { body } = createRedactor();
  let json: unknown = nest("text");
  for (let depth = 1; depth < 32; depth++) json = nest(json);
  expect(body(JSON.stringify(json))).toBe(JSON.stringify(json));
  expect(body(JSON.stringify(nest(json)))).toBe(JSON.stringify(json).replace("text", "[redacted]"));
});

test("text() and body() shorten text longer than 64 KiB", () => {
  const { text, body } = createRedactor();
  const json = JSON.stringify({ a: "x".repeat(65_527) });
  expect([text("x".repeat(65_536)), body(` ${json}`)]).toEqual(["x".repeat(65_536), json]);
  expect(text("x".repeat(65_537))).toBe(`${"x".repeat(65_536)}…`);
  expect(body(`"${"x".repeat(100_000)}"`)).toHaveLength(65_537);
});

/**
 * The options of recheck with which it proves its result instead of searching for a slow text. Without time limits, the
 * result doesn't depend on the machine.
 */
const PROOF = { checker: "automaton", timeout: null } as const;

/** Returns whether the time of a search with this pattern can grow faster than the text's length. */
function isSlow({ source, flags }: RegExp): boolean {
  const { status } = checkSync(source, flags, PROOF);
  expect(status).not.toBe("unknown");
  return status === "vulnerable";
}

test("text() and body() only use regular expressions that run in linear time", () => {
  // By default, recheck starts a worker, which would load the library a second time.
  vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");
  onTestFinished(() => void vi.unstubAllEnvs());
  const exec = vi.spyOn(RegExp.prototype, "exec");
  onTestFinished(() => exec.mockRestore());
  // The secret fields have one-letter names, because longer ones make recheck's automaton larger.
  const redactor = createRedactor("p", "q").forCall(["hunter2"]);
  redactor.remember("correct-horse");
  redactor.body('{"name": "CCDB1_a"}');
  redactor.text("CCDB1_a%20");
  const patterns = new Map((exec.mock.contexts as RegExp[]).map((pattern) => [String(pattern), pattern]));
  exec.mockRestore();

  expect(patterns.size).toBe(4);
  expect([...patterns.values()].filter(isSlow)).toEqual([]);
  // recheck does find a slow pattern: for "eyJeyJeyJ…", each match attempt reads the rest of the text.
  expect(isSlow(/eyJ[\w-]*\.[\w.-]*/g)).toBe(true);
});

test("text() calls indexOf() a fixed number of times, and charAt() at most once per character", () => {
  const spies = [vi.spyOn(String.prototype, "indexOf"), vi.spyOn(String.prototype, "charAt")] as const;
  onTestFinished(() => spies.forEach((spy) => void spy.mockRestore()));
  const text = `CCDB1_${"eyJa.CCDB1_".repeat(1000)}${"-".repeat(1000)}`;
  createRedactor().text(text);
  const [searches, reads] = spies.map((spy) => spy.mock.calls.length);
  expect([searches, Number(reads) <= text.length]).toEqual([3, true]);
});

const NOT_FIELDS = ["", "password=one", '{"password":"one"', '"password"', '{"pass":"one"}'];

test.each<[object | string, string[], string[]?]>([
  [{ password: "one", users: [{ secret: 'tw"o', name: "ada" }, { password: 3 }] }, ["one", 'tw"o']],
  [{ config: { nested: { secret: "three" } } }, ["three"]],
  [{ secret: { authorization: "Bearer one", retries: 3 }, users: [{ password: ["two"] }] }, ["Bearer one", "two"]],
  [{ user: { toJSON: () => ({ password: "one" }) }, password: null }, ["one"]],
  ...NOT_FIELDS.map((body): [string, string[]] => [body, []]),
  [{ password: "one" }, [], []],
  [{ password: null, secret: "one" }, ["one"]],
])("findSecrets() finds the secrets in %j: %j", (body, secrets, names = ["password", "secret"]) => {
  expect(findSecrets(typeof body === "string" ? body : JSON.stringify(body), names)).toEqual(secrets);
});
