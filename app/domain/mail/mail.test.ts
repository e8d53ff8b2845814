import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readEnvironment } from "~/env.server";
import { Refusal } from "../refusal";
import { invitationLetter } from "../coalition/invitation-letter";
import { oneLine, plainName } from "./letter";
import { mailIsOn, sendMail } from "./mail.server";

vi.hoisted(() => {
  // vitest puts its own meaning of the first name into the environment; the second would turn e-mail on.
  delete process.env.BASE_URL;
  delete process.env.SMTP_URL;
});

const news = { to: "rosa@example.org", inviter: "Jordan Rivera", invitee: "Rosa", coalition: "Forest County Mobility Coalition", link: "https://plan.example.org/invitation/abc" };

describe("a line of a letter", () => {
  test("is one line, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (words) => {
        const line = oneLine(words);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect([...line].length).toBeLessThanOrEqual(200);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });

  test("keeps ordinary words as they are", () => {
    expect(oneLine("  Río Claro:\n ¡adelante!  ")).toBe("Río Claro: ¡adelante!");
  });
});

describe("a name in a letter to somebody else", () => {
  test("is no link and leads nowhere", () => {
    expect(plainName("Win at https://evil.example/now")).toBe("Win at https evil. example now");
    expect(plainName("www.evil.example")).toBe("www. evil. example");
    expect(plainName("Read\r\nBcc: all@evil.example")).toBe("Read Bcc: all@evil. example");
  });

  test("stays itself when it is a name", () => {
    for (const name of ["Mary St. John", "Niña Peña-Ortiz", "O'Neil & Sons, Inc.", "Coalición «Río Claro»"]) expect(plainName(name)).toBe(name);
  });

  test("has neither slashes nor a dot before a letter, and at most 120 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", ".", "/", "\\", ":", " ", "\n", "\u200b", "。"), maxLength: 300 }), (name) => {
        expect(plainName(name)).not.toMatch(/[/\\]|[.。](?=[^\s.。])/u);
        expect([...plainName(name)].length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe("an invitation by e-mail", () => {
  test("says everything in both languages, the inviter's first", () => {
    for (const [first, subject, second] of [
      ["en", "You are invited to Forest County Mobility Coalition", "Hola:"],
      ["es", "Le invitan a Forest County Mobility Coalition", "Hello,"],
    ] as const) {
      const letter = invitationLetter(news, first);
      expect(letter.subject).toBe(subject);
      expect(letter.text.split(news.link)).toHaveLength(3);
      expect(letter.text.indexOf(second)).toBeGreaterThan(letter.text.indexOf(news.link));
    }
  });
});

describe("the sender", () => {
  const senderWith = (settings: Record<string, string>) => readEnvironment({ NODE_ENV: "production", ...settings }).MAIL_FROM;

  test("is the planner at its own address, unless another is set", () => {
    expect(senderWith({})).toBe("Mobility Action Planner <no-reply@localhost>");
    expect(senderWith({ BASE_URL: "https://plan.example.org" })).toBe("Mobility Action Planner <no-reply@plan.example.org>");
    for (const sender of ["planner@example.org", "Forest County <planner@example.org>"]) expect(senderWith({ MAIL_FROM: sender })).toBe(sender);
  });

  test.each(["nobody", "Two <a@example.org>, <b@example.org>", "A\r\nBcc: b@example.org <a@example.org>", "a@example.org,b@example.org"])("is refused when it is not one: %j", (sender) => {
    expect(() => senderWith({ MAIL_FROM: sender })).toThrow(/MAIL_FROM/);
  });
});

test("without a mail server nothing is sent, and that is said", async () => {
  expect(mailIsOn()).toBe(false);
  await expect(sendMail({ to: "rosa@example.org", subject: "Hello", text: "Words" })).rejects.toSatisfy((refusal) => refusal instanceof Refusal && refusal.reason === "not-found");
});
