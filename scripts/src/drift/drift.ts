/** The keywords of schemas, parameters and operations whose values `pnpm spec drift` compares. */
export const COMPARED_KEYWORDS = [
  "format",
  "pattern",
  "default",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "deprecated",
  "readOnly",
  "writeOnly",
] as const;

/**
 * The kind of an element that only one of the documents contains. The element is `missing` if only the vendor's
 * document contains it, and `extra` if only our document contains it.
 */
type Presence = "operation" | "parameter" | "body" | "response" | "property" | "value" | "status" | "header";

/**
 * The kind of a difference. `required` means that a field is required in our document and optional in the vendor's.
 * `optional` means the reverse.
 */
export type DriftKind =
  | `${"missing" | "extra"} ${Presence}`
  | "required"
  | "optional"
  | "type"
  | (typeof COMPARED_KEYWORDS)[number];

/** One difference between our spec and the vendor's document. */
export interface Drift {
  readonly kind: DriftKind;
  /**
   * The operation, field or value that differs, with the names of our document: `POST /api/v1/clusters`,
   * `Cluster.state`, `ClusterState.LOCKED`.
   */
  readonly place: string;
  readonly vendor: string;
  readonly ours: string;
}

/**
 * Returns the key by which the files in `spec/<API version>/corrections` refer to a difference, such as `type
 * Cluster.created_at = string`. The text after `=` is the vendor's value, so that a correction no longer matches after
 * the vendor changes the value.
 */
export function driftKey({ kind, place, vendor }: Drift): string {
  const isPresence = /^(missing|extra|required|optional)/.test(kind);
  return isPresence ? `${kind} ${place}` : `${kind} ${place} = ${vendor}`;
}

export function compareKeywords(place: string, ours: object, vendor: object): Drift[] {
  return COMPARED_KEYWORDS.flatMap((kind): Drift[] => {
    const [our, their] = [read(ours, kind), read(vendor, kind)];
    return our === their ? [] : [{ kind, place, ours: our, vendor: their }];
  });
}

function read(node: object, keyword: string): string {
  const value = (node as Readonly<Record<string, unknown>>)[keyword];
  const isMark = value === false && keyword !== "default";
  return value === undefined || isMark ? "none" : JSON.stringify(value);
}

/**
 * Returns a difference for each name that only one of the lists contains. The place of the difference is `place`
 * followed by the name.
 */
export function compareNames(
  what: Presence,
  place: string,
  ours: readonly string[],
  vendor: readonly string[],
): Drift[] {
  const missing = vendor.filter((name) => !ours.includes(name));
  const extra = ours.filter((name) => !vendor.includes(name));
  return [
    ...missing.map((name): Drift => ({ kind: `missing ${what}`, place: place + name, ours: "", vendor: name })),
    ...extra.map((name): Drift => ({ kind: `extra ${what}`, place: place + name, ours: name, vendor: "" })),
  ];
}
