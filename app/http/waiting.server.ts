import { waitingFor } from "~/domain/notice/notice.server";
import { onceARequest } from "./request-context.server";

/** What waits for the member: the bell of the frame and the page inside it show the same. (The guard gives all loaders of a request one
 *  and the same member.) */
export const waitingOf = onceARequest(waitingFor);
