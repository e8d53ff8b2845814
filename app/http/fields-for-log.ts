import type { LoggerOptions } from "pino";

/** How a line of the log is made from the fields of an event. */
export const logFormat = { base: null, formatters: { log: (fields) => fieldsForLog(fields) }, serializers: { err: (told: unknown) => told } } satisfies LoggerOptions;

/** Fields that hold what nobody may read in a log, at any depth: `code` is the code people join a workshop with. */
const secret = /^(password|token|code|cookie|set-cookie|authorization|email)$/i;
const hidden = "[hidden]";
/** How deep fields are looked into. Nothing of ours is deeper; what is, stays out. */
const deepest = 5;

/** The fields of one event without secrets. Errors are told by `faultForLog`. */
function fieldsForLog(fields: Readonly<Record<string, unknown>>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, secret.test(name) ? hidden : valueForLog(value, depth)]));
}

function valueForLog(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (depth === deepest) return hidden;
  if (value instanceof Error) return faultForLog(value, depth);
  return Array.isArray(value) ? value.map((part: unknown) => valueForLog(part, depth + 1)) : fieldsForLog({ ...value }, depth + 1);
}

type Fault = { readonly type: string; readonly code?: string | number; readonly message: string; readonly stack: string; readonly cause?: unknown; readonly errors?: unknown };

/** What helps to find a fault: kind, code (ECONNREFUSED, an SQLSTATE), words and place, of its causes too. Whatever else an error
 *  carries stays out, because libraries put values there: PostgreSQL the row that is in the way, the mail server the addresses. */
function faultForLog(error: Error, depth: number): Fault {
  const code = "code" in error && (typeof error.code === "string" || typeof error.code === "number") ? { code: error.code } : {};
  return {
    type: error.constructor.name,
    ...code,
    message: withoutAddresses(error.message),
    stack: withoutAddresses(error.stack ?? ""),
    ...(error.cause instanceof Error && { cause: valueForLog(error.cause, depth + 1) }),
    ...(error instanceof AggregateError && { errors: valueForLog(error.errors, depth + 1) }),
  };
}

/** Words without e-mail addresses, and without the name and password in the address of a database or mail server. An address is
 *  looked for where a word begins: looked for at every letter, a long word would take minutes. */
function withoutAddresses(words: string): string {
  return words.replace(/\/\/[^\s/@]+@/g, `//${hidden}@`).replace(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi, hidden);
}
