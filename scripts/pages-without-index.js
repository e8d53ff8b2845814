import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js";

/**
 * The pages in `app/routes` whose file is named `…_index` only because longer addresses begin like theirs: made plain routes.
 * They have an address of their own, so nothing has to tell them from a frame around them, and the mark for that, `?index`,
 * does not come into addresses when a form is sent. Pages that share their address with their frame keep it.
 *
 * @param {string} appFolder
 * @param {readonly string[]} ignored
 */
export function pagesWithoutIndex(appFolder, ignored) {
  const routes = Object.values(flatRoutes(appFolder, [...ignored])).filter(({ index, path }) => index && path !== undefined);
  return Object.fromEntries(routes.map(({ index: _mark, ...route }) => [route.id, route]));
}
