import type { z } from "zod";
import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import { freezeLocal } from "./page/freeze-local.server";
import type { localForm } from "./local.form";
import { undoLoad } from "./wizard/undo.server";

type Act = { readonly indicator: string | undefined; readonly input: z.output<typeof localForm> };

/** Does what one press on the page of a local indicator asks for, and says that it is done. */
export async function localAct(member: Member, { indicator, input }: Act): Promise<string> {
  switch (input.intent) {
    case "freeze":
      await freezeLocal(member, { indicator, figure: input.figure, override: input.override, because: input.because });
      return m.metric_frozen();
    case "undo": {
      const { baselines } = await undoLoad(member, input);
      return baselines > 0 ? m.local_undone_baselines({ count: baselines }) : m.local_undone();
    }
  }
}
