/** A pointer to something that has no name here, or a place's number, is no word for a reader. */
const pointer = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{5}|\d{7})$/u;

export function isPointer(words: string): boolean {
  return pointer.test(words);
}
