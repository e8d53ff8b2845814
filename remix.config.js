import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { pagesWithoutIndex } from "./scripts/pages-without-index.js";

/** The one build config: `remix vite:build --config remix.config.js`; vitest reads it too. */
const testing = process.env.VITEST === "true";
const noRoutes = ["**/*.test.ts"];

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  plugins: testing
    ? []
    : [
        tailwindcss(),
        remix({
          buildDirectory: process.env.BUILD_DIR ?? "build",
          ignoredRouteFiles: noRoutes,
          routes: () => pagesWithoutIndex(fileURLToPath(new URL("./app", import.meta.url)), noRoutes),
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            // The list of routes is one small file that browsers keep. Finding it piece by piece would match addresses again and
            // again for each page and ask the server for more.
            v3_lazyRouteDiscovery: false,
          },
        }),
      ],
  build: { target: "es2022", cssMinify: true },
  // Native modules and the database client stay outside the server bundle: one copy, loaded by Node.
  ssr: {
    external: ["@node-rs/argon2", "pg", "@prisma/client", "@myriaddreamin/typst-ts-node-compiler"],
    noExternal: ["react-aria-components"],
  },
  test: {
    projects: [
      {
        extends: true,
        // Rules are pure, so their tests share what they load: to load it anew for each of hundreds of files took most of their time.
        test: { name: "unit", isolate: false, include: ["app/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "tests/unit/**/*.test.ts"], setupFiles: ["tests/setup/console.ts"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts", "tests/routes/**/*.test.ts", "tests/realtime/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles: ["tests/setup/console.ts", "tests/setup/one-question-at-a-time.ts", "tests/setup/own-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Each file has a database of its own, so two of them do not meet; left alone, one core of two would stand idle.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres.ts", "tests/setup/app.ts"],
          setupFiles: ["tests/setup/shared-database.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
