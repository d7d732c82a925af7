/** @type {import("jest").Config} */
module.exports = {
  ...require("../jest.preset.cjs"),
  rootDir: __dirname,
  testMatch: ["**/*.spec.ts"],
  globalSetup: "<rootDir>/support/global-setup.ts",
  globalTeardown: "<rootDir>/support/global-teardown.ts",
  // A journey drives a real browser through a real market.
  testTimeout: 60_000,
  // Each worker walks through a market of its own.
  maxWorkers: 2,
};
