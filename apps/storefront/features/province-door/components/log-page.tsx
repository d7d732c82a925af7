import { formatInstant } from "@/lib/format-instant";
import type { ProvinceAct, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { actionWords, changeWords, roleWord, subjectWords } from "../act-words";
import { logPagePath } from "../log-page-path";
import { PageLinks } from "./page-links";
import { ProvinceHeader } from "./province-header";

interface LogPageProps {
  person: ProvincePerson;
  acts: ProvinceAct[];
  page: number;
  pages: number;
}

const messages = provinceDoor.log;

/** What was done with the province's figures, the latest first. */
export function LogPage({ person, acts, page, pages }: LogPageProps) {
  return (
    <>
      <ProvinceHeader person={person} here="log" />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="text-muted">{messages.description}</p>
      </div>
      {acts.length === 0 ? (
        <p className="text-muted">{messages.none}</p>
      ) : (
        <ol className="flex flex-col divide-y divide-line">
          {acts.map((act) => (
            <LogLine key={act.id} act={act} />
          ))}
        </ol>
      )}
      <PageLinks page={page} pages={pages} pathOf={logPagePath} />
    </>
  );
}

function LogLine({ act }: { act: ProvinceAct }) {
  const subject = subjectWords(act);
  const changes = changeWords(act);
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="wrap-anywhere">
        <strong className="font-semibold">
          {messages.line(act.actor.name, roleWord(act.actor.role))}
        </strong>{" "}
        {actionWords(act.action)}
        {subject === "" ? "" : ` · ${subject}`}
      </p>
      {changes.length === 0 ? null : (
        <dl className="flex flex-col">
          {changes.map(([label, value]) => (
            <div key={label} className="flex flex-wrap gap-x-2">
              <dt className="text-muted">{label}:</dt>
              <dd className="min-w-0 wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="text-sm text-muted">{formatInstant(act.at)}</p>
    </li>
  );
}
