import type { z } from "zod";
import { m } from "~/content/messages";
import { Refusal } from "~/domain/refusal";

/** What a script of ours posted, read by its schema. Anything else is refused; nothing of it is said back. */
export async function readJson<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const body: unknown = await request.json().catch(() => undefined);
  const read = schema.safeParse(body);
  if (!read.success) throw new Refusal("invalid", m.http_bad_request());
  return read.data;
}
