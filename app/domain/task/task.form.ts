/** What a person may submit about tasks. */
import { z } from "zod";
import { locales, m } from "~/content/messages";
import { titleLength, wordsLength } from "./task-lengths";
import { sourceKinds } from "./task";


const title = () => z.string({ error: () => m.task_error_title() }).trim().min(1, { error: () => m.task_error_title() }).max(titleLength, { error: () => m.task_error_too_long({ max: titleLength }) });
const words = (missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(wordsLength, { error: () => m.task_error_too_long({ max: wordsLength }) });
const person = () => z.uuid({ error: () => m.task_error_person() });

/** A day between ten years back and thirty ahead; years typed with too few or too many digits fall outside. */
const day = () => z.iso.date({ error: () => m.task_error_day() }).refine(isNear, { error: () => m.task_error_day_far() });

function isNear(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const now = new Date().getUTCFullYear();
  return year >= now - 10 && year <= now + 30;
}

const link = () => z.url({ protocol: /^https?$/, error: () => m.task_error_link() }).max(500, { error: () => m.task_error_link() });
const language = () => z.enum(locales).optional();

const seen = { task: z.uuid(), seen: z.coerce.number().int().min(1) };

export const addTaskForm = z.strictObject({
  intent: z.literal("add"),
  title: title(),
  owner: person().optional(),
  deputy: person().optional(),
  due: day().optional(),
  sourceKind: z.enum(sourceKinds).optional(),
  sourceId: z.string().min(1).max(64).optional(),
  language: language(),
});

/** The acts on the Tasks page, told apart by `intent`. */
export const taskForm = z.discriminatedUnion("intent", [
  addTaskForm,
  z.strictObject({ intent: z.literal("accept"), ...seen }),
  z.strictObject({ intent: z.literal("hand-back"), ...seen, reason: words(() => m.task_error_reason()) }),
  z.strictObject({ intent: z.literal("assign"), ...seen, owner: person() }),
  z.strictObject({ intent: z.literal("block"), ...seen, reason: words(() => m.task_error_blocked()) }),
  z.strictObject({ intent: z.literal("unblock"), ...seen }),
  z.strictObject({ intent: z.literal("finish"), ...seen, proof: words(() => m.task_error_proof()), link: link().optional() }),
  z.strictObject({ intent: z.literal("reopen"), ...seen, reason: words(() => m.task_error_reason()) }),
  z.strictObject({ intent: z.literal("change"), ...seen, title: title(), due: day().optional(), deputy: person().optional(), language: language() }),
]);

export type AddTask = Omit<z.output<typeof addTaskForm>, "intent">;
export type TaskInput = z.output<typeof taskForm>;
