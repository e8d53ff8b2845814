import { Refusal } from "~/domain/refusal";
import { refusalHeaders, refusalStatus } from "./refusal.server";

/** For addresses that scripts of ours ask, not people: the value as JSON (a response as it is), or the refusal's sentence
 *  with its status. */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    const value = await work();
    return value instanceof Response ? value : Response.json(value);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return Response.json({ reason: thrown.reason, message: thrown.message }, { status: refusalStatus[thrown.reason], headers: refusalHeaders(thrown.reason) });
  }
}
