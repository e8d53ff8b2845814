/** The words that name a control on the page: its label, or the question above a group. Null when there is no such control,
 *  or nothing names it. */
export function fieldName(page: Document, id: string): string | null {
  return naming(page.getElementById(id))?.textContent?.trim() || null;
}

function naming(control: HTMLElement | null): Element | null {
  if (control === null) return null;
  if (control.matches("fieldset")) return control.querySelector("legend");
  return control.ownerDocument.querySelector(`label[for="${CSS.escape(control.id)}"]`);
}
