import { examplePlan } from "../example-plan";
import { list, note, paragraph, type PlanDocument } from "../plan-document";

/** A plan that says `text` in every place a person's words can reach. For tests of the renderers. */
export function planSaying(text: string): PlanDocument {
  const card = { title: text, lines: [text], gap: false };
  const chart = { ticks: [{ value: 0, label: text }, { value: 1, label: "1" }], history: [], baseline: { year: 2022, value: 0.5, low: null, high: null, weak: false, label: text }, path: [], measurements: [], target: null };
  return {
    ...examplePlan,
    title: `Plan ${text}`,
    community: text,
    coalition: `Coalition ${text}`,
    imprint: [text],
    sections: [
      {
        key: "hostile",
        heading: `Heading ${text}`,
        blocks: [
          paragraph(`Paragraph ${text}`, { text, strong: true }, { text, em: true, href: "https://example.org/" }),
          { kind: "statement", spans: [{ text }] },
          { kind: "heading", text: `Second ${text}` },
          list([text, text]),
          list([text], true),
          { kind: "entries", entries: [{ name: text, facts: [{ label: text, words: text }] }, { name: null, facts: [{ label: `Question ${text}`, words: `Answer ${text}` }] }] },
          note(text),
          { kind: "table", caption: text, columns: [{ heading: `Column ${text}`, align: "start", width: 1 }, { heading: "Value", align: "end", width: 1 }], rows: [[`Cell ${text}`, text]] },
          { kind: "figure", caption: text, alt: `Alternative ${text}`, chart },
          { kind: "theory", caption: text, alt: `Alternative ${text}`, theory: { bands: [{ look: "cards", heading: text, because: text, cards: [card] }] } },
        ],
      },
    ],
  };
}
