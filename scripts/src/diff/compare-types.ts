import type { Symbol as Property, Type, TypeChecker, TypeReference } from "typescript";
import { ts } from "../typescript/openapi-typescript.ts";
import type { Direction, Finding, Verdict } from "./spec-change.ts";

/** The old and the new type to compare: a field's types, or whole types. */
interface Location {
  /** The field's path, such as `clusters[].state`. Empty for a whole type. */
  readonly field: string;
  readonly base: Type;
  readonly revision: Type;
}

interface Comparison {
  readonly checker: TypeChecker;
  readonly isSent: boolean;
  readonly seen: Map<Type, Set<Type>>;
}

/**
 * A union type's members, without `null` and `undefined`. Any other type counts as a union with one member.
 */
interface Members {
  /** The members as text, such as `"READY"` or `number`. An object type is `object`, and an array type is `array`. */
  readonly names: ReadonlySet<string>;
  readonly objects: readonly Type[];
  readonly isNullable: boolean;
}

const { TypeFlags } = ts;

/**
 * Compares two versions of a type, and returns how the second affects code that compiles with the first. The second
 * version is breaking if it rejects a value that the first accepts, or if a returned field is missing or has another
 * type.
 */
export function compareTypes(checker: TypeChecker, base: Type, revision: Type, direction: Direction): Finding[] {
  return compareLocation({ checker, isSent: direction === "sent", seen: new Map() }, { field: "", base, revision });
}

function compareLocation(comparison: Comparison, location: Location): Finding[] {
  const { base, revision } = location;
  if (base === revision) return [];
  const [old, next] = [readMembers(comparison.checker, base), readMembers(comparison.checker, revision)];
  const findings = [
    ...compareNull(comparison, location, old.isNullable, next.isNullable),
    ...compareNames(comparison, location, old.names, next.names),
    ...compareKinds(comparison, location, old.objects, next.objects),
  ];
  return addField(comparison, location.field, findings);
}

/** Adds a field's path to the findings that have none. A finding that already has a path is about a nested field. */
function addField({ isSent }: Comparison, field: string, findings: readonly Finding[]): Finding[] {
  const direction = isSent ? "sent" : "received";
  return findings.map(([verdict, text, at = { field, direction }]) => [verdict, text, at]);
}

function readMembers(checker: TypeChecker, type: Type): Members {
  const members = type.isUnion() ? type.types : [type];
  const objects = members.filter((member) => isObject(member));
  const names = members.flatMap((member) => {
    if (member.flags & (TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void | TypeFlags.Never)) return [];
    if (isObject(member)) return checker.isArrayType(member) ? "array" : "object";
    if (member.flags & TypeFlags.BooleanLike) return "boolean";
    if (member.flags & TypeFlags.TypeParameter) return "a type parameter";
    // An enum in a response is a union with `string & {}`, which means any string.
    return member.flags & TypeFlags.Intersection ? "string" : checker.typeToString(member);
  });
  return { names: new Set(names), objects, isNullable: members.some(({ flags }) => flags & TypeFlags.Null) };
}

function isObject({ flags, ...type }: Type): boolean {
  if (flags & TypeFlags.Object) return true;
  const parts = "types" in type ? (type.types as readonly Type[]) : [];
  return Boolean(flags & TypeFlags.Intersection) && !parts.some((part) => part.flags & TypeFlags.String);
}

function compareNull({ isSent }: Comparison, { field }: Location, before: boolean, after: boolean): Finding[] {
  if (before === after) return [];
  const what = `\`null\` for ${quote(field)}`;
  if (isSent) return [before ? ["breaking", `no longer accepts ${what}`] : ["additive", `accepts ${what}`]];
  return [before ? ["additive", `no longer responds with ${what}`] : ["breaking", `may respond with ${what}`]];
}

function compareNames(
  { isSent }: Comparison,
  { field }: Location,
  before: Members["names"],
  after: Members["names"],
): Finding[] {
  const removed = [...before].filter((name) => !after.has(name));
  const added = [...after].filter((name) => !before.has(name));
  const [removedValues, addedValues] = [removed.filter(isLiteral), added.filter(isLiteral)];
  const [removedTypes, addedTypes] = [
    removed.filter((name) => !isLiteral(name)),
    added.filter((name) => !isLiteral(name)),
  ];
  const quoted = quote(field);
  if (before.size === 0 && !isSent) return added.length > 0 ? [["additive", `responds with ${quoted}`]] : [];
  if (after.size === 0 && !isSent) return [["breaking", `no longer responds with ${quoted}`]];
  if (removedTypes.length + addedTypes.length > 0) {
    const narrowed = removed.filter((name) => !covers(after, name));
    const widened = added.filter((name) => !covers(before, name));
    const verdict = (isSent ? narrowed : widened).length > 0 ? "breaking" : "additive";
    return [
      [verdict, `${isSent ? "accepts" : "responds with"} ${quoted} as ${list(after)} instead of ${list(before)}`],
    ];
  }
  const isOpen = before.has("string");
  if (!isSent && isOpen && ![before, after].every((names) => [...names].some(isLiteral))) {
    return removed.length + added.length > 0
      ? [["additive", `${added.length > 0 ? "lists" : "no longer lists"} values of ${quoted}`]]
      : [];
  }
  const [verb, may] = isSent ? ["accepts", "accepts"] : ["responds with", "may respond with"];
  const onRemoved: Verdict = isSent && !isOpen ? "breaking" : "additive";
  const onAdded: Verdict = isSent || isOpen ? "additive" : "breaking";
  return [
    ...removedValues.map((value): Finding => [onRemoved, `no longer ${verb} ${list([value])} for ${quoted}`]),
    ...addedValues.map((value): Finding => [onAdded, `${may} ${list([value])} for ${quoted}`]),
  ];
}

function isLiteral(name: string): boolean {
  return /^["\d-]/.test(name);
}

function covers(names: Members["names"], name: string): boolean {
  const primitive = name.startsWith('"') ? "string" : isLiteral(name) ? "number" : name;
  return names.has(name) || names.has(primitive) || names.has("unknown") || names.has("any");
}

/**
 * Compares the object types in two versions of a union. Pairs types with the same name or the same properties, then the
 * rest in order.
 */
function compareKinds(
  comparison: Comparison,
  { field }: Location,
  before: readonly Type[],
  after: readonly Type[],
): Finding[] {
  const [old, next] = [before, after].map((types) => types.map((type) => kindOf(comparison.checker, type)));
  const others = after.filter((_, at) => !old?.includes(next?.[at] ?? ""));
  const pairs = before.map(
    (type, at) => [type, after[next?.indexOf(old?.[at] ?? "") ?? -1] ?? others.shift()] as const,
  );
  const findings = pairs.flatMap(([type, counterpart]) => compareObjects(comparison, field, type, counterpart));
  const gone = pairs.some(([, counterpart]) => !counterpart);
  if (before.length === 0 || after.length === 0 || gone === others.length > 0) return findings;
  const verdict = comparison.isSent === gone ? "breaking" : "additive";
  const verb = comparison.isSent ? "accepts" : "responds with";
  return [[verdict, `${verb} ${gone ? "fewer" : "more"} kinds of ${quote(field)}`], ...findings];
}

/** Returns an object type's name or, if it has none, its properties' names. */
function kindOf(checker: TypeChecker, type: Type): string {
  const { name } = type.aliasSymbol ?? type.symbol ?? {};
  return name && name !== ts.InternalSymbolName.Type ? name : [...readProperties(checker, type).keys()].sort().join();
}

function compareObjects(comparison: Comparison, field: string, base: Type, revision?: Type): Finding[] {
  const { checker } = comparison;
  const met = comparison.seen.get(base) ?? new Set();
  if (!revision || base === revision || met.has(revision)) return [];
  comparison.seen.set(base, met.add(revision));
  if (checker.isArrayType(base) && checker.isArrayType(revision)) {
    const [old, next] = [base, revision].map((type) => checker.getTypeArguments(type as TypeReference)[0] as Type);
    return old && next ? compareLocation(comparison, { field: `${field}[]`, base: old, revision: next }) : [];
  }
  if (checker.isArrayType(base) || checker.isArrayType(revision) || base.getCallSignatures().length > 0) return [];
  const [before, after] = [readProperties(checker, base), readProperties(checker, revision)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const path = name === INDEX ? `${field}.*` : `${field}${field && "."}${name}`;
    return addField(comparison, path, compareProperty(comparison, path, before.get(name), after.get(name)));
  });
}

/** The key under which `readProperties()` returns a type's index signature. */
const INDEX = Symbol.for("index").toString();

export interface PropertyType {
  readonly type: Type;
  readonly isOptional: boolean;
}

/** Returns an object type's properties, keyed by name. Leaves out those whose type is `never` or `undefined`. */
export function readProperties(checker: TypeChecker, type: Type): Map<string, PropertyType> {
  const properties = checker
    .getPropertiesOfType(type)
    .map((property: Property): [string, PropertyType] => [
      property.name,
      { type: checker.getTypeOfSymbol(property), isOptional: Boolean(property.flags & ts.SymbolFlags.Optional) },
    ]);
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const all = [...properties, ...(index ? [[INDEX, { type: index, isOptional: true }] as const] : [])];
  return new Map(all.filter(([, { type }]) => !(type.flags & (TypeFlags.Never | TypeFlags.Undefined))));
}

function compareProperty(
  comparison: Comparison,
  field: string,
  base?: PropertyType,
  revision?: PropertyType,
): Finding[] {
  const { isSent } = comparison;
  const quoted = quote(field);
  if (!base) {
    if (!isSent) return [["additive", `responds with ${quoted}`]];
    return [revision?.isOptional ? ["additive", `accepts ${quoted}`] : ["breaking", `requires ${quoted}`]];
  }
  if (!revision) return [["breaking", `no longer ${isSent ? "accepts" : "responds with"} ${quoted}`]];
  const findings = compareLocation(comparison, { field, base: base.type, revision: revision.type });
  if (base.isOptional === revision.isOptional) return findings;
  const verdict = isSent === revision.isOptional ? "additive" : "breaking";
  const [optional, required] = isSent
    ? ["no longer requires", "requires"]
    : ["may respond without", "always responds with"];
  return [[verdict, `${revision.isOptional ? optional : required} ${quoted}`], ...findings];
}

function quote(field: string): string {
  return field === ".*" ? "other fields" : field ? `\`${field}\`` : "the body";
}

function list(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name.replaceAll('"', "")}\``).join(" or ") || "nothing";
}
