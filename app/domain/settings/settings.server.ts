/** The door of account settings: what a person changes about themselves. */
export { changeName, changePassword } from "./change-person.server";
export { askNewAddress, lookAtNewAddress, mayAskNewAddress, takeNewAddress, tellOldAddress } from "./change-email.server";
export { closeAccount, leave } from "./close-account.server";
export { listSessions, signOutElsewhere } from "./sessions.server";
