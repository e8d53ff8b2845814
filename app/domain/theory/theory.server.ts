/** The theory of change as a coalition works on it. Every verb writes a revision and tells who is looking. */
export { addNode, appendNode } from "./add-node.server";
export { assume, dropAssumption } from "./assume.server";
export { attachIndicator, detachIndicator } from "./attach-indicator.server";
export { removeNode, restoreNode, reviseNode } from "./change-node.server";
export { link, unlink } from "./link.server";
export { highlightNode, moveNode } from "./move-node.server";
export { listMeasures, theory } from "./read-theory.server";
export { tellVisionWritten } from "./tell-vision.server";
export { changeTheory } from "./change-theory.server";
