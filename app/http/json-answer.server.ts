import { Refusal } from "~/domain/refusal";
import { refusalStatus } from "./refusal.server";

/** For addresses that scripts of ours post to, not pages: the value as JSON, or the refusal's sentence with its status. */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work());
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return Response.json({ reason: thrown.reason, message: thrown.message }, { status: refusalStatus[thrown.reason] });
  }
}
