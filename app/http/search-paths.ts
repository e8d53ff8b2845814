import type { SearchPaths } from "~/domain/search/hit-of";
import { threadPath } from "./notice-path";
import { path } from "./path";

/** The addresses findings lead to. */
export const searchPaths: SearchPaths = { ...path, thread: threadPath };
