import { describe, expect, test, vi } from "vitest";
import {
  type EnvironmentOptions,
  type Platform,
  resolveEnvironment,
  type Variable,
} from "../../src/client/resolve-environment.ts";
import type { Hooks, ResponseEvent } from "../../src/observe/hooks.ts";
import type { Logger } from "../../src/observe/log-hooks.ts";
import type { Tracer } from "../../src/observe/tracer.ts";
import { toHeaderMap } from "../../src/request/header-value.ts";
import { argumentError, caught } from "../caught.ts";

function platform(variables: Partial<Record<Variable, string>>): Platform & { readonly asked: string[] } {
  const asked: string[] = [];
  const readVariable = (name: Variable): string | undefined => {
    asked.push(name);
    return variables[name];
  };
  return { name: "test", version: "1.2.3", readVariable, asked };
}

describe("the key", () => {
  test("resolveEnvironment() prefers the apiKey option, then the environment's API key, then its JSON web token", () => {
    const variables = { COCKROACH_API_KEY: "key", COCKROACH_API_JWT: "token", COCKROACH_VANITY_NAME: "acme" };
    expect(resolveEnvironment(platform(variables), { apiKey: "option" }).apiKey).toBe("option");
    expect(resolveEnvironment(platform(variables), {})).toMatchObject({
      apiKey: "key",
      apiKeySource: "COCKROACH_API_KEY",
    });
    expect(resolveEnvironment(platform({ ...variables, COCKROACH_API_KEY: "" }), {})).toMatchObject({
      apiKey: "token",
      apiKeySource: "COCKROACH_API_JWT",
    });
  });

  test("resolveEnvironment() sends the vanity name and the user name only with a JSON web token", () => {
    const names = { COCKROACH_VANITY_NAME: "acme", COCKROACH_USERNAME: "maxine@acme.example" };
    expect(resolveEnvironment(platform({ ...names, COCKROACH_API_JWT: "token" }), {})).toMatchObject({
      vanityName: "acme",
      username: "maxine@acme.example",
    });
    const resolved = resolveEnvironment(platform({ ...names, COCKROACH_API_KEY: "key" }), {});
    expect(resolved.vanityName).toBeUndefined();
    expect(Object.keys(resolved.headers ?? {})).toEqual(["user-agent"]);
  });

  test("resolveEnvironment() omits the user name if it isn't set", () => {
    const variables = { COCKROACH_API_JWT: "token", COCKROACH_VANITY_NAME: "acme" };
    expect(resolveEnvironment(platform(variables), {}).username).toBeUndefined();
  });

  test("resolveEnvironment() lists every way to set an API key if none is set", () => {
    const attempt = (): unknown => resolveEnvironment(platform({}), {});
    expect(attempt).toThrow(TypeError);
    for (const source of ["apiKey", "COCKROACH_API_KEY", "COCKROACH_API_JWT", "COCKROACH_VANITY_NAME"]) {
      expect(attempt).toThrow(source);
    }
  });

  test("resolveEnvironment() names a misspelt option if there is no API key", () => {
    const attempt = (): unknown => resolveEnvironment(platform({}), { apikey: "key" } as EnvironmentOptions);
    expect(attempt).toThrow(/^createClient: unknown option apikey \(did you mean apiKey\?\)/);
  });

  test("resolveEnvironment() rejects a JSON web token without a vanity name, and doesn't show it", () => {
    const attempt = (): unknown => resolveEnvironment(platform({ COCKROACH_API_JWT: "eyJ0b2tlbg" }), {});
    expect(attempt).toThrow(/^createClient: COCKROACH_API_JWT is set, so set COCKROACH_VANITY_NAME/);
    expect(attempt).not.toThrow(/eyJ/);
  });

  test("if both apiKey and baseUrl are passed, resolveEnvironment() reads only the log level, and whether to be read-only, from the environment", () => {
    const test = platform({});
    resolveEnvironment(test, { apiKey: "key", baseUrl: "https://example.com" });
    expect(test.asked).toEqual(["CRDB_CLOUD_LOG", "CRDB_CLOUD_READ_ONLY"]);
  });
});

describe("the token of a GitHub Actions job", () => {
  const job = {
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example/?v=1",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "endpoint-key",
    COCKROACH_VANITY_NAME: "acme",
  };
  const open = (variables: Partial<Record<Variable, string>>): Platform => ({
    ...platform(variables),
    tokenTransport: () => () => Promise.reject(new Error("it is down")),
  });

  test("resolveEnvironment() requests a GitHub Actions token if there is no other credential", async () => {
    const { apiKey, vanityName } = resolveEnvironment(open(job), {});
    const getToken = apiKey as Exclude<typeof apiKey, string>;
    const clock = {
      now: () => 0,
      setTimeout: (run: () => void, ms: number) => ms < 10_000 && run(),
      clearTimeout() {},
    };
    expect(
      await caught(getToken({ clock, rejected: undefined, signal: new AbortController().signal }) as Promise<unknown>),
    ).toMatchObject({
      message: "the token endpoint token.example failed: it is down, 3 times",
    });
    expect(apiKey).toHaveProperty("source", "githubActionsToken()");
    expect(vanityName).toBe("acme");
    expect(resolveEnvironment(open({ ...job, COCKROACH_API_JWT: "token" }), {}).apiKey).toBe("token");
  });

  test.for(Object.keys(job))("resolveEnvironment() needs %s to request a GitHub Actions token", (name) => {
    expect(() => resolveEnvironment(open({ ...job, [name]: "" }), {})).toThrow("permissions: id-token: write");
  });
});

describe("the address of the service", () => {
  test.for([
    ["staging.example.com", "https://staging.example.com"],
    ["staging.example.com:8443/", "https://staging.example.com:8443"],
    ["https://staging.example.com/cloud", "https://staging.example.com/cloud"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
  ] as const)("resolveEnvironment() converts COCKROACH_SERVER=%s to the URL %s", ([server, baseUrl]) => {
    expect(resolveEnvironment(platform({ COCKROACH_SERVER: server }), { apiKey: "key" }).baseUrl).toBe(baseUrl);
  });

  test.for(["http://staging.example.com", "https://me:secret@example.com", "https://", "two words"])(
    "resolveEnvironment() names COCKROACH_SERVER when it rejects %s",
    (server) => {
      const attempt = (): unknown => resolveEnvironment(platform({ COCKROACH_SERVER: server }), { apiKey: "key" });
      expect(attempt).toThrow(/^createClient: COCKROACH_SERVER /);
      expect(attempt).not.toThrow("secret");
    },
  );

  test.for(["127.0.0.1:4010", "localhost:4010", "[::1]:4010"])(
    "resolveEnvironment() rejects COCKROACH_SERVER=%s, which needs a scheme",
    (server) => {
      expect(() => resolveEnvironment(platform({ COCKROACH_SERVER: server }), { apiKey: "key" })).toThrow(
        argumentError(`createClient: COCKROACH_SERVER must begin with http:// or https://, not ${server}`),
      );
    },
  );

  test("resolveEnvironment() prefers the baseUrl option to COCKROACH_SERVER", () => {
    const options = { apiKey: "key", baseUrl: "https://example.com" };
    expect(resolveEnvironment(platform({ COCKROACH_SERVER: "other.example" }), options).baseUrl).toBe(options.baseUrl);
  });
});

describe("the headers of every request", () => {
  test("resolveEnvironment() sets User-Agent to the names and versions of the package and the platform", () => {
    const headers = toHeaderMap("", resolveEnvironment(platform({ COCKROACH_API_KEY: "key" }), {}).headers);
    expect(headers["user-agent"]).toMatch(/^crdb-cloud-test\/\d+\.\d+\.\d+\S* test\/1\.2\.3$/);
  });

  test("resolveEnvironment() prefers the caller's headers to the platform's", () => {
    const { headers } = resolveEnvironment(platform({}), { apiKey: "key", headers: { "user-agent": "mine/1" } });
    expect(headers).toEqual({ "user-agent": "mine/1" });
  });
});

describe("the tracer", () => {
  const tracer: Tracer = { call: (_, run) => run() };

  test("resolveEnvironment() uses the platform's tracer by default", () => {
    expect(resolveEnvironment({ ...platform({}), tracer }, { apiKey: "key" }).tracer).toBe(tracer);
  });

  test("resolveEnvironment() prefers the tracer option to the platform's tracer", () => {
    const own: Tracer = { ...tracer };
    expect(resolveEnvironment({ ...platform({}), tracer }, { apiKey: "key", tracer: own }).tracer).toBe(own);
    expect(resolveEnvironment(platform({}), { apiKey: "key", tracer: own }).tracer).toBe(own);
  });
});

describe("hooks", () => {
  const event = { operation: "clusters.get", method: "GET", url: "https://x.example/", status: 503, attempt: 1 };

  test("resolveEnvironment() adds no hooks if neither the caller nor the platform has any", () => {
    expect(resolveEnvironment(platform({}), { apiKey: "key" }).hooks).toEqual({});
  });

  test("resolveEnvironment() combines the caller's hooks, the platform's hooks and the log hooks", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const [callers, platforms] = [vi.fn(), vi.fn()];
    const watched = { ...platform({ CRDB_CLOUD_LOG: "warn" }), hooks: { response: platforms } satisfies Hooks };
    const { hooks } = resolveEnvironment(watched, { apiKey: "key", hooks: { response: callers } });
    hooks?.response?.(event as ResponseEvent);
    expect([callers, platforms, error].map((watcher) => watcher.mock.calls.length)).toEqual([1, 1, 1]);
    error.mockRestore();
  });

  test("with a logger option, resolveEnvironment() doesn't log to stderr, and doesn't read the log level", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const warn = vi.fn();
    const test = platform({ CRDB_CLOUD_LOG: "warn" });
    const options = resolveEnvironment(test, { apiKey: "key", baseUrl: "https://example.com", logger: { warn } });
    options.hooks?.response?.(event as ResponseEvent);
    expect(warn).toHaveBeenCalledOnce();
    expect(error).not.toHaveBeenCalled();
    expect(test.asked).not.toContain("CRDB_CLOUD_LOG");
    expect(options).not.toHaveProperty("logger");
    error.mockRestore();
  });

  test.each([null, false, "info"])("resolveEnvironment() rejects the logger %j", (logger) => {
    const options = { apiKey: "key", logger: logger as unknown as Logger };
    expect(() => resolveEnvironment(platform({}), options)).toThrow("createClient: logger must be an object");
  });

  test("resolveEnvironment() rejects an unknown log level", () => {
    expect(() => resolveEnvironment(platform({ CRDB_CLOUD_LOG: "loud" }), { apiKey: "key" })).toThrow(
      'createClient: CRDB_CLOUD_LOG must be debug, info or warn, not "loud"',
    );
  });
});
