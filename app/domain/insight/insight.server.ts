/** The door of insights: the communities a coalition compares itself with, and what stands out in its own. */
export { actOnStandout } from "./standout/act-on-standout.server";
export { keepReading } from "./standout/kept-readings.server";
export { noteStatement } from "./standout/note-statement.server";
export { peersPage } from "./peers/peers-page.server";
export { savePeers } from "./peers/save-peers.server";
export { standoutPage } from "./standout/standout-page.server";
export { standingPeers, usePeers } from "./peers/use-peers.server";
