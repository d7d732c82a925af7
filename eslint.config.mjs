import js from "@eslint/js";
import medusa from "@medusajs/eslint-plugin";
import next from "@next/eslint-plugin-next";
import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const TYPESCRIPT = ["**/*.ts", "**/*.tsx", "**/*.mts", "**/*.cts"];
const TESTS = ["**/__tests__/**", "**/integration-tests/**", "e2e/**", "**/*.spec.ts"];

/** The plugin's own ignore block would hide every test from every rule, so it is left out. */
const medusaStrict = medusa.configs.strict.filter(
  (block) => Object.keys(block).join() !== "ignores",
);

export default defineConfig(
  globalIgnores([
    "**/node_modules/**",
    "**/dist/**",
    "**/.medusa/**",
    "**/.next/**",
    "**/.turbo/**",
    "**/.data/**",
    "**/coverage/**",
    "**/next-env.d.ts",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 100, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      eqeqeq: ["error", "smart"],
    },
  },
  {
    files: ["apps/backend/**"],
    ignores: TESTS,
    extends: [medusaStrict],
  },
  {
    // The package's entry shows its providers without their types; one of them is built upon here.
    files: ["apps/backend/src/gateways/stripe/market-stripe-provider.ts"],
    rules: { "@medusajs/import-from-framework-not-internal": "off" },
  },
  {
    files: TYPESCRIPT,
    languageOptions: {
      // One way of finding the types everywhere: the nearest tsconfig.json that holds the file.
      parserOptions: {
        project: false,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ["apps/storefront/**/*.{ts,tsx}"],
    extends: [
      jsxA11y.flatConfigs.recommended,
      reactHooks.configs.flat.recommended,
      next.configs.recommended,
      next.configs["core-web-vitals"],
    ],
    settings: { next: { rootDir: "apps/storefront" } },
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "next/link", message: "Use PageLink: one listener opens the pages of all links." },
      ],
    },
  },
  {
    files: ["apps/backend/src/admin/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    // Generated: Medusa asks for async methods, whatever they do.
    files: ["apps/backend/src/modules/*/migrations/**"],
    rules: { "@typescript-eslint/require-await": "off" },
  },
  {
    // Medusa types the linkables of several of its own modules as any.
    files: ["apps/backend/src/links/**"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    // Scripts and tests talk to the person at the terminal.
    files: ["scripts/**", "e2e/**"],
    rules: { "no-console": "off" },
  },
  {
    // A spec is a list of cases: its describe block is as long as the list.
    files: TESTS,
    rules: { "max-lines-per-function": "off" },
  },
);
