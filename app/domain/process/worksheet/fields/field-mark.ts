/** Where the field of a worksheet is on its page, as the end of an address. */
export function fieldMark(field: string): string {
  return `#answer-${field}`;
}
