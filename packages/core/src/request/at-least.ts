/**
 * Returns `value` if it is a number that is at least `least`.
 *
 * @throws {RangeError} if the value is invalid; the message names the option
 */
export function atLeast(where: string, name: string, least: number, value: number): number {
  if (typeof value === "number" && value >= least) return value;
  throw new RangeError(`${where}: ${name} must be a number of at least ${least}, not ${String(value)}`);
}
