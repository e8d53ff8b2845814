import { m } from "~/content/messages";

export type Person = { readonly id: string; readonly name: string };

const colours = ["bg-pillar-neighborhoods", "bg-pillar-work", "bg-pillar-health", "bg-pillar-education", "bg-pillar-governance"] as const;

/** People as small round marks with their initials; the names are there for those who ask or listen. */
export function Faces({ people, most = 4 }: { readonly people: readonly Person[]; readonly most?: number }) {
  const hidden = people.length - most;
  return (
    <ul className="flex items-center pl-2">
      {people.slice(0, most).map((person) => (
        <li key={person.id} className="-ml-2" title={person.name}>
          <Face person={person} />
        </li>
      ))}
      {hidden > 0 ? <li className="ml-1.5 text-small text-ink-2">{m.common_more_people({ count: hidden })}</li> : null}
    </ul>
  );
}

/** One person. The colour is made from the id, so it stays the same everywhere. */
export function Face({ person }: { readonly person: Person }) {
  return (
    <span className={`grid size-8 place-items-center rounded-full border-2 border-paper text-[0.6875rem] font-bold text-on-pillar ${colourOf(person.id)}`}>
      <span aria-hidden>{initials(person.name)}</span>
      <span className="sr-only">{person.name}</span>
    </span>
  );
}

/** Up to two first letters: "Jordan Rivera" is JR. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}

function colourOf(id: string): string {
  const sum = [...id].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 0);
  return colours[sum % colours.length] ?? colours[0];
}
