import { z } from "zod";
import { locales, m } from "~/content/messages";
import { longestDecision, outcomes } from "./board/board";
import { extensions } from "./clock/clock";
import { noteLength } from "./note-length";

export const mostRooms = 12;

const id = () => z.uuid();
/** An idea as forms name it: a group, or a note that stands alone. */
const ideaKey = () => z.string().regex(/^(group|card):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const note = () => z.string({ error: () => m.workshop_idea_missing() }).trim().min(1, { error: () => m.workshop_idea_missing() }).max(noteLength, { error: () => m.workshop_idea_too_long() });
const nickname = () => z.string({ error: () => m.workshop_nickname_missing() }).trim().min(1, { error: () => m.workshop_nickname_missing() }).max(40);
const minutes = z.coerce.number().pipe(z.literal(extensions));

/** Far more than the names of all rooms: nothing longer is cut into lines. */
const longestList = 2_000;

const rooms = z
  .string({ error: () => m.workshop_rooms_missing() })
  .max(longestList, { error: () => m.workshop_rooms_too_long() })
  .transform((lines) => lines.split("\n").map((line) => line.trim()).filter((line) => line !== ""))
  .pipe(
    z
      .array(z.string().max(60, { error: () => m.workshop_rooms_too_long() }))
      .min(1, { error: () => m.workshop_rooms_missing() })
      .max(mostRooms, { error: () => m.workshop_rooms_too_many() })
      .refine((names) => new Set(names).size === names.length, { error: () => m.workshop_rooms_twice() }),
  );

export const planForm = z.strictObject({
  title: z.string({ error: () => m.workshop_title_missing() }).trim().min(1, { error: () => m.workshop_title_missing() }).max(120),
  rooms,
  dotsEach: z.int().min(1).max(10).default(3),
});

export const roomsForm = z.strictObject({ intent: z.literal("rooms"), rooms });

/** What a facilitator may press. `seen` is the stage they were looking at: if someone else moved on, nothing happens twice. */
export const runForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("open") }),
  z.strictObject({ intent: z.literal("next"), seen: z.int() }),
  z.strictObject({ intent: z.literal("back"), seen: z.int() }),
  z.strictObject({ intent: z.literal("reveal"), stage: id() }),
  z.strictObject({ intent: z.literal("pause") }),
  z.strictObject({ intent: z.literal("resume") }),
  z.strictObject({ intent: z.literal("extend"), minutes }),
  z.strictObject({ intent: z.literal("close") }),
  z.strictObject({ intent: z.literal("helped"), room: id() }),
  z.strictObject({ intent: z.literal("hide"), card: id() }),
  z.strictObject({ intent: z.literal("show"), card: id() }),
  z.strictObject({ intent: z.literal("move"), person: id(), room: z.uuid({ error: () => m.workshop_move_missing() }) }),
  z.strictObject({ intent: z.literal("take-out"), person: id() }),
  z.strictObject({ intent: z.literal("let-in"), person: id() }),
  z.strictObject({ intent: z.literal("share-phone"), person: id() }),
  z.strictObject({ intent: z.literal("scribe"), room: id(), person: id() }),
  z.strictObject({ intent: z.literal("all-write"), room: id() }),
  z.strictObject({ intent: z.literal("close-door") }),
  z.strictObject({ intent: z.literal("open-door") }),
  roomsForm,
]);

export const joinForm = z.strictObject({
  code: z.string({ error: () => m.workshop_code_wrong() }).max(40),
  nickname: nickname(),
  language: z.enum(locales),
});

/** `clientKey` is made on the device: sending a note twice adds it once. */
export const noteForm = z.strictObject({ intent: z.literal("contribute"), clientKey: id(), stage: id(), text: note() });

/** What a person in a seat may do. */
export const seatForm = z.discriminatedUnion("intent", [
  noteForm,
  z.strictObject({ intent: z.literal("edit"), card: id(), seen: z.int(), text: note() }),
  z.strictObject({ intent: z.literal("remove"), card: id() }),
  z.strictObject({ intent: z.literal("group"), card: id(), to: z.union([z.enum(["new", "alone"]), ideaKey()]) }),
  z.strictObject({ intent: z.literal("name"), group: id(), title: z.string().trim().max(80).default(""), language: z.enum(locales).optional() }),
  z.strictObject({ intent: z.literal("dots"), idea: ideaKey(), dots: z.int().min(0).max(10) }),
  z.strictObject({
    intent: z.literal("decide"),
    idea: ideaKey(),
    outcome: z.enum(outcomes, { error: () => m.workshop_decide_outcome_missing() }),
    text: z.string().trim().min(1).max(longestDecision).optional(),
    reason: z.string().trim().max(300).optional(),
  }),
  z.strictObject({
    intent: z.literal("word"),
    idea: ideaKey(),
    text: z.string({ error: () => m.workshop_decide_text_missing() }).trim().min(1, { error: () => m.workshop_decide_text_missing() }).max(longestDecision),
    reason: z.string().trim().max(300).default(""),
  }),
  z.strictObject({ intent: z.literal("help") }),
  z.strictObject({ intent: z.literal("rename"), nickname: nickname() }),
  z.strictObject({ intent: z.literal("noticed") }),
  z.strictObject({ intent: z.literal("scribe"), by: z.enum(["me", "everyone"]) }),
]);

/** One more person at the same phone. */
export const anotherForm = z.strictObject({ nickname: nickname() });

/** One kept decision on its way to the worksheet; the text may have been changed on the way. Or nothing more goes there. */
export const harvestForm = z.strictObject({
  rest: z.literal("leave").optional(),
  take: z.array(z.strictObject({ decision: id(), chosen: z.boolean().default(false), text: z.string().trim().max(600).default("") })).max(200).default([]),
});

export type PlanInput = z.infer<typeof planForm>;
export type RunAct = z.infer<typeof runForm>;
export type SeatAct = z.infer<typeof seatForm>;
export type JoinInput = z.infer<typeof joinForm>;
