import { Select } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Field } from "./field";

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
  error?: string;
  wide?: boolean;
}

export const SelectField = ({
  id,
  label,
  value,
  choices,
  onChange,
  error,
  wide,
}: SelectFieldProps) => {
  const { t } = useTranslation("market");
  return (
    <Field id={id} label={label} error={error} wide={wide}>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id} aria-invalid={error !== undefined}>
          <Select.Value placeholder={t("common.choose")} />
        </Select.Trigger>
        <Select.Content>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  );
};
