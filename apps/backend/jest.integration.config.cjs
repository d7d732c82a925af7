const preset = require("../../jest.preset.cjs");

/**
 * Specs that talk HTTP to the built backend on a database of their own, two at a time: each boots a
 * whole server, and mostly waits for it.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...preset,
  roots: ["<rootDir>/integration-tests"],
  testMatch: ["**/*.spec.ts"],
  globalSetup: "<rootDir>/integration-tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  testTimeout: 120_000,
  maxWorkers: 2,
};
