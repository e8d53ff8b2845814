import pino from "pino";
import { env } from "~/env.server";

/** One line of JSON an event. Bodies, cookies and tokens are never handed to it; the redaction is the second wall. */
export const log = pino({
  level: env.NODE_ENV === "test" ? "error" : env.LOG_LEVEL,
  base: null,
  redact: { paths: ["*.password", "*.token", "*.code", "*.cookie", "*.authorization", "*.email", "password", "token", "code", "cookie", "email"], censor: "[hidden]" },
});
