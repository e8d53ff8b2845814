import { data } from "@remix-run/node";
import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { m } from "~/content/messages";
import { Refusal } from "~/domain/refusal";
import { type FileKeeping, type FormBody, formBody, inMemory } from "./form-body.server";
import { type FormNames, namesOf } from "./form-names";
import { isKeepable } from "./keepable";

/** What an action answers when a form was not accepted: every fault next to its field, and what was typed. */
export type FormReply = {
  readonly result: SubmissionResult<string[]>;
  readonly stands?: unknown;
  /** The server was too busy: in so many seconds the page may send the form again by itself. */
  readonly again?: number;
};

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reply: () => ReturnType<typeof data<FormReply>> };

const lastSubmission = new WeakMap<Request, Submission<unknown>>();

/** Reads a submitted form by its schema. Unknown fields are refused (`strictObject`), so nothing but what the form asks gets in,
 *  and nothing of them is said back. Refuses "invalid" when what came is no form, or a form cut short. */
export async function read<S extends z.ZodType>(request: Request, schema: S, files: FileKeeping = inMemory): Promise<Reading<z.output<S>>> {
  const body = await formBody(request, namesIn(schema), files).catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal("invalid", m.http_bad_request());
  });
  const reading = readBody(request, body, schema);
  if (body.notKept !== undefined) throw body.notKept;
  return reading;
}

const known = new WeakMap<z.ZodType, FormNames>();

function namesIn(schema: z.ZodType): FormNames {
  const names = known.get(schema) ?? namesOf(schema);
  known.set(schema, names);
  return names;
}

function readBody<S extends z.ZodType>(request: Request, { fields, others }: FormBody, schema: S): Reading<z.output<S>> {
  const submission = parseWithZod(fields, { schema });
  lastSubmission.set(request, submission);
  const lost = unkeepable(fields);
  if (lost) return { ok: false, reply: () => data({ result: submission.reply({ fieldErrors: lost }) }, { status: 400 }) };
  if (others) return { ok: false, reply: () => data({ result: submission.reply({ formErrors: [m.http_form_others()] }) }, { status: 400 }) };
  if (submission.status === "success") return { ok: true, value: submission.value };
  return { ok: false, reply: () => data({ result: submission.reply() }, { status: 400 }) };
}

/** A fault next to each field with a text that can not be stored; null when there is none. */
function unkeepable(form: FormData): Record<string, string[]> | null {
  const faults = [...form].filter(([, value]) => typeof value === "string" && !isKeepable(value)).map(([name]) => name);
  return faults.length > 0 ? Object.fromEntries(faults.map((name) => [name, [m.http_field_unkeepable()]])) : null;
}

/** The answer to a form whose verb refused: the sentence on top, what was typed kept. Null when the request carried no form. */
export function refusedForm(request: Request, message: string, init: ResponseInit, { stands, again }: Pick<FormReply, "stands" | "again">) {
  const submission = lastSubmission.get(request);
  if (!submission) return null;
  const result = submission.reply({ formErrors: [message] });
  return data<FormReply>({ result, ...(stands !== undefined && { stands }), ...(again !== undefined && { again }) }, init);
}
