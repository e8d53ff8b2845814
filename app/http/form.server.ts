import { data } from "@remix-run/node";
import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** What an action answers when a form was not accepted: every fault next to its field, and what was typed. */
export type FormReply = { readonly result: SubmissionResult<string[]>; readonly stands?: unknown };

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reply: () => ReturnType<typeof data<FormReply>> };

const lastSubmission = new WeakMap<Request, Submission<unknown>>();

/** Reads a submitted form by its schema. Unknown fields are refused (`strictObject`), so nothing but what the form asks gets in. */
export async function read<S extends z.ZodType>(request: Request, schema: S): Promise<Reading<z.output<S>>> {
  return readData(request, await request.formData(), schema);
}

/** The same for what was read already. */
export function readData<S extends z.ZodType>(request: Request, form: FormData, schema: S): Reading<z.output<S>> {
  const submission = parseWithZod(form, { schema });
  lastSubmission.set(request, submission);
  if (submission.status === "success") return { ok: true, value: submission.value };
  return { ok: false, reply: () => data({ result: submission.reply() }, { status: 400 }) };
}

/** The answer to a form whose verb refused: the sentence on top, what was typed kept. Null when the request carried no form. */
export function refusedForm(request: Request, message: string, status: number, stands: unknown) {
  const submission = lastSubmission.get(request);
  if (!submission) return null;
  const result = submission.reply({ formErrors: [message] });
  return data<FormReply>(stands === undefined ? { result } : { result, stands }, { status });
}
