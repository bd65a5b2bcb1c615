import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { REPORT_FORMATS, type ReportFormat, type ReportOf, saveReport } from '@/api/reports';
import { announce } from '@/app/announce';
import { ProblemAlert } from './ProblemAlert';
import classes from './ReportMenu.module.css';

/** Downloads the report of a role profile or a plan, in one of four formats. */
export function ReportMenu({ of, variant = 'default' }: { of: ReportOf; variant?: 'default' | 'light' }) {
  const { mutate, isPending, error, reset, variables } = useMutation({
    mutationFn: (format: ReportFormat) => saveReport(of, format),
    onMutate: () => announce('The report is being made.'),
    onSuccess: (name) => announce(`Downloaded: ${name}.`),
  });
  return (
    <div className={classes.report}>
      <Menu position="bottom-end" width={260} loop={false}>
        <Menu.Target>
          <Button variant={variant} loading={isPending} leftSection={<IconDownload size={18} stroke={1.75} aria-hidden="true" />}>
            Download the report
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {REPORT_FORMATS.map(({ format, label, use }) => (
            <Menu.Item
              key={format}
              onClick={() => {
                reset();
                mutate(format);
              }}
            >
              <b>{label}</b> <span className={classes.use}>{use}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {error ? <ProblemAlert error={error} onRetry={() => variables && mutate(variables)} /> : null}
    </div>
  );
}
