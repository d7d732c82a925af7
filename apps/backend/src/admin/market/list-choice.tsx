import { Select } from "@medusajs/ui";

interface ListChoiceProps {
  label: string;
  value: string;
  choices: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}

/** One choice above a list of which rows it shows. */
export const ListChoice = ({ label, value, choices, onChoose }: ListChoiceProps) => (
  <Select size="small" value={value} onValueChange={onChoose}>
    <Select.Trigger aria-label={label}>
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {choices.map((choice) => (
        <Select.Item key={choice.value} value={choice.value}>
          {choice.text}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
);
