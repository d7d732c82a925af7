import { Button, Prompt } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface ConfirmPromptProps {
  open: boolean;
  title: string;
  text: string;
  danger?: boolean;
  pending: boolean;
  onCancel: () => void;
  onConfirm: () => void;
  /** Fields to fill in before confirming, such as a reason. */
  children?: ReactNode;
}

/** Asks before a step that shoppers notice; it stays open until the server has answered. */
export const ConfirmPrompt = ({
  open,
  title,
  text,
  danger,
  pending,
  onCancel,
  onConfirm,
  children,
}: ConfirmPromptProps) => {
  const { t } = useTranslation("market");
  return (
    <Prompt
      open={open}
      variant={danger ? "danger" : "confirmation"}
      onOpenChange={(next) => !next && onCancel()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{text}</Prompt.Description>
        </Prompt.Header>
        {children && <div className="flex flex-col gap-y-4 px-6 pt-4">{children}</div>}
        <Prompt.Footer>
          <Prompt.Cancel>{t("common.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            variant={danger ? "danger" : "primary"}
            isLoading={pending}
            onClick={onConfirm}
          >
            {t("common.confirm")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
