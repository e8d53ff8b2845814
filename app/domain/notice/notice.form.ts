/** What a person may submit about what they have read. */
import { z } from "zod";

/** Everything, or what there is about one thing: its threads and tasks, as "comment <id>" or "task <id>". `until`: the newest change that
 *  was before the reader; what came after it stays new. */
export const noticeForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("all"), until: z.iso.datetime() }),
  z.strictObject({ intent: z.literal("thing"), until: z.iso.datetime(), of: z.array(z.string().regex(/^(?:comment|task) [0-9a-f-]{36}$/)).min(1).max(200) }),
]);

export type NoticeInput = z.output<typeof noticeForm>;
