/** What was typed before the page came alive. On a slow phone a person types into the server's page while the script is
 *  still on its way; React would not hear of it, or put the field back. Kept here, and told to React once it listens. */

type Field = HTMLInputElement | HTMLTextAreaElement;

const typed = new Map<Field, string>();

/** Before React takes the page over: remembers every text that differs from what the server wrote. */
export function keepEarlyTyping(): void {
  for (const field of document.querySelectorAll<Field>("input, textarea")) notice(field);
  document.addEventListener("input", hear, { capture: true });
}

/** Parts of the page whose own script is still on its way. */
const late = "[data-late]";

/** Once React listens, in the page or in a part that came late: gives back each text that it has not heard of, as if it were
 *  typed now. */
export function tellEarlyTyping(part: Element | null = null): void {
  // Found before the first is told: a part counts as late until it was told, so what it is told would be heard as typed anew.
  const heard = [...typed].filter(([field]) => field.closest(late) === part);
  for (const [field, text] of heard) {
    if (field.isConnected) retype(field, text);
    typed.delete(field);
  }
  alive = true;
  if ([...document.querySelectorAll(late)].every((other) => other === part)) document.removeEventListener("input", hear, { capture: true });
}

/** Whether React listens outside of the parts that are late. */
let alive = false;

function hear(event: Event): void {
  if (alive && event.target instanceof Element && event.target.closest(late) === null) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) notice(event.target);
}

function notice(field: Field): void {
  const isText = field instanceof HTMLTextAreaElement || !["checkbox", "radio", "hidden", "file", "submit", "button"].includes(field.type);
  if (isText && field.value !== field.defaultValue) typed.set(field, field.value);
}

/** React hears of an input event only where the text differs from the one it knows. When it took the field over it read what
 *  stood there, which may be what was typed: it is given the server's text first, then past it the typed one. */
function retype(field: Field, text: string): void {
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const { selectionStart: from, selectionEnd: to } = field;
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(owner, "value")?.set?.call(field, text);
  // Only a field of plain text has a caret to be set.
  if (from !== null) field.setSelectionRange(from, to);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
