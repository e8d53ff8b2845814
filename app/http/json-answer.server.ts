import { Refusal } from "~/domain/refusal";
import { refusalStatus } from "./refusal.server";

/** For addresses that scripts of ours ask, not people: a refusal is answered as JSON with its status and its sentence. */
export async function orRefusalAsJson(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return Response.json({ reason: thrown.reason, message: thrown.message }, { status: refusalStatus[thrown.reason] });
  }
}
