import { unstable_parseMultipartFormData as parseParts } from "@remix-run/node";
import type { z } from "zod";
import { m } from "~/content/messages";
import { Refusal } from "~/domain/refusal";
import { read, readData, type Reading } from "./form.server";

/** What becomes of a file while it arrives. */
export type Keeping<F> = {
  readonly keep: (name: string, data: AsyncIterable<Uint8Array>) => Promise<F>;
  readonly discard: (files: readonly F[]) => Promise<void>;
};

/** A text field can not be longer, in bytes. */
const longestText = 16_384;

/** Reads a form that may bring files. They go to `keep` piece by piece, never whole into memory; when the transfer breaks off
 *  or the form has a fault, what was kept is discarded. */
export async function readWithFiles<S extends z.ZodType, F>(request: Request, schema: S, { keep, discard }: Keeping<F>): Promise<{ readonly form: Reading<z.output<S>>; readonly files: readonly F[] }> {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return { form: await read(request, schema), files: [] };
  const files: F[] = [];
  const parts = parseParts(request, async ({ filename, data }) => {
    if (filename === undefined) return textOf(data);
    // A file field that was left empty still comes as a part without a name.
    if (filename === "") return void (await textOf(data));
    files.push(await keep(filename, data));
    return undefined;
  });
  const form = await parts.then(
    (fields) => readData(request, fields, schema),
    async (error: unknown) => {
      await discard(files);
      throw error instanceof Error && "code" in error && error.code === "ENOSPC" ? error : new Refusal("invalid", m.http_bad_request());
    },
  );
  if (form.ok) return { form, files };
  await discard(files);
  return { form, files: [] };
}

async function textOf(data: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of data) {
    size += piece.length;
    if (size > longestText) throw new Error("A text field is longer than any of ours.");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
