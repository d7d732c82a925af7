import { Button, FocusModal } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminComplaint } from "../../api/admin/complaints/list-complaints";
import type { Conversation } from "../../order-messages/message-view";
import { formatInstant } from "../market/format";
import { useMarket } from "../market/use-market";

/** The way to what buyer and seller wrote about the order of a complaint. Every look at it is written in the log. */
export const ReadMessages = ({ complaint }: { complaint: AdminComplaint }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("complaints.messages")}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title>
            {`${t("complaints.messages")}: ${complaint.order_code}`}
          </FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto">
          {open && <Messages id={complaint.id} />}
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
};

const Messages = ({ id }: { id: string }) => {
  const { t } = useTranslation("market");
  const [before, setBefore] = useState<string | null>(null);
  const page = before === null ? "" : `?${new URLSearchParams({ before }).toString()}`;
  const { data, isPending, error } = useMarket<Conversation>(
    `/admin/complaints/${id}/messages${page}`,
  );
  if (isPending || error) {
    return (
      <p className="p-6">{t(error ? "complaints.messagesFailed" : "complaints.messagesWait")}</p>
    );
  }
  return data.messages.length === 0 ? (
    <p className="p-6">{t("complaints.noMessages")}</p>
  ) : (
    <div className="mx-auto flex max-w-[720px] flex-col items-start gap-y-4 p-6">
      {data.earlier !== null && (
        <Button size="small" variant="secondary" onClick={() => setBefore(data.earlier)}>
          {t("complaints.earlierMessages")}
        </Button>
      )}
      <ol className="flex flex-col gap-y-4">
        {data.messages.map(({ id: message, side, text, said_at }) => (
          <li key={message}>
            <p className="text-ui-fg-subtle">
              {`${t(`complaints.side.${side}`)}, ${formatInstant(said_at)}`}
            </p>
            <p className="whitespace-pre-line break-words">{text}</p>
          </li>
        ))}
      </ol>
      {before !== null && (
        <Button size="small" variant="secondary" onClick={() => setBefore(null)}>
          {t("complaints.lastMessages")}
        </Button>
      )}
    </div>
  );
};
