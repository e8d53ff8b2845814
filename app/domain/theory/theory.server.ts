/** The theory of change as a coalition works on it. Every verb writes a revision and tells who is looking. */
export { addNode, appendNode } from "./change/add-node.server";
export type { NodeValues } from "./change/node-values.server";
export { assume, dropAssumption } from "./change/assume.server";
export { attachIndicator, detachIndicator } from "./change/attach-indicator.server";
export { removeNode, restoreNode, reviseNode } from "./change/change-node.server";
export { link, unlink } from "./change/link.server";
export { highlightNode, moveNode } from "./change/move-node.server";
export { listMeasures, theory } from "./read-theory.server";
export { tellVisionWritten } from "./change/tell-vision.server";
export { changeTheory } from "./change/change-theory.server";
