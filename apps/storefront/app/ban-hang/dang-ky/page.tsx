import { startApplication } from "@/features/seller-application/actions/start-application";
import { STEP_FIELDS } from "@/features/seller-application/application-steps";
import { ApplicationForm } from "@/features/seller-application/components/application-form";
import { communeChoices } from "@/features/seller-application/commune-choices";
import { pageMetadata } from "@/lib/page-metadata";
import { sellerApplication as messages } from "@/messages/vi/seller-application";
import { PageLink } from "@/ui/page-link";

export const metadata = pageMetadata({
  title: messages.start.title,
  description: messages.start.description,
  path: "/ban-hang/dang-ky",
});

/** `/ban-hang/dang-ky`: opens a shop. */
export default function Page() {
  const { title, intro, submit, pending, login } = messages.start;
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      <div>
        <p className="text-muted">{messages.step.shop.part}</p>
        <h1 className="text-3xl font-bold">{title}</h1>
        <p className="mt-2 text-muted">{intro}</p>
      </div>
      <ApplicationForm
        kept="dang-ky"
        action={startApplication}
        fields={STEP_FIELDS.shop}
        values={{}}
        personal={false}
        communes={communeChoices()}
        label={submit}
        pendingLabel={pending}
      />
      <PageLink
        href="/ban-hang/dang-nhap"
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {login}
      </PageLink>
    </div>
  );
}
