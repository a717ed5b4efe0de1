import { Button, type ButtonProps } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useRef } from "react";

interface FilePickerProps {
  label: string;
  /** As the attribute of an input: ".xlsx,.xlsm,.csv,.docx". */
  accept: string;
  appearance: NonNullable<ButtonProps["appearance"]>;
  disabled: boolean;
  onFiles: (files: File[]) => void;
}

/** A button that opens the system's dialog for several files. The same files can be chosen again. */
export function FilePicker({ label, accept, appearance, disabled, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        icon={<AddRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
