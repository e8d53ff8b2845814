/** Every word the product says, in English and Spanish. One function per message, compiled from the JSON files beside
 *  this one; a key that is missing in a language fails the check. */
export { m } from "./messages/generated/messages.js";
export { getLocale as locale, locales, type Locale } from "./messages/generated/runtime.js";
