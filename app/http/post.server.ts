import { log } from "./log.server";
import { requestContext } from "./request-context.server";

/** Whether a letter went out. When it did not, one line in the log says so; what was done before stays done. Not awaited, the
 *  letter goes out after the answer. */
export async function posted(letter: Promise<void>): Promise<boolean> {
  const { requestId } = requestContext();
  try {
    await letter;
    return true;
  } catch (error) {
    log.error({ request: requestId, err: error }, "a letter was not sent");
    return false;
  }
}
