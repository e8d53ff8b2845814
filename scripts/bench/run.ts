import { buildWhenNeeded } from "../build.js";
import { printed, type Report } from "./report";

/** `npm run bench -- NAME`: measures the product itself and prints a table and, last, one line of JSON. */
const benches: Readonly<Record<string, () => Promise<Report>>> = {
  start: async () => (await import("./bench-start")).benchStart(),
  pages: async () => (await import("./bench-pages")).benchPages(),
  processes: async () => (await import("./bench-processes")).benchProcesses(),
  export: async () => (await import("./bench-export")).benchExport(),
  import: async () => (await import("./bench-import")).benchImport(),
  rank: async () => (await import("./bench-rank")).benchRank(),
  dashboard: async () => (await import("./bench-dashboard")).benchDashboard(),
  map: async () => (await import("./bench-map")).benchMap(),
  hall: async () => (await import("./bench-hall")).benchHall(),
  search: async () => (await import("./search/bench-search")).benchSearch(),
  doors: async () => (await import("./bench-doors")).benchDoors(),
};

const bench = benches[process.argv[2] ?? ""];
if (bench) {
  process.env.LOG_LEVEL ??= "warn";
  buildWhenNeeded();
  console.log(printed(await bench()));
} else {
  console.error(`Which one? npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}
