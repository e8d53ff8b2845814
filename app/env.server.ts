import { z } from "zod";

/** Every setting of the product: the only reader of process.env. Documented in the README with these defaults. */
const onOff = z.enum(["on", "off"]);
const sender = /^(?:[^\p{Cc}<>@,;"]+ )?<[^\s<>@,;]+@[^\s<>@,;]+>$|^[^\s<>@,;]+@[^\s<>@,;]+$/u;
const keepers = z
  .string()
  .transform((words) => words.split(",").map((word) => word.trim().toLowerCase()).filter((word) => word !== ""))
  .pipe(z.union([z.tuple([z.literal("leads")]), z.array(z.email({ error: "“leads”, or e-mail addresses with commas between them" }))]));
const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("localhost"),
  PROCESSES: z.coerce.number().int().min(1).max(16).default(1),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(6).max(200).default(10),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(14),
  SAMPLE: onOff.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().max(300).regex(sender, { error: "an e-mail address, or a name and <an e-mail address>" }).optional(),
  MAX_BODY_KB: z.coerce.number().int().min(16).max(10240).default(512),
  RELEASE_KEEPERS: keepers.optional(),
  RELEASES_DIR: z.string().min(1).optional(),
  IMPORT_MAX_MB: z.coerce.number().int().min(1).max(2048).default(256),
  FILE_MAX_MB: z.coerce.number().int().min(1).max(100).default(10),
  FILES_DIR: z.string().min(1).optional(),
  FILE_SCANNER: z.string().min(1).optional(),
  FETCH_SECONDS: z.coerce.number().int().min(5).max(3600).default(300),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Environment = z.infer<typeof settings> & { readonly MAIL_FROM: string };

/** Parses the settings; throws one sentence that names each setting that is wrong. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(filled);
  if (parsed.success) return { ...parsed.data, MAIL_FROM: parsed.data.MAIL_FROM ?? senderAt(parsed.data.BASE_URL) };
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`These settings can not be used. ${faults.join("; ")}.`);
}

/** Letters come from the planner at its own address, unless MAIL_FROM says otherwise. */
function senderAt(baseUrl = "http://localhost"): string {
  return `Mobility Action Planner <no-reply@${new URL(baseUrl).hostname}>`;
}

export const env: Environment = readEnvironment(process.env);
