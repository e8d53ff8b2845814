/** Waits for an answer of PostgreSQL, but not for ever: one that takes connections and then says nothing (it hangs, or the way
 *  to it is cut) counts as away. `within` is in milliseconds. */
export function soon<T>(answer: Promise<T>, within: number): Promise<T> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new NoAnswer()), within);
    answer.then(done, fail).finally(() => clearTimeout(late));
  });
}

/** What `soon` fails with. A connection it happened on can not be used again. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  override readonly message = "PostgreSQL does not answer";
}
