/** No circles between the folders of app/domain (docs/decisions/0026-rooms.md). A room may use its own front, and the front its
 *  rooms; two rooms, or two domains, may not use each other. Tests are left out: they may look anywhere in their own domain. */

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [{ name: "no-circles-of-folders", severity: "error", scope: "folder", from: {}, to: { circular: true } }],
  options: {
    includeOnly: "^app/domain/[^/]+/",
    exclude: { path: "\\.test\\.tsx?$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
