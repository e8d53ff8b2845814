/** The door of insights: the communities a coalition compares itself with, and what stands out in its own. */
export { actOnStandout } from "./act-on-standout.server";
export { keepReading } from "./kept-readings.server";
export { noteStatement } from "./note-statement.server";
export { peersPage } from "./peers-page.server";
export { savePeers } from "./save-peers.server";
export { standoutPage } from "./standout-page.server";
export { standingPeers, usePeers } from "./use-peers.server";
