import { z } from "zod";
import { m } from "~/content/messages";
import { readChosen, type Chosen } from "./chosen";

const label = () =>
  z
    .string()
    .trim()
    .max(40)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, { error: () => m.release_label_form() });

/** Ids of places, as typed: "37067, place:3775000". */
const places = z.string().trim().max(2000).transform((typed, context): Chosen => {
  const read = readChosen(typed);
  if (typeof read !== "string") return read;
  context.addIssue({ code: "custom", message: m.release_only_form() });
  return z.NEVER;
});

/** Bringing files in; the files themselves come beside it. */
export const importForm = z.strictObject({
  intent: z.literal("import"),
  address: z.url({ protocol: /^https$/, error: () => m.release_address_form() }).max(2000).optional(),
  release: label().optional(),
  only: places.optional(),
  dryRun: z.literal("on").optional(),
});

export const activateForm = z.strictObject({ intent: z.literal("activate"), release: z.string().min(1).max(200) });
export const undoForm = z.strictObject({ intent: z.literal("undo"), file: z.coerce.number().int().positive() });
export const leaveForm = z.strictObject({ intent: z.literal("leave"), waiting: z.uuid() });

/** The released files that the server can reach, all at once. */
export const folderForm = z.strictObject({ intent: z.literal("folder") });

/** Everything the page of releases may submit. */
export const releaseForm = z.discriminatedUnion("intent", [importForm, folderForm, activateForm, undoForm, leaveForm]);

export type ImportWish = Omit<z.output<typeof importForm>, "intent">;
