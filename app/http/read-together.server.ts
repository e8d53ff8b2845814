/** What a page reads through several verbs, in one unit of work instead of one for each. */
export { readTogether } from "~/db/work.server";
