import { execFileSync } from "node:child_process";

/** Makes what is generated and not committed: the database client and the messages. Works without a network: Prisma only
 *  looks for its schema engine, which generating does not use, so any executable will do. */
const offline = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
const run = (name, ...words) => execFileSync(process.execPath, [name, ...words], { stdio: ["ignore", "pipe", "pipe"], env: offline });

run("node_modules/prisma/build/index.js", "generate", "--config", "prisma/config.ts", "--no-hints");
run("node_modules/@inlang/paraglide-js/bin/run.js", "compile", "--project", "app/content/messages/project.inlang", "--outdir", "app/content/messages/generated", "--silent");
