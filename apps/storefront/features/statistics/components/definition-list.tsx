import type { Definition } from "@cho-lang/retail-statistics/definitions";
import { formatDate } from "../spoken-formats";
import { spokenWords } from "../spoken-words";

/** What the terms of the statistic mean, with the version in use. */
export function DefinitionList({ definitions }: { definitions: Definition[] }) {
  return (
    <details id="dinh-nghia" className="rounded-2xl border border-line bg-card px-4 sm:px-6">
      <summary className="min-h-11 py-4 text-lg font-semibold">
        {spokenWords().official.definitions.heading}
      </summary>
      <dl className="mb-2">
        {definitions.map(({ id, name, text, version, from }) => (
          <div key={id} id={`dinh-nghia-${id}`} className="border-t border-line py-3">
            <dt className="font-semibold">{name[spokenWords().language]}</dt>
            <dd>{text[spokenWords().language]}</dd>
            <dd className="text-sm text-muted">
              {spokenWords().official.definitions.version(String(version), formatDate(from))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
