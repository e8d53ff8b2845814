/** Words for everybody and for the whole area; kept as nothing, because they are the totals of the others. */
const everybody = /^(|all|total|overall|everyone|everybody|all (students|people|groups|races|ages|grades)|tod[oa]s?|general)$/i;

export function isEverybody(words: string): boolean {
  return everybody.test(words);
}
