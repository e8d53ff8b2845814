/** The door of bringing releases in: asked for on a page or the command line, done by a job, undone. */
export { askImports, type AskedImports } from "./bringing/ask-imports.server";
export { changeReleases } from "./bringing/change-releases.server";
export { endOrphans, takeNext } from "./import-entry.server";
export { discard, discardLeftovers, folderOf, keepSent, type SentFile } from "./bringing/import-folder.server";
export { listImports, reportOf } from "./page/import-history.server";
export { figuresHelp } from "./bringing/figures-help.server";
export { keepsReleases } from "./bringing/keepers.server";
export { releasePage } from "./page/release-page.server";
export { weighRelease } from "./page/weigh-release.server";
