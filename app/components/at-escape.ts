import type { KeyboardEvent } from "react";

/** A key handler that gives up an edit at Escape. Not while an input method has the key, nor when something opened within the
 *  edit (a list, a panel) has used it. */
export function atEscape(giveUp: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    giveUp();
  };
}
