import { m, type Locale } from "~/content/messages";
import type { Letter } from "../../mail/letter";

// Nothing in these letters was typed by anybody: whoever asks can name any address.

/** The letter with the way to a first account. */
export function signUpLetter({ to, link, locale }: { readonly to: string; readonly link: string; readonly locale: Locale }): Letter {
  const words = [m.mail_greeting({}, { locale }), m.mail_sign_up_why({}, { locale }), link, m.mail_sign_up_not_you({}, { locale })];
  return { to, subject: m.mail_sign_up_subject({}, { locale }), text: `${words.join("\n\n")}\n` };
}

type Ways = { readonly to: string; readonly signIn: string; readonly forgotten: string; readonly locale: Locale };

/** The letter to somebody who has an account already: the page could not say so, because anybody could have asked. */
export function knownAddressLetter({ to, signIn, forgotten, locale }: Ways): Letter {
  const words = [m.mail_greeting({}, { locale }), m.mail_known_why({}, { locale }), signIn, m.mail_known_forgotten({}, { locale }), forgotten, m.mail_known_not_you({}, { locale })];
  return { to, subject: m.mail_known_subject({}, { locale }), text: `${words.join("\n\n")}\n` };
}

/** The letter that confirms the address of an account that is there. */
export function confirmLetter({ to, link, locale }: { readonly to: string; readonly link: string; readonly locale: Locale }): Letter {
  const words = [m.mail_greeting({}, { locale }), m.mail_confirm_why({}, { locale }), link, m.mail_confirm_not_you({}, { locale })];
  return { to, subject: m.mail_confirm_subject({}, { locale }), text: `${words.join("\n\n")}\n` };
}
