import { m } from "~/content/messages";
import { refuseUnless } from "~/domain/refusal";

/** An id from an address. What is none refuses "not-found". */
export function idOf(part: string | undefined): string {
  refuseUnless(part !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part), "not-found", m.http_not_found());
  return part;
}
