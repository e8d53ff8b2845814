import { readFrame } from "~/domain/home/home.server";
import { onceARequest } from "./request-context.server";

/** What stands on every page of a coalition: the frame and the page inside it show the same. (The guard gives all loaders of a request
 *  one and the same member.) */
export const frameOf = onceARequest(readFrame);
