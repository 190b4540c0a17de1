import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type AnyCloudError,
  ApiError,
  type CallTimeoutError,
  type ConnectionError,
  createClient,
  isCloudError,
  type ResponseError,
  type WaitError,
} from "@crdb-cloud/core";
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import type { EnsureError } from "../../src/errors/ensure-error.ts";
import { caught } from "../caught.ts";
import { KEY } from "../open-client.ts";

type Package = typeof import("../../src/2024-09-16.ts");

const core = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let copy: Package;

beforeAll(async () => {
  // The copied sources are in the package's folder, so that Node.js finds their dependencies.
  await mkdir(join(core, ".results"), { recursive: true });
  folder = await mkdtemp(join(core, ".results", "copy-"));
  await cp(join(core, "src"), join(folder, "src"), { recursive: true });
  copy = await import(pathToFileURL(join(folder, "src", "2024-09-16.ts")).href);
});

afterAll(() => rm(folder, { recursive: true }));

test("isCloudError() recognizes errors from another copy of the package, where instanceof fails", async () => {
  const [error, own] = await Promise.all(
    [copy, { createClient }].map(({ createClient }) => {
      const fetch = async (): Promise<Response> => Response.json({ code: 16, message: "no" }, { status: 401 });
      return caught(Promise.resolve<unknown>(createClient({ apiKey: KEY, fetch }).clusters.list()));
    }),
  );
  expect(error).not.toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(copy.ApiError);
  expect([isCloudError(error), copy.isCloudError(own)]).toEqual([true, true]);
});

test("isCloudError() returns false for errors that aren't from this package", () => {
  const lookalike = Object.assign(new Error("clusters.get: 401"), { name: "ApiError", status: 401 });
  expect([new TypeError("x"), lookalike, undefined, null, "ApiError"].map(isCloudError)).toEqual(Array(5).fill(false));
});

test("isCloudError() narrows to the union of all error classes, and checking name narrows to one of them", () => {
  const error: unknown = undefined;
  if (isCloudError(error)) {
    expectTypeOf(error).toEqualTypeOf<AnyCloudError>();
    if (error.name === "ApiError") expectTypeOf(error).toEqualTypeOf<ApiError>();
    else if (error.name === "ConnectionError") expectTypeOf(error).toEqualTypeOf<ConnectionError>();
    else if (error.name === "ResponseError") expectTypeOf(error).toEqualTypeOf<ResponseError>();
    else if (error.name === "CallTimeoutError") expectTypeOf(error).toEqualTypeOf<CallTimeoutError>();
    else if (error.name === "WaitError") expectTypeOf(error).toEqualTypeOf<WaitError>();
    else expectTypeOf(error).toEqualTypeOf<EnsureError>();
  }
  expect(isCloudError(error)).toBe(false);
});
