import { niceTicks, valuesOf, type ChartSpec, type Mark } from "./drawing/chart-drawing";
import { list, note, paragraph, type Figure, type PlanDocument, type Section, type Table, type TheoryPicture } from "./plan-document";

function vision(): Section {
  return {
    key: "vision",
    heading: "Vision, values, theory of change",
    blocks: [
      { kind: "statement", spans: [{ text: "Forest County is a place where every family can rest easy about rent, be known by name, and have a say." }] },
      { kind: "heading", text: "What we value" },
      list(["Those closest to the problem are closest to the answer.", "Belonging is not a reward for success."]),
      paragraph("We measure with the framework of the ", { text: "Urban Institute", href: "https://upward-mobility.urban.org/" }, ", and ", { text: "add our own", strong: true }, "."),
      theory(),
    ],
  };
}

function theory(): TheoryPicture {
  const card = (title: string, ...lines: string[]) => ({ title, lines, gap: lines.length === 0 });
  return {
    kind: "theory",
    caption: "How we believe change happens",
    alt: "Vision at the top, four conditions below it, the activities that lead to them, and the beliefs they rest on.",
    theory: {
      bands: [
        { look: "vision", heading: "We envision", because: null, cards: [card("Forest County is a place where every family can rest easy about rent, be known by name, and have a say.")] },
        {
          look: "cards",
          heading: "Conditions",
          because: "we will know when these conditions are real for everyone",
          cards: [
            card("Work pays enough to live on", "Pay to cost of living 0.73 → 0.85", "Share with debt in collections"),
            card("Rent takes no more than a third", "Homes available per 100 households"),
            card("Residents help decide", "Seats held by renters"),
            card("Every child starts ready"),
          ],
        },
        { look: "cards", heading: "Activities", because: "which need", cards: [card("Living-wage compact", "employers signed"), card("Low-fee accounts", "opened"), card("Tenant council", "members"), card("Preschool hours that fit work", "seats"), card("Backbone support", "reserve months")] },
        { look: "beliefs", heading: "Because we believe", because: null, cards: [card("Those closest to the problem are closest to the answer."), card("A full-time job should keep a family."), card("Belonging is not a reward for success.")] },
      ],
    },
  };
}

function measurement(): Section {
  return {
    key: "measurement",
    heading: "Measurement plan",
    blocks: [
      paragraph("Babies born with low weight: 9.6% in 2023, and we want 8.6% by 2027."),
      figure(),
      table(),
      note("Source: invented release 2024, natality file, county level, 2023."),
      { kind: "heading", text: "Not available" },
      list(["Homes available per 100 households: not published for places under 75,000 people.", "Seats held by renters: the first count is due in May 2027."], true),
    ],
  };
}

function figure(): Figure {
  return {
    kind: "figure",
    caption: "Babies born with low weight should fall to 8.6% by 2027",
    alt: "Line from 9.4% in 2019 to 9.6% in 2023, the baseline; the path falls to the target of 8.6% in 2027; measured in 2024: 9.3%.",
    chart: exampleChart,
  };
}

function mark(year: number, value: number, label = "", weak = false): Mark {
  return { year, value, low: value - 0.6, high: value + 0.6, weak, label };
}

const lines: Omit<ChartSpec, "ticks"> = {
  history: [mark(2019, 9.4), mark(2020, 9.3), mark(2021, 9.7), mark(2022, 9.5, "", true)],
  baseline: mark(2023, 9.6, "Baseline 2023: 9.6%"),
  path: [{ year: 2023, value: 9.6 }, { year: 2025, value: 9.2 }, { year: 2027, value: 8.6 }],
  measurements: [mark(2024, 9.3, "2024: 9.3%")],
  target: { ...mark(2027, 8.6, "Target 2027: 8.6%"), low: null, high: null },
};

export const exampleChart: ChartSpec = { ...lines, ticks: niceTicks(valuesOf(lines)).map((value) => ({ value, label: `${value}%` })) };

function table(): Table {
  return {
    kind: "table",
    caption: "What we measure, where we start and where we want to be",
    columns: [
      { heading: "Measure", align: "start", width: 4 },
      { heading: "Baseline", align: "end", width: 2 },
      { heading: "Target", align: "end", width: 2 },
      { heading: "Now", align: "end", width: 2 },
      { heading: "Status", align: "start", width: 2 },
    ],
    rows: [
      ["Babies born with low weight", "9.6% (2023)", "8.6% (2027)", "9.3% (2024)", "On track"],
      ["Pay compared with the cost of living", "0.73 (2022)", "0.85 (2030)", "no newer data", "No new data"],
    ],
  };
}

function sources(): Section {
  return { key: "sources", heading: "Data appendix", blocks: [paragraph("All figures are invented."), note("A category's “All” may differ from the overall value.")] };
}

/** A small invented plan that has every kind of block, for tests of the renderers. */
export const examplePlan: PlanDocument = {
  language: "en",
  title: "Mobility Action Plan for Forest County",
  community: "Forest County, Example State (fictional)",
  coalition: "Forest County Mobility Coalition",
  draft: true,
  date: "2026-11-20",
  imprint: ["Draft of November 20, 2026", "Data as of release 2024 (invented), loaded November 3, 2026"],
  words: {
    contents: "Contents",
    figure: "Figure",
    table: "Table",
    page: "Page {page} of {pages}",
    draft: "Draft. Not adopted.",
    draftMark: "DRAFT",
    unprintable: "Letters shown as a box have no shape in the fonts of this document.",
  },
  sections: [vision(), measurement(), sources()],
};
