import type { z } from "zod";
import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { agreeTarget } from "./setting/agree-target.server";
import { keepStart } from "./setting/keep-start.server";
import type { targetActForm } from "./target.form";
import { verifyMeasurement } from "./measurement/verify-measurement.server";

type Act = z.output<typeof targetActForm> & { readonly target: string | undefined };

/** Does what one press on a target's page asks for, and says that it is done. */
export async function act(member: Member, wanted: Act): Promise<string> {
  switch (wanted.intent) {
    case "agree":
      await agreeTarget(member, wanted);
      return m.target_saved_agreed();
    case "verify":
      await verifyMeasurement(member, wanted);
      return m.target_saved_verified();
    case "keep-start":
      await keepStart(member, wanted);
      return m.baseline_start_kept_saved();
  }
}
