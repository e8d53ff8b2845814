/** An organization as a list offers it. */
export type Choice = { readonly value: string; readonly label: string };

/** The organization that was added, in what the server answered to a list; null when it was something else. */
export function addedIn(answered: unknown): Choice | null {
  const organization = partOf(answered, "organization");
  const [value, label] = [partOf(organization, "id"), partOf(organization, "name")];
  return typeof value === "string" && typeof label === "string" ? { value, label } : null;
}

/** What is wrong, by field; under "" what is wrong with the whole. */
export function faultsIn(answered: unknown): Readonly<Record<string, readonly string[]>> {
  const error = partOf(partOf(answered, "result"), "error");
  if (typeof error !== "object" || error === null) return {};
  return Object.fromEntries(Object.entries(error).map(([field, words]) => [field, textsIn(words)]));
}

function textsIn(words: unknown): readonly string[] {
  return Array.isArray(words) ? words.filter((word): word is string => typeof word === "string") : [];
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
