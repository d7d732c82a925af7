import type { ProvincePerson } from "@/lib/medusa/province";
import { provinceFiles as messages } from "@/messages/vi/province-files";
import { takeFiguresFile } from "../actions/take-figures-file";
import { takeReturnsFile } from "../actions/take-returns-file";
import { takeSellersFile } from "../actions/take-sellers-file";
import { templatePath } from "../files-path";
import { FileForm } from "./file-form";
import { ProvinceHeader } from "./province-header";

/** Where files come in: returns of sellers without a shop, and the province's list of sellers. */
export function FilesPage({ person }: { person: ProvincePerson }) {
  return (
    <>
      <ProvinceHeader person={person} here="files" />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="max-w-prose text-muted">{messages.intro}</p>
      </div>
      <FileSection id="bao-cao" words={messages.returns} action={takeReturnsFile} />
      <FileSection id="nha-ban" words={messages.frame} action={takeSellersFile} />
      <FileSection id="so-lieu" words={messages.official} action={takeFiguresFile} />
    </>
  );
}

interface FileSectionProps extends React.ComponentProps<typeof FileForm> {
  words: typeof messages.returns | typeof messages.frame | typeof messages.official;
}

function FileSection({ id, words, action }: FileSectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id={id} className="text-xl font-semibold">
        {words.heading}
      </h2>
      <p className="max-w-prose">{words.text}</p>
      <a
        href={templatePath(words.file)}
        className="inline-flex min-h-11 items-center self-start font-medium text-bay underline underline-offset-4"
      >
        {messages.template}
      </a>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
          {messages.columns}
        </summary>
        <dl className="flex flex-col gap-2">
          {Object.entries(words.columns).map(([column, text]) => (
            <div key={column}>
              <dt className="font-semibold">{column}</dt>
              <dd className="text-muted">{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <FileForm id={id} action={action} />
    </section>
  );
}
