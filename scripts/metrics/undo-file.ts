import { undoImport } from "~/domain/release-import/undo-import.server";

/** Takes a file out again and says what that did. */
export async function undoFile({ file }: { readonly file: string }): Promise<number> {
  const { file: name, release, broughtBack, releaseGone } = await undoImport({ file });
  const after = broughtBack ? "; the file it had replaced is back" : releaseGone ? "; it was the only one, so the release is gone" : "";
  console.log(`${name}: taken out of ${release}${after}.`);
  return 0;
}
