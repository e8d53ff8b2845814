import type { z } from "zod";
import { read, type Reading } from "./form.server";

/** What becomes of a file while it arrives, in the field that has it. */
export type Keeping<F> = {
  readonly field: string;
  readonly keep: (name: string, data: AsyncIterable<Uint8Array>) => Promise<F>;
  readonly discard: (files: readonly F[]) => Promise<void>;
};

/** Reads a form that may bring files. They go to `keep` piece by piece, never whole into memory; when the transfer breaks off
 *  or the form has a fault, what was kept is discarded. */
export async function readWithFiles<S extends z.ZodType, F>(request: Request, schema: S, { field, keep, discard }: Keeping<F>): Promise<{ readonly form: Reading<z.output<S>>; readonly files: readonly F[] }> {
  const files: F[] = [];
  const reading = read(request, schema, {
    field,
    keep: async ({ filename, data }) => {
      // A file field that was left empty still comes as a part without a name.
      if (filename !== "") files.push(await keep(filename, data));
      return undefined;
    },
  });
  const form = await reading.catch(async (error: unknown) => {
    await discard(files);
    throw error;
  });
  if (form.ok) return { form, files };
  await discard(files);
  return { form, files: [] };
}
