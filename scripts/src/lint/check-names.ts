import type { SpecOperation } from "../spec/read-operations.ts";
import { listNames, type SpecBundle } from "../spec/read-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { paramsTypeName, resourceTypeName } from "../typescript/type-names.ts";

/** Names that methods and resources can't have, because the client or JavaScript uses them. */
const RESERVED_WORDS = new Set(["http", "then", "constructor"]);

/** Names that schemas can't have, because generated code has another type with that name. */
const RESERVED_TYPES = [
  ...["AdoptOptions", "CallOptions", "ChangeOptions", "DeleteOptions", "WaitOptions", "List", "Resources"],
  ...["NonNullable", "Omit", "Promise", "Record", "ResponsePromise", "WithRequired"],
];

/** Checks that method, resource and component names are valid, unique and not reserved. */
export function checkNames(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const problems = [checkOperationNames(bundle, operations), checkComponentNames(bundle, operations)];
  return [...problems.flat(), ...wrongNames(bundle)];
}

function checkOperationNames(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const resources = operations.map(({ resource }) => `${resource.join(".")}.`);
  const waits = operations.flatMap(({ resource, node }) =>
    Object.keys(node["x-waits"] ?? {}).map((name) => [...resource, name].join(".")),
  );
  return operations.flatMap(({ id, resource, name, node }) => {
    const reserved = [...resource, name].find((word) => RESERVED_WORDS.has(word));
    const messages = [
      reserved && `the name ${reserved} is reserved: choose another`,
      resources.some((other) => other.startsWith(`${id}.`)) &&
        `${id} is also the name of a resource: rename the method or the resource`,
      waits.includes(id) && "a wait in `x-waits` has the same name: rename one of them",
    ].filter(Boolean);
    return messages.map((message) => bundle.problemAt(node, ["operationId"], `${id}: ${message}`));
  });
}

function checkComponentNames(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const taken = new Set([
    ...RESERVED_TYPES,
    ...operations.flatMap((operation) => [paramsTypeName(operation), resourceTypeName(operation.resource)]),
  ]);
  return Object.entries(bundle.document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const message = `${name} is already the name of a generated type: rename it`;
    return taken.has(name) ? [bundle.problemAt(schema, [], message)] : [];
  });
}

/** Checks that component names are unique, and that schema names can be used as type names. */
function wrongNames({ document, problemAtPath }: SpecBundle): SpecProblem[] {
  const first = new Map<string, string>();
  return listNames({ components: document.components }).flatMap((path) => {
    const [, kind = "", name = ""] = path;
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), `${kind}.${name}`);
    const messages = [
      !/^([A-Z][a-z0-9]+)+$/.test(name) && `${name} must be in PascalCase: rename it [layout/pascal-case]`,
      kind === "schemas" &&
        name in globalThis &&
        `a schema named ${name} would hide the JavaScript global ${name}: rename it [layout/no-global]`,
      other && `${other} has the same name: rename one of the two [layout/unique]`,
    ];
    return messages.filter((message) => typeof message === "string").map((message) => problemAtPath(path, message));
  });
}
