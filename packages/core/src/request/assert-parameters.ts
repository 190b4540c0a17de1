/** Stands among the names of what an operation takes where its body may have any field. */
export const ANY_FIELD = "the fields of its body";

/**
 * Refuses parameters that aren't given by name, or that nothing takes. One that is `undefined` counts as left out.
 *
 * @throws {TypeError} naming what there is to give
 */
export function assertParameters(id: string, known: ReadonlySet<string>, params: unknown): asserts params is object {
  if (typeof params !== "object" || params === null || Array.isArray(params)) {
    throw refuse(id, known, "give the parameters by name");
  }
  if (known.has(ANY_FIELD)) return;
  for (const name in params) {
    const given = params[name as keyof typeof params] !== undefined;
    if (given && !known.has(name)) throw refuse(id, known, `there is no parameter ${name}`);
  }
}

function refuse(id: string, known: ReadonlySet<string>, text: string): TypeError {
  return new TypeError(`${id}: ${text}; it takes ${[...known].join(", ") || "none"}`);
}
