import { readCommand, usage } from "./metrics/command";
import { performWords } from "./metrics/perform-words";
import { failWith, onDatabase } from "./on-database";

/** `npm run metrics -- import | list | show | activate | undo …`: released figures from the command line. */
const words = process.argv.slice(2);
const command = readCommand(words);
if (typeof command === "string") failWith(`${command}\n\n${usage}`);
else await onDatabase([...performWords, ...words]);
