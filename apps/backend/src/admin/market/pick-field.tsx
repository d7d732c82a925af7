import { Button, Input, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Field } from "./field";

export interface Pick {
  id: string;
  title: string;
}

interface PickFieldProps {
  id: string;
  label: string;
  /** What stands in the empty search field. */
  search: string;
  /** Said when nothing matches. */
  none: string;
  value: Pick | null;
  error?: string;
  text: string;
  onText: (text: string) => void;
  /** What matches the text. */
  found: Pick[];
  onChange: (pick: Pick | null) => void;
}

/** Finds one record by typing part of its name; once chosen it stands as text until changed. */
export const PickField = ({
  id,
  label,
  search,
  none,
  value,
  error,
  text,
  onText,
  found,
  onChange,
}: PickFieldProps) => {
  const { t } = useTranslation("market");
  return (
    <Field id={id} label={label} error={error} wide>
      {value ? (
        <div className="flex items-center justify-between gap-2">
          <Text size="small" weight="plus">
            {value.title}
          </Text>
          <Button type="button" size="small" variant="transparent" onClick={() => onChange(null)}>
            {t("common.change")}
          </Button>
        </div>
      ) : (
        <>
          <Input
            id={id}
            type="search"
            autoComplete="off"
            placeholder={search}
            value={text}
            aria-invalid={error !== undefined}
            onChange={(event) => onText(event.target.value)}
          />
          <div className="border-ui-border-base flex max-h-64 flex-col divide-y overflow-y-auto rounded-md border">
            {found.map((pick) => (
              <Button
                key={pick.id}
                type="button"
                variant="transparent"
                className="txt-small w-full justify-start rounded-none"
                onClick={() => onChange(pick)}
              >
                {pick.title}
              </Button>
            ))}
            {found.length === 0 && (
              <Text size="small" className="text-ui-fg-subtle px-3 py-2">
                {none}
              </Text>
            )}
          </div>
        </>
      )}
    </Field>
  );
};
