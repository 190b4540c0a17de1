/** Returns the names of a path template's parameters, in order. */
export function listPathParameters(template: string): string[] {
  return template.split(/[{}]/).filter((_, at) => at % 2 === 1);
}
