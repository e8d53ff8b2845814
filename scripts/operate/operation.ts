import { z } from "zod";

export const usage = `Usage:
  npm run operate -- coalitions
      The coalitions of this planner, their addresses and who leads them.
  npm run operate -- lead COALITION E-MAIL
      Makes somebody lead of a coalition (as it stands in its address, such as forest-county), beside the roles they have there.
      For a coalition whose last lead is gone. The e-mail has to be confirmed.
  npm run operate -- show E-MAIL
      The account with this e-mail: its name, since when it is there, whether its address is confirmed, the coalitions it is in.
  npm run operate -- confirm E-MAIL
      Says that the address belongs to its account. Do it when you know the person and they tell you that the account is theirs:
      anybody can make an account with any address. What the setting RELEASE_KEEPERS names takes a confirmed address.
  npm run operate -- password E-MAIL
      A link to a new password for this account, good for one day. Hand it to the person whose address it is: whoever opens it owns
      the account. It signs out everybody who was signed in to it, and confirms the address.`;

export type Operation =
  | { readonly verb: "coalitions" }
  | { readonly verb: "lead"; readonly coalition: string; readonly email: string }
  | { readonly verb: "show" | "confirm" | "password"; readonly email: string };

/** What is asked for, or a sentence saying what is wrong with it. */
export function readOperation([verb, ...rest]: readonly string[]): Operation | string {
  switch (verb) {
    case "coalitions":
      return rest.length === 0 ? { verb } : "coalitions takes nothing more.";
    case "lead": {
      const [coalition, address, ...more] = rest;
      const email = readEmail(address);
      if (!coalition || email === null || more.length > 0) return "lead needs a coalition and an e-mail: lead forest-county ana@example.org";
      return { verb, coalition, email };
    }
    case "show":
    case "confirm":
    case "password": {
      const [address, ...more] = rest;
      const email = readEmail(address);
      return email === null || more.length > 0 ? `${verb} needs one e-mail: ${verb} ana@example.org` : { verb, email };
    }
    default:
      return "Say what to do: coalitions, lead, show, confirm or password.";
  }
}

/** As accounts keep it. */
function readEmail(word: string | undefined): string | null {
  const email = z.email().safeParse(word?.trim().toLowerCase());
  return email.success ? email.data : null;
}
