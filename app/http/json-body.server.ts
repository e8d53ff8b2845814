import type { z } from "zod";
import { m } from "~/content/messages";
import { Refusal } from "~/domain/refusal";
import { fitsBounds } from "./json-size";
import { holdsOnlyKeepable } from "./keepable";

/** What a script of ours posted, read by its schema. Anything else is refused; nothing of it is said back. */
export async function readJson<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const body: unknown = await request.json().catch(() => undefined);
  if (!fitsBounds(body)) throw new Refusal("invalid", m.http_bad_request());
  const read = schema.safeParse(body);
  if (read.success && !holdsOnlyKeepable(read.data)) throw new Refusal("invalid", m.http_field_unkeepable());
  if (!read.success) throw new Refusal("invalid", m.http_bad_request());
  return read.data;
}
