export { changeReleases } from "./change-releases.server";
export { endOrphans, takeNext } from "./import-entry.server";
export { discard, discardLeftovers, keepSent } from "./import-folder.server";
export { reportOf } from "./import-history.server";
export { releasePage } from "./release-page.server";
