import { m } from "~/content/messages";
import type { Member } from "../../coalition/member";
import { keepReading } from "./kept-readings.server";
import { noteStatement } from "./note-statement.server";
import type { StandoutInput } from "../standout.form";

/** Does what a person chose about what stands out; returns what to say. */
export async function actOnStandout(member: Member, input: StandoutInput): Promise<string> {
  if (input.intent === "keep") {
    await keepReading(member);
    return m.insight_kept();
  }
  await noteStatement(member, input);
  return m.insight_noted();
}
