import { deviceDrafts } from "~/components/field/device-draft";

const key = (name: string) => `text:${name}`;

/** Whether this device holds words of a text that the server has not confirmed. */
export function hasTextDraft(name: string): boolean {
  return deviceDrafts.find(key(name)) !== null;
}

/** Keeps the state of a text on this device, as bytes of the shared document. */
export function keepTextDraft(name: string, state: Uint8Array): void {
  deviceDrafts.keep(key(name), { value: btoa(Array.from(state, (byte) => String.fromCharCode(byte)).join("")), seen: 0 });
}

export function findTextDraft(name: string): Uint8Array | null {
  const draft = deviceDrafts.find(key(name));
  return typeof draft?.value === "string" ? Uint8Array.from(atob(draft.value), (letter) => letter.charCodeAt(0)) : null;
}

export function forgetTextDraft(name: string): void {
  deviceDrafts.forget(key(name));
}
