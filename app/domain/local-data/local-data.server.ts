/** The door to what a coalition counts itself. */
export { listWritten } from "./bring-in.server";
export { freezeLocal } from "./page/freeze-local.server";
export { loadUpload } from "./wizard/load.server";
export { localAct } from "./local-act.server";
export { localFile, localList, localOf, localPage, rawFigures } from "./page/local-page.server";
export { listShown } from "./shown-figures.server";
export { undoLoad } from "./wizard/undo.server";
export { defineLocal } from "./wizard/define.server";
export { readWorkbooksApart } from "./sheet/source.server";
export { keepUpload, layUpload, mapColumns, throwAway } from "./wizard/upload.server";
export { wizardStep } from "./wizard/wizard.server";
export { wizardAct } from "./wizard/wizard-act.server";
