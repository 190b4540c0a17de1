import type { Schema } from "@cfworker/json-schema";
import { findViolations } from "../spec/check-request.ts";
import { isObject } from "../spec/json-object.ts";
import type { ObjectSchema } from "./object-schema.ts";

/**
 * Checks an argument of `seedCluster()`, `addKey()` and similar functions. The argument may come from untyped code or
 * from a request below `/_mock/`.
 *
 * @throws {TypeError} if a property is unknown, is missing or has the wrong type
 */
export function checkArgument<T extends object>(argument: T, schema: ObjectSchema): T {
  if (!isObject(argument)) throw new TypeError(`expected an object, got ${JSON.stringify(argument)}`);
  const { properties = {} } = schema;
  const unknown = Object.keys(argument).find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) {
    throw new TypeError(`${unknown}: there is no such property; expected ${Object.keys(properties).join(", ")}`);
  }
  const given = Object.fromEntries(Object.entries(argument).filter(([, value]) => value !== undefined));
  const [violation] = findViolations(given, schema as object as Schema);
  if (violation) throw new TypeError(`${violation.field}: ${violation.description}`);
  return argument;
}
