import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cells } from "./cells";
import { csv } from "./csv";
import { everybody } from "./group";
import { type Layout, layouts } from "./layout";

/** The few figures of real places that Urban's planning workshop of January 2025 printed, as a release of their own.
 *  Nothing else of the real data ships with the product; every other cell is missing. */
export const forsythReleaseName = "printed figures, January 2025";

const forsyth = { state: "37", county: "067", state_name: "North Carolina", county_name: "Forsyth County" };
const cook = { state: "17", county: "031", state_name: "Illinois", county_name: "Cook County" };

/** Pay on an average job compared with the cost of living, 2022; 1 means that it covers the cost. */
export const livingWage2022: readonly { label: string; value: string }[] = [
  { label: everybody, value: "0.7321081" },
  { label: "Goods Producing", value: "0.8166991" },
  { label: "Public Administration", value: "0.7219653" },
  { label: "Trade, Transit, Utilities", value: "0.5531889" },
  { label: "Information Services", value: "1.00353" },
  { label: "Professional Services", value: "1.025742" },
  { label: "Education and Health", value: "0.8866845" },
  { label: "Leisure and Other", value: "0.363924" },
];

/** Share of housing wealth : share of households, 2022. */
const homeValues2022: Cells = {
  ratio_black_nh_house_value_households: "0.136:0.256",
  ratio_hispanic_house_value_households: "0.071:0.091",
  ratio_other_nh_house_value_households: "0.057:0.045",
  ratio_white_nh_house_value_households: "0.736:0.608",
};

/** Grade levels learned in the school year 2017–18. */
const learning2017: Cells = {
  rate_learning: "1.1522659",
  rate_learning_lb: "1.1349843",
  rate_learning_ub: "1.1695476",
  rate_learning_quality: "Strong",
};

/** Households of Forsyth County in asset poverty in 2021, as a share: a local indicator, not one of the metrics. */
export const assetPoverty2021 = {
  value: 0.23,
  year: 2021,
  source: "Asset Building Coalition of Forsyth County, as shown in the workshop slides of January 2025",
};

/** Writes the printed figures in the layout of the released files into `folder` (made when absent): the overall county
 *  file and the county file by industry. Returns the paths of the two files. */
export async function writeForsythRelease(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all([write(folder, "11", overallRows()), write(folder, "19", industryRows())]);
}

/** The living wage of all industries stands in the overall file too: for this metric both are the same number. */
function overallRows(): Cells[] {
  const livingWage = livingWage2022.filter(({ label }) => label === everybody).map(wageCells);
  return [
    { year: "2017", ...cook, ...learning2017 },
    { year: "2022", ...forsyth, ...strong(homeValues2022), ...livingWage[0] },
  ];
}

function industryRows(): Cells[] {
  return livingWage2022.map((wage) => ({
    year: "2022",
    ...forsyth,
    subgroup: wage.label,
    subgroup_type: wage.label === everybody ? "all" : "industry",
    ...wageCells(wage),
  }));
}

function wageCells({ value }: { value: string }): Cells {
  return strong({ ratio_living_wage: value });
}

/** Every figure printed carries the quality mark "Strong". */
function strong(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, value]) => [
      [column, value],
      [`${column}_quality`, "Strong"],
    ]),
  );
}

async function write(folder: string, number: string, rows: Cells[]): Promise<string> {
  const { name, columns } = layoutNumbered(number);
  const path = join(folder, name);
  await writeFile(path, csv(columns, rows));
  return path;
}

function layoutNumbered(number: string): Layout {
  const layout = layouts.find(({ name }) => name.startsWith(`${number}_`));
  if (!layout) throw new Error(`There is no file ${number} in a release.`);
  return layout;
}
