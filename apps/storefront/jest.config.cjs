const preset = require("../../jest.preset.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...preset,
  // d3's default entry is an ES module; the same code as UMD runs in Jest.
  testEnvironmentOptions: { customExportConditions: ["umd", "node", "node-addons"] },
  moduleNameMapper: { ...preset.moduleNameMapper, "^@/(.*)$": "<rootDir>/$1" },
  modulePathIgnorePatterns: ["<rootDir>/.next/"],
};
