/** Dependencies run one way (docs/decisions/0026-rooms.md): routes → http, domain, components → content;
 *  domain → other domains, db, content; realtime → domain, db; db → env; content → nothing of ours. The top of a domain is its
 *  front, which others may use; its subfolders are its own. No circles of files; those of
 *  folders are looked for by folder-circles.cjs, without the tests. */
const to = (...folders) => ({ path: `^app/(${folders.join("|")})` });
const tests = "\\.test\\.tsx?$";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: { pathNot: "^app/content/messages/generated|^app/db/generated" }, to: { circular: true } },
    { name: "front-only", severity: "error", from: { path: "^(?!app/domain/[^/]+/)" }, to: { path: "^app/domain/[^/]+/[^/]+/" } },
    { name: "neighbours-by-the-front", severity: "error", from: { path: "^app/domain/([^/]+)/" }, to: { path: "^app/domain/[^/]+/[^/]+/", pathNot: "^app/domain/$1/" } },
    { name: "content-imports-nothing", severity: "error", from: { path: "^app/content" }, to: to("domain", "components", "routes", "http", "db", "realtime", "env") },
    { name: "components-know-content-only", severity: "error", from: { path: "^app/components" }, to: to("domain", "routes", "http", "db", "realtime", "env") },
    { name: "db-knows-env-only", severity: "error", from: { path: "^app/db", pathNot: "^app/db/generated" }, to: to("domain", "components", "routes", "http", "realtime", "content") },
    { name: "domain-below-http", severity: "error", from: { path: "^app/domain" }, to: to("routes", "http", "realtime") },
    { name: "realtime-only-from-entry", severity: "error", from: { path: "^app", pathNot: "^app/(realtime|entry\\.server)" }, to: to("realtime") },
    { name: "realtime-below-routes", severity: "error", from: { path: "^app/realtime" }, to: to("routes", "http", "components") },
    { name: "routes-ask-doors", severity: "error", from: { path: "^app/routes" }, to: to("db", "env", "realtime") },
    { name: "routes-not-each-other", severity: "error", from: { path: "^app/(?!root|entry)" }, to: { path: "^app/routes", pathNot: tests, dependencyTypesNot: ["type-only"] } },
    { name: "lucia-in-account", severity: "error", from: { path: "^app", pathNot: "^app/domain/account" }, to: { path: "node_modules/(lucia|@lucia-auth)" } },
    { name: "database-in-db", severity: "error", from: { path: "^app", pathNot: "^app/(db|realtime|domain/account/session|http/health)" }, to: { path: "node_modules/pg/lib" } },
    { name: "app-without-scripts-and-tests", severity: "error", from: { path: "^app", pathNot: tests }, to: { path: "^(scripts|tests)" } },
    { name: "not-to-tests", severity: "error", from: { pathNot: `${tests}|^tests` }, to: { path: tests } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|\\.cache|\\.data)" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
