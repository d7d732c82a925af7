import { Button, FocusModal, Heading } from "@medusajs/ui";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface FormModalProps {
  open: boolean;
  title: string;
  /** What the button says; that it saves, unless told. */
  submitLabel?: string;
  pending: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form over the page: fields in two columns, saved with the button above or with Enter. */
export const FormModal = ({
  open,
  title,
  submitLabel,
  pending,
  onClose,
  onSubmit,
  children,
}: FormModalProps) => {
  const { t } = useTranslation("market");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FocusModal open={open} onOpenChange={(next) => !next && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden" noValidate>
          <FocusModal.Header>
            <div className="flex w-full items-center justify-end gap-x-2">
              <Button type="button" size="small" variant="secondary" onClick={onClose}>
                {t("common.cancel")}
              </Button>
              <Button type="submit" size="small" isLoading={pending}>
                {submitLabel ?? t("common.save")}
              </Button>
            </div>
          </FocusModal.Header>
          <FocusModal.Body className="flex flex-1 justify-center overflow-y-auto px-4 py-10">
            <div className="flex w-full max-w-[720px] flex-col gap-y-6">
              <FocusModal.Title asChild>
                <Heading>{title}</Heading>
              </FocusModal.Title>
              <div className="grid grid-cols-1 gap-4 pb-10 md:grid-cols-2">{children}</div>
            </div>
          </FocusModal.Body>
        </form>
      </FocusModal.Content>
    </FocusModal>
  );
};
