/** Apart from the unit tests: it needs a database (see test-run/parts.ts). */
/** @type {import("jest").Config} */
module.exports = {
  ...require("../../jest.preset.cjs"),
  rootDir: __dirname,
  testMatch: ["**/*.spec.ts"],
  testTimeout: 300_000,
};
