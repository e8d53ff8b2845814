import { failWith, onDatabase } from "./on-database";
import { readOperation, usage } from "./operate/operation";

/** `npm run operate -- coalitions | lead | show | confirm | password …`: what whoever runs the planner does for people in it. */
const words = process.argv.slice(2);
const operation = readOperation(words);
if (typeof operation === "string") failWith(`${operation}\n\n${usage}`);
else await onDatabase(["--disable-warning=DeprecationWarning", "--import", "tsx", "scripts/operate/perform.ts", ...words]);
