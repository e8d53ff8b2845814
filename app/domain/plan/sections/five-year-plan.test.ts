import { expect, test } from "vitest";
import { aMeasurement, aTarget, aVersion, ben } from "~/domain/target/any-target";
import { chartDrawing } from "../drawing/chart-drawing";
import { aBaseline, exampleFacts } from "./example-facts";
import { compose } from "./compose";

const target = aTarget({
  indicator: { ...aTarget().indicator, column: "share_digital_access", unit: "proportion" },
  versions: [aVersion("1", [ben])],
  measurements: [aMeasurement(2023, 0.8, { verified: ben }), aMeasurement(2019, 0.7)],
});
const facts = { ...exampleFacts, targets: [target], baselines: [aBaseline("b-net", "share_digital_access", 0.8, 2022)], theory: { vision: "", nodes: [], links: [] } };

for (const language of ["en", "es"] as const) {
  test(`the plan never names an average over five years by its last year alone, in words, tables or pictures (${language})`, () => {
    const measured = compose(facts, language).sections.filter(({ key }) => ["map.measurement", "map.app_data", "map.summary"].includes(key));
    const written = JSON.stringify(measured.flatMap(({ blocks }) => blocks.map((block) => ({ ...block, chart: null })))).replace(/"source":"[^"]*"/g, "");
    expect(written).toMatch(/2018–2022/);
    expect(written).toMatch(/2019–2023/);
    expect(written).not.toMatch(/(?<![–\d.])202[23](?![–\d])/);
    const pictures = measured.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "figure" ? chartDrawing(block.chart).shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])) : [])));
    expect(pictures).toContain("2030");
    expect(pictures.filter((text) => /(?<![–\d.])202[23](?![–\d])/.test(text))).toEqual([]);
    expect(pictures.some((text) => text.includes("2018–2022"))).toBe(true);
  });
}
