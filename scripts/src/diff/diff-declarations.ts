import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Program, Type, TypeChecker, TypeReference } from "typescript";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { type OperationPair, pairOperations } from "../spec/pair-operations.ts";
import { readOperations } from "../spec/read-operations.ts";
import { compileVirtual, type VirtualFiles } from "../typescript/compile-modules.ts";
import { resourceTypes } from "../typescript/resource-types.ts";
import { type SchemaTypesOptions, schemaTypes } from "../typescript/schema-types.ts";
import { compareTypes } from "./compare-types.ts";
import { diffHttp } from "./diff-http.ts";
import { memoize } from "./memoize.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import { type Finding, findIf, type SpecChange } from "./spec-change.ts";

/** The types generated from one version of an OpenAPI document. */
interface Declarations {
  /** The client's methods, keyed by full name, such as `clusters.create`. */
  readonly methods: ReadonlyMap<string, Method>;
  /** The operations' types for `cloud.http`, keyed by operationId. */
  readonly operations: ReadonlyMap<string, Type>;
}

interface Method {
  readonly params: Type;
  readonly options: Type;
  /** What a call's promise resolves to. */
  readonly body: Type;
  readonly isList: boolean;
  /** The items' type, if the method returns a list. */
  readonly item?: Type | undefined;
}

/**
 * The folder of core's generated types. Both versions' modules are compiled as if they were here, so that their imports
 * resolve to the same files.
 */
const GENERATED = join(import.meta.dirname, "../../../packages/core/src/generated");

/** Finds changes that affect TypeScript code, by comparing the types generated from two versions of a document. */
export function diffDeclarations(
  { base, revision }: DocumentPair,
  pairs: readonly OperationPair[],
  options?: SchemaTypesOptions,
): SpecChange[] {
  return compareDeclarations(declare(base, "base", options), declare(revision, "revision", options), pairs);
}

/** The generated modules that contain an API version's types. */
export interface GeneratedTypes {
  readonly resources: string;
  readonly schema: string;
}

/**
 * Finds type changes that come from the generator rather than the spec: types that an earlier generator wrote
 * differently for the same document.
 */
export function diffGenerated(document: OpenApiDocument, committed: GeneratedTypes): SpecChange[] {
  const current = declare(document, "revision");
  const texts = [committed.resources, committed.schema].map(withoutComments);
  // Replaces the imports of the committed types with the current ones, because the imported modules may have moved
  // since.
  const base = [...current].map(([path, text], at): [string, string] => [
    path.replace("/revision/", "/base/"),
    (text.match(IMPORTS) ?? []).join("") + texts[at]?.replaceAll(IMPORTS, ""),
  ]);
  const pairs = pairOperations(document, document);
  return compareDeclarations(new Map(base), current, pairs);
}
const IMPORTS = /^import type \{[^}]*\} from ".*";\n/gm;

function compareDeclarations(
  base: VirtualFiles,
  revision: VirtualFiles,
  pairs: readonly OperationPair[],
): SpecChange[] {
  // Skips the compiler if the types are the same, as they are when only bounds or descriptions changed.
  if (isDeepStrictEqual([...base.values()], [...revision.values()])) return [];
  const program = compileVirtual(new Map([...base, ...revision]));
  const checker = program.getTypeChecker();
  const [old, next] = [readDeclarations(program, "base"), readDeclarations(program, "revision")];
  const changes = pairs.flatMap(({ id, base: { id: oldId } }) => [
    ...diffMethod(checker, old.methods.get(oldId), next.methods.get(id)).map(toChange(id)),
    ...diffHttp(checker, old.operations.get(oldId), next.operations.get(id)).map(toChange(id)),
  ]);
  // A method such as `clusters.waitUntilReady` returns the response body of the operation that it polls. Changes to
  // that body are already listed with the operation.
  const known = new Set(changes.map(({ text }) => text));
  return [...changes, ...diffNames(checker, old, next, pairs).filter(({ text }) => !known.has(text))];
}

function declare(document: OpenApiDocument, name: string, options?: SchemaTypesOptions): VirtualFiles {
  const { resources, schema } = options ? generateTypes(document, options) : generateOnce(document);
  return new Map([
    [join(GENERATED, name, "resources.gen.ts"), resources],
    [join(GENERATED, name, "schema.gen.ts"), schema],
  ]);
}

const generateOnce = memoize((document: OpenApiDocument) => generateTypes(document));

function generateTypes(document: OpenApiDocument, options?: SchemaTypesOptions): GeneratedTypes {
  const problemAt = (_node: unknown, _keys: unknown, message: string): never => {
    throw new Error(`diff: ${message}`);
  };
  const { operations } = readOperations({ document, problemAt });
  return {
    resources: withoutComments(resourceTypes(document, operations)),
    schema: withoutComments(schemaTypes(document, options)),
  };
}

/** Removes what doesn't change a type's meaning: doc comments, a generated file's first line, and the last line break. */
function withoutComments(code: string): string {
  return code
    .replace(/^\/\/.*\n\n/, "")
    .replaceAll(/^ *\/\*\*.*?\*\/\n/gms, "")
    .trimEnd();
}

function readDeclarations(program: Program, name: string): Declarations {
  const checker = program.getTypeChecker();
  const read = (file: string, type: string): Type | undefined => {
    const source = program.getSourceFile(join(GENERATED, name, file));
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === type);
    return symbol && checker.getDeclaredTypeOfSymbol(symbol);
  };
  const methods = new Map<string, Method>();
  const root = read("resources.gen.ts", "Resources");
  if (root) collectMethods(checker, root, [], methods);
  const operations = read("schema.gen.ts", "operations")?.getProperties() ?? [];
  return { methods, operations: new Map(operations.map((one) => [one.name, checker.getTypeOfSymbol(one)])) };
}

function collectMethods(checker: TypeChecker, type: Type, path: readonly string[], found: Map<string, Method>): void {
  for (const property of type.getProperties()) {
    const here = [...path, property.name];
    const own = checker.getTypeOfSymbol(property);
    const [signature] = own.getCallSignatures();
    if (!signature) {
      collectMethods(checker, own, here, found);
      continue;
    }
    const [params, options] = signature.getParameters().map((one) => checker.getTypeOfSymbol(one));
    const result = signature.getReturnType();
    const [body, item] = result.aliasTypeArguments ?? checker.getTypeArguments(result as TypeReference);
    const isList = (result.aliasSymbol ?? result.symbol).name === "List";
    if (params && options && body) found.set(here.join("."), { params, options, body, isList, item });
  }
}

function diffMethod(checker: TypeChecker, base?: Method, revision?: Method): Finding[] {
  if (!base || !revision) return [];
  const body = compareTypes(checker, base.body, revision.body, "received");
  const items = base.item && revision.item ? compareTypes(checker, base.item, revision.item, "received") : [];
  const options = compareTypes(checker, base.options, revision.options, "sent");
  return [
    ...compareTypes(checker, base.params, revision.params, "sent"),
    // `compareTypes()` ignores functions such as the `onPoll` option. No change gets lost: `onPoll`'s parameter is the
    // response body, whose changes are listed anyway.
    ...options.map(([verdict, text]): Finding => [verdict, text.replace("`", "the option `")]),
    ...body,
    ...findIf(body.length === 0 && items.length > 0, "breaking", "iterates other items"),
    ...findIf(base.isList && !revision.isList, "breaking", "can no longer be iterated"),
    ...findIf(!base.isList && revision.isList, "additive", "can be iterated"),
  ];
}

/**
 * Finds added, removed and renamed methods. Also compares methods that aren't operations, such as
 * `clusters.waitUntilReady`.
 */
function diffNames(
  checker: TypeChecker,
  old: Declarations,
  next: Declarations,
  pairs: readonly OperationPair[],
): SpecChange[] {
  const renamed = new Map(pairs.map(({ id, base }) => [base.id, id]));
  const names = new Set([...old.methods.keys(), ...next.methods.keys()]);
  return [...names].flatMap((name): SpecChange[] => {
    const [before, after, newName] = [old.methods.get(name), next.methods.get(name), renamed.get(name)];
    if (before && newName !== undefined && newName !== name) {
      return [toChange(newName)(["breaking", `is the new name of \`${name}\``])];
    }
    if (!after) return [toChange(name)(["breaking", "was removed"])];
    if (!before) return [...renamed.values()].includes(name) ? [] : [toChange(name)(["additive", "is new"])];
    const isWait = !old.operations.has(name) && !next.operations.has(name);
    return isWait ? diffMethod(checker, before, after).map(toChange(name)) : [];
  });
}

function toChange(operation: string): (finding: Finding) => SpecChange {
  return ([verdict, text, at]) => ({ verdict, operation, text, at });
}
