import { formatInstant } from "@/lib/format-instant";
import type { ProvinceAct, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { sellerPeople } from "@/messages/vi/seller-people";
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

function actionText(action: string): string {
  const known: Record<string, string> = messages.action;
  return known[action] ?? action;
}

function roleText(role: string): string {
  const known: Record<string, string> = { ...sellerPeople.role, ...sellerPeople.log.roles };
  return known[role] ?? role;
}

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
          {acts.map(({ id, at, actor, action, subject }) => (
            <li key={id} className="flex flex-col py-3">
              <span className="wrap-break-word">
                <strong className="font-semibold">
                  {messages.line(actor.name, roleText(actor.role))}
                </strong>{" "}
                {actionText(action)} · {subject}
              </span>
              <span className="text-sm text-muted">{formatInstant(at)}</span>
            </li>
          ))}
        </ol>
      )}
      <PageLinks page={page} pages={pages} pathOf={logPagePath} />
    </>
  );
}
