import fc from "fast-check";
import { checkSync } from "recheck";
import { expect, onTestFinished, test, vi } from "vitest";
import { createRedactor, findSecrets } from "../../src/redaction/redactor.ts";

test("text() hides an API key that was passed to remember()", () => {
  const redactor = createRedactor([]);
  redactor.remember("correct-horse");
  expect(redactor.text("Bearer correct-horse, correct-horse")).toBe("Bearer [redacted], [redacted]");
});

test.each([
  ['{"headers" : {"authorization":"Bearer }","x-tenant":"a"},"x":1', '{"headers" : "[redacted]","x":1'],
  ['{"headers":{"authorization":"Bear', '{"headers":"[redacted]"'],
  ['{"headers":{}}', '{"headers":"[redacted]"}'],
  ['{"headers":', '{"headers":'],
])("text() hides the whole object in a secret field: %s", (json, shown) => {
  expect(createRedactor(["headers"]).text(json)).toBe(shown);
});

test("text() hides an API key that is too long for a regular expression", () => {
  const redactor = createRedactor([]);
  const key = "k".repeat(2 ** 20);
  redactor.remember(key);
  expect(redactor.text("kk")).toBe("kk");
});

test("remember() ignores keys shorter than 8 characters", () => {
  const redactor = createRedactor([]);
  redactor.remember("cluster");
  expect(redactor.text("clusters")).toBe("clusters");
});

test("remember() only keeps a client's last 16 keys", () => {
  const redactor = createRedactor([]);
  const keys = Array.from({ length: 17 }, (_, index) => `key-number-${String.fromCharCode(97 + index)}`);
  for (const key of [...keys, ...keys.slice(-3)]) redactor.remember(key);
  expect(keys.map((key) => redactor.text(key) === key)).toEqual([true, ...Array.from({ length: 16 }, () => false)]);
});

test("body() hides an API key, however JSON escapes its characters", () => {
  const redactor = createRedactor([]);
  redactor.remember('secret&"key');
  const spelt = '{"\\u0073ecret\\u0026\\"key": ["secret\\u0026\\u0022key"]}';
  expect(redactor.body(spelt)).toBe('{"[redacted]":["[redacted]"]}');
});

test.each(["code", "message", "details"])("body() keeps the name %s, even if it is also a password", (name) => {
  const redactor = createRedactor([]).forCall([name]);
  const shown = redactor.body(JSON.stringify({ [name]: `wrong ${name}`, nested: [{ [name]: 1 }], other: name }));
  expect(JSON.parse(shown)).toEqual({ [name]: "wrong [redacted]", nested: [{ [name]: 1 }], other: "[redacted]" });
});

test("text() and body() hide an API key in Base64, wherever it begins, and however it is percent-encoded", () => {
  const key = fc.string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
    minLength: 12,
  });
  const around = fc.string({ unit: "grapheme-ascii", maxLength: 8 });
  fc.assert(
    fc.property(key, around, around, fc.infiniteStream(fc.boolean()), (secret, before, after, choices) => {
      const redactor = createRedactor([]);
      redactor.remember(secret);
      const base64 = btoa(before + secret + after);
      for (const shown of [redactor.text(`Basic ${base64}`), redactor.body(JSON.stringify({ message: base64 }))]) {
        expect(shown).toContain("[redacted]");
        // What is left around the key decodes to less than two of its characters.
        const rest = shown.replace(/Basic |\{"message":"|"\}|\[redacted\]/g, "");
        expect(rest.length).toBeLessThan(base64.length - secret.length + 2);
      }
      const encode = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
      const plain = /[\w.-]/;
      const encoded = Array.from(secret, (char, at) => {
        return at > 0 && plain.test(char) && choices.next().value ? char : encode(char);
      });
      const shown = redactor.text(`https://x.test/?key=${encoded.join("")}&x=1`);
      expect(shown).toMatch(/^(https:..x.test..key=)?\[redacted\](&x=1)?$/);
    }),
  );
});

test("headers() only shows headers that contain no secrets", () => {
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

test.each([
  ["shows", "accept"],
  ["hides", "x-accept"],
  ["hides", "accept-x"],
  ["shows", "ratelimit"],
  ["shows", "x-ratelimit-reset"],
  ["shows", "request-id"],
  ["shows", "X-RequestId"],
  ["shows", "x-cloud-trace-context"],
])("headers() %s the value of the header %s", (verb, name) => {
  expect(createRedactor([]).headers([[name, "1"]])).toEqual({ [name]: verb === "shows" ? "1" : "[redacted]" });
});

test("text() and body() hide any API key at any position", () => {
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

test("forCall() returns a redactor that remembers all of a call's API keys", () => {
  const client = createRedactor([]);
  const call = client.forCall();
  const keys = Array.from({ length: 40 }, (_, index) => `key-number-${index}-x`);
  for (const key of keys) call.remember(key);
  expect(keys.filter((key) => call.text(key) === key)).toEqual([]);
  expect(client.text(keys[0] as string)).toBe(keys[0]);
  expect(call.forCall()).toBe(call);
});

test("forCall() hides its own call's secrets in any text, but not other calls' secrets", () => {
  const client = createRedactor(["password"]);
  const call = client.forCall(["hunter2", "abc"]);
  expect(call.text('the password "hunter2" is weak, abc')).toBe('the password "[redacted]" is weak, abc');
  expect(client.text("hunter2")).toBe("hunter2");
});

test("body() hides secret fields of any type", () => {
  const { body } = createRedactor(["password"]);
  const json = { password: ["x"], other: [null, 1, { password: null }], list: "eyJhbGciOi.eyJzdWIi.c2ln" };
  expect(JSON.parse(body(JSON.stringify(json)))).toEqual({
    password: "[redacted]",
    other: [null, 1, { password: null }],
    list: "[redacted]",
  });
});

test.each([
  ["a key: CCDB1_abc_def.", "a key: [redacted]."],
  ["CCDB1_", "[redacted]"],
  ["eyJ", "eyJ"],
  ["eyJabc", "eyJabc"],
  ["eyJ.abc", "eyJ.abc"],
  ["CCDB1_abc.def", "[redacted]"],
  ["eyJabc.", "eyJabc."],
  ["token=eyJabc.def; x", "token=[redacted]; x"],
  ["x.eyJabc.def.ghi-", "x.[redacted]-"],
  ["xeyJabc.def", "x[redacted]"],
  ["token eyJhbGciOi.eyJzdWIi.c2ln-_x, eyJh.eyJi", "token [redacted], [redacted]"],
  ["docs.example.com: CCDB1_abc", "docs.example.com: [redacted]"],
  ['{"":"a"', '{"":"a"'],
])("for %j, text() returns %j", (text, shown) => {
  expect(createRedactor([]).text(text)).toBe(shown);
});

test.each([
  ['{"name":"password"}', '{"name":"password"}'],
  ['{"name":"x","password" : "a\\"b","secret":"c', '{"name":"x","password" : "[redacted]","secret":"[redacted]"'],
  ['{"password":"cut off in an escape\\', '{"password":"[redacted]"'],
  ['{"password":"hun\\\nter2","x":1', '{"password":"[redacted]","x":1'],
])("text() hides secret fields, even incomplete ones: %j becomes %j", (text, shown) => {
  expect(createRedactor(["password", "secret"]).text(text)).toBe(shown);
});

test("forCall() hides secrets with 4 or more characters", () => {
  const { text } = createRedactor([]).forCall(["abcd", "xyz"]);
  expect(text("abcd xyz")).toBe("[redacted] xyz");
});

test("once one call's redactor remembers an API key, it is hidden in all calls' texts", () => {
  const client = createRedactor([]);
  client.forCall().remember("correct-horse");
  expect(client.text("correct-horse")).toBe("[redacted]");
});

test.each([
  ["arrays", (inner: unknown) => [inner]],
  ["objects", (inner: unknown) => ({ a: inner })],
])("body() shows 32 levels of %s, and hides deeper values", (_, nest) => {
  const { body } = createRedactor([]);
  let json: unknown = nest("text");
  for (let depth = 1; depth < 32; depth++) json = nest(json);
  expect(body(JSON.stringify(json))).toBe(JSON.stringify(json));
  expect(body(JSON.stringify(nest(json)))).toBe(JSON.stringify(json).replace("text", "[redacted]"));
});

test("text() and body() don't shorten text of 64 KiB", () => {
  const { text, body } = createRedactor([]);
  expect(text("x".repeat(65_536))).toBe("x".repeat(65_536));
  const json = JSON.stringify({ a: "x".repeat(65_527) });
  expect(body(` ${json}`)).toBe(json);
});

test("text() and body() shorten text longer than 64 KiB", () => {
  expect(createRedactor([]).text("x".repeat(100_000))).toBe(`${"x".repeat(65_536)}…`);
  expect(createRedactor([]).body(`"${"x".repeat(100_000)}"`)).toHaveLength(65_537);
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
  // By default, recheck starts a worker, which loads the library once more.
  vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");
  onTestFinished(() => void vi.unstubAllEnvs());
  const exec = vi.spyOn(RegExp.prototype, "exec");
  onTestFinished(() => exec.mockRestore());
  // Names of one letter, because recheck's automaton grows with them.
  const redactor = createRedactor(["p", "q"]).forCall(["hunter2"]);
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

test.each([
  ["the beginning of tokens", "eyJ", ""],
  ["tokens", "eyJa.eyJb.", ""],
  ["keys", "CCDB1_", ""],
  ["dashes after a key", "-", "CCDB1_a"],
])(
  "for a text of %s, text() calls indexOf() a fixed number of times, and charAt() at most once per character",
  (_, unit, before) => {
    const count = (length: number): readonly [searches: number, reads: number] => {
      const text = before + unit.repeat(length);
      const spies = [vi.spyOn(String.prototype, "indexOf"), vi.spyOn(String.prototype, "charAt")];
      onTestFinished(() => spies.forEach((spy) => void spy.mockRestore()));
      createRedactor([]).text(text);
      const [searches = Infinity, reads = Infinity] = spies.map((spy) => spy.mock.calls.length);
      for (const spy of spies) spy.mockRestore();
      return [searches, reads];
    };
    const [[short], [long, reads]] = [count(10), count(1000)];
    expect(long).toBe(short);
    expect(reads).toBeLessThanOrEqual(before.length + 1000 * unit.length);
  },
);

const NAMES = ["password", "secret"];

test("findSecrets() returns the values of secret fields at any depth", () => {
  const body = {
    password: "one",
    users: [{ secret: 'tw"o', name: "ada" }, { password: 3 }],
    config: { password: null, nested: { secret: "three" } },
  };
  expect(findSecrets(JSON.stringify(body), NAMES)).toEqual(["one", 'tw"o', "three"]);
});

test("findSecrets() returns every string in a secret field that is an object or a list", () => {
  const body = {
    secret: { authorization: "Bearer one", "x-tenant": "two", retries: 3 },
    users: [{ password: ["three"] }],
  };
  expect(findSecrets(JSON.stringify(body), NAMES)).toEqual(["Bearer one", "two", "three"]);
});

test("findSecrets() finds secrets in the result of an object's toJSON()", () => {
  class User {
    toJSON(): object {
      return { password: "one" };
    }
  }
  expect(findSecrets(JSON.stringify({ user: new User() }), NAMES)).toEqual(["one"]);
});

test.each(["", "password=one", '{"password":"one"', '"password"', '{"pass":"one"}'])(
  "findSecrets() finds no secrets in the body %j",
  (body) => {
    expect(findSecrets(body, NAMES)).toEqual([]);
  },
);

test("findSecrets() returns no secrets if the spec marks no field as secret", () => {
  expect(findSecrets('{"password":"one"}', [])).toEqual([]);
});
