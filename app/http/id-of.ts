import { m } from "~/content/messages";
import { isId } from "~/domain/kept-id";
import { refuseUnless } from "~/domain/refusal";

/** An id from an address. What is none refuses "not-found". */
export function idOf(part: string | undefined): string {
  refuseUnless(part !== undefined && isId(part), "not-found", m.http_not_found());
  return part;
}
