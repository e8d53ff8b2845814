import { redirect } from "@remix-run/node";
import { requestContext, type RequestContext } from "./request-context.server";

const answering = new WeakSet<RequestContext>();

/** Called by the action of an address that only takes forms, when its answer is a page of its own. */
export function answersHere(): void {
  answering.add(requestContext());
}

/** The loader of such an address. Whoever comes without a form is led elsewhere; after the action it stays out of the way: a
 *  redirect then would throw away the answer, and with it what was typed. */
export function leadElsewhere(to: string): null {
  if (answering.has(requestContext())) return null;
  throw redirect(to);
}
