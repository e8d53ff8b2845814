import { useEffect } from "react";
import { keepFocus } from "./keep-focus";

/** Stands once around everything: from then on the focus does not fall to the page when what had it goes away. */
export function FocusKeeper() {
  useEffect(() => keepFocus(), []);
  return null;
}
