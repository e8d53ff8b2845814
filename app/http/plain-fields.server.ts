import { m } from "~/content/messages";
import { Refusal } from "~/domain/refusal";
import { isKeepable } from "./keepable";

/** So many fields a form on a page has at most. */
const mostFields = 5_000;

/** The fields of a form whose names are made from content, not from a schema: read in one pass, and nothing is built from a name.
 *  Refuses "invalid" when what came is no such form, has far too many fields, or holds what can not be stored. */
export async function plainFields(request: Request): Promise<URLSearchParams> {
  const body = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "") ? await request.text() : null;
  if (body === null || moreThan(mostFields, body)) throw new Refusal("invalid", m.http_bad_request());
  const fields = new URLSearchParams(body);
  if (![...fields].flat().every(isKeepable)) throw new Refusal("invalid", m.http_field_unkeepable());
  return fields;
}

function moreThan(most: number, body: string): boolean {
  let fields = 1;
  for (let at = body.indexOf("&"); at >= 0; at = body.indexOf("&", at + 1)) {
    fields += 1;
    if (fields > most) return true;
  }
  return false;
}
