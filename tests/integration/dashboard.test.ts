import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { dashboard, dashboardFigures, dashboardFile } from "../../app/domain/dashboard/dashboard.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { buildCoalition, buildPlace } from "../build";
import { loadRelease } from "../load-release";
import { refusalOf } from "../refusal";

const header = "year,state,county,state_name,county_name,share_employed,share_employed_lb,share_employed_ub,share_employed_quality,share_hs_degree,share_hs_degree_quality";
const rows = (value: string) => [header, `2025,99,001,Example State,Forest County,${value},0.6,0.9,Strong,0.9,Weak`, "2025,99,003,Example State,Harbor County,0.66,0.6,0.7,Strong,NA,NA"];

beforeAll(async () => {
  await loadCommunities();
  await loadRelease("v2030.01", { "11_county_overall.csv": rows("0.7") });
});

const address = (search: string) => ({ search: new URLSearchParams(search) });

test("a dashboard takes the same number of queries, however much is compared", async () => {
  const { viewer } = await buildCoalition();
  await dashboard(viewer, address(""));
  const queries = vi.spyOn(pg.Client.prototype, "query");
  await dashboard(viewer, address("predictors=employment_opportunities"));
  const few = queries.mock.calls.length;
  await dashboard(viewer, address("places=99001,99003,37067,37081,17031,06037&employment=gender&preschool=income"));
  expect(queries.mock.calls.length - few).toBe(few);
  queries.mockRestore();
});

test("a new release, once it is in use, is what the next reader sees", async () => {
  const { viewer } = await buildCoalition();
  const value = async () => (await dashboardFigures(viewer, address("predictors=employment_opportunities"))).map((figure) => [figure.value, figure.file.release.label]);
  expect(await value()).toEqual([[0.7, "v2030.01"]]);
  await loadRelease("v2031.01", { "11_county_overall.csv": rows("0.71") }, { use: false });
  expect(await value()).toEqual([[0.7, "v2030.01"]]);
  await activateRelease("v2031.01");
  expect(await value()).toEqual([[0.71, "v2031.01"]]);
});

test("places that nobody knows are left out, and the coalition's own stands in when none is left", async () => {
  await buildPlace("99003", "Harbor County");
  const { viewer } = await buildCoalition();
  expect(await dashboard(viewer, address("places=99003,98765"))).toMatchObject({ leftOut: true, choice: { places: ["99003"] }, places: [{ value: "99003", label: "Harbor County, EX" }] });
  expect(await dashboard(viewer, address("places=98765&predictors=health"))).toMatchObject({ leftOut: true, choice: { places: ["99001"] } });
});

test("a file holds one metric or all that are shown; a metric that is not shown is not found", async () => {
  const { viewer } = await buildCoalition();
  const { name, text } = await dashboardFile(viewer, address("places=99001,99003&metric=high-school-degree"));
  expect(name).toBe("high-school-degree.csv");
  expect(text).toMatch(/\r\n"99001","Forest County, EX",2025,"[^"]*2025","[^"]*","Everyone",0\.9,,,"Weak","v2031\.01"\r\n/);
  expect((await dashboardFile(viewer, address(""))).name).toBe("comparison.csv");
  expect(await refusalOf(dashboardFile(viewer, address("predictors=health&metric=high-school-degree")))).toBe("not-found");
});

test("who has no role in the coalition sees no figures", async () => {
  const { viewer } = await buildCoalition();
  expect(await refusalOf(dashboard({ ...viewer, roles: [] }, address("")))).toBe("forbidden");
});
