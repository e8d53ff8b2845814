export { changeReleases } from "./bringing/change-releases.server";
export { endOrphans, takeNext } from "./import-entry.server";
export { discard, discardLeftovers, keepSent } from "./bringing/import-folder.server";
export { reportOf } from "./page/import-history.server";
export { releasePage } from "./page/release-page.server";
