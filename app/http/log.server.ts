import pino from "pino";
import { env } from "~/env.server";
import { logFormat } from "./fields-for-log";

/** One line of JSON an event. Bodies, cookies and tokens are never handed to it; the format is the second wall. */
export const log = pino({ level: env.NODE_ENV === "test" ? "error" : env.LOG_LEVEL, ...logFormat });
