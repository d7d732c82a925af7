/**
 * What every package's jest.config.cjs spreads: TypeScript compiled by SWC to CommonJS, specs in
 * `src/**\/__tests__/*.spec.ts`. Types are checked by `tsc`, not here.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  testEnvironment: "node",
  testMatch: ["**/__tests__/**/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // Sources may name their neighbours as Node's ESM does ("./money.js") or as TypeScript does ("./money").
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", decorators: true }, target: "es2022" },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
};
