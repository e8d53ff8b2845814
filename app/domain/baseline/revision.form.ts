import { z } from "zod";
import { locales, m, type Locale } from "~/content/messages";

/** The file a person saw the revised figure of, by its checksum: nobody decides about a figure they have not seen. */
const seen = z.string().regex(/^[0-9a-f]{64}$/);
/** Of the reasons. */
const language = z.enum(locales).optional();
const reason = z.string().trim().max(600, m.metric_reason_too_long());

/** What a person submits about a revised baseline: it stays, or the released figure takes its place for a reason. */
export const revisionForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("keep"), baseline: z.uuid(), seen, because: reason.optional(), override: reason.optional(), language }),
  z.strictObject({
    intent: z.literal("rebase"),
    baseline: z.uuid(),
    seen,
    because: z.string(m.metric_rebase_needs_reason()).trim().min(1, m.metric_rebase_needs_reason()).max(600, m.metric_reason_too_long()),
    /** Needed when the released figure is weak or of unknown quality. */
    override: reason.optional(),
    language,
  }),
]);

export type ReviewWish = z.output<typeof revisionForm>;
export type KeepWish = { readonly baseline: string; readonly seen: string; readonly because?: string | undefined; readonly language?: Locale | undefined };
export type RebaseWish = KeepWish & { readonly because: string; readonly override?: string | undefined };
