/** Puts the text into the clipboard. Browsers refuse it on sites without https, and where a person has said so. */
export function copied(text: string): Promise<boolean> {
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
}
