/** The door to what a coalition counts itself. */
export { freezeLocal } from "./freeze-local.server";
export { loadUpload } from "./load.server";
export { localAct } from "./local-act.server";
export { localFile, localList, localOf, localPage, rawFigures } from "./local-page.server";
export { undoLoad } from "./undo.server";
export { defineLocal } from "./define.server";
export { keepUpload, mapColumns, throwAway } from "./upload.server";
export { wizardStep } from "./wizard.server";
export { wizardAct } from "./wizard-act.server";
