/** What a person may submit about meetings. */
import { z } from "zod";
import { locales, m } from "~/content/messages";
import { titleLength, minutesLength } from "./meeting-lengths";
import { zones } from "./time-zone";


const some = (max: number) => z.string().trim().max(max, { error: () => m.meeting_error_too_long({ max }) }).optional();
const needed = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.meeting_error_too_long({ max }) });
const time = () => z.string({ error: () => m.meeting_error_time() }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => m.meeting_error_time() });

function isNear(day: string): boolean {
  const away = Number(day.slice(0, 4)) - new Date().getUTCFullYear();
  return away >= -10 && away <= 10;
}

const when = {
  title: needed(titleLength, m.meeting_error_title),
  groupName: some(120),
  day: z.iso.date({ error: () => m.meeting_error_day() }).refine(isNear, { error: () => m.meeting_error_day_far() }),
  from: time(),
  until: time(),
  timeZone: z.enum(zones, { error: () => m.meeting_error_zone() }),
  place: some(300),
  link: z.url({ protocol: /^https?$/, error: () => m.meeting_error_link() }).max(500, { error: () => m.meeting_error_link() }).optional(),
  audience: z.enum(["public", "internal"]).default("internal"),
  language: z.enum(locales).optional(),
};

function endsAfterStart({ from, until }: { readonly from: string; readonly until: string }, { addIssue }: z.RefinementCtx): void {
  if (from >= until) addIssue({ code: "custom", path: ["until"], message: m.meeting_error_until() });
}

export const planForm = z.strictObject(when).superRefine(endsAfterStart);

const seen = z.number().int().min(1);

export const changeForm = z.strictObject({ intent: z.literal("change"), seen, ...when }).superRefine(endsAfterStart);

/** The acts on the page of a meeting, told apart by `intent`. */
export const meetingForm = z.discriminatedUnion("intent", [
  changeForm,
  z.strictObject({ intent: z.literal("add-line"), text: needed(300, m.meeting_error_line) }),
  z.strictObject({ intent: z.literal("suggest") }),
  z.strictObject({ intent: z.literal("remove-line"), line: z.uuid() }),
  z.strictObject({ intent: z.literal("attend"), people: z.array(z.uuid()).max(500).optional(), unnamed: z.number({ error: () => m.meeting_error_unnamed() }).int({ error: () => m.meeting_error_unnamed() }).min(0, { error: () => m.meeting_error_unnamed() }).max(9999, { error: () => m.meeting_error_unnamed() }).default(0) }),
  z.strictObject({ intent: z.literal("minutes"), seen, text: some(minutesLength) }),
  z.strictObject({ intent: z.literal("approve"), seen }),
]);

export type PlanInput = z.output<typeof planForm>;
export type MeetingInput = z.output<typeof meetingForm>;
