import { Form } from 'antd';
import { useContext, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFiles } from '@/shared/step/stepDraft';
import { EvidenceUpload } from './EvidenceUpload';
import type { Upload } from './useUploads';

const FIELD = 'evidenceIds';

interface Props {
  label?: string;
  /** Said where there is no file and the form must have one. */
  missing?: string | undefined;
}

/** The evidence of a form. A picture still on its way, or stuck, must not be left behind in silence. */
export function EvidenceItem({ label, missing }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const kept = useContext(FormFiles);
  const uploads = useRef<Upload[]>([]);
  const changed = (next: Upload[]) => {
    uploads.current = next;
    kept?.onFiles(next.flatMap((upload) => upload.evidence ?? []));
    if (next.every((upload) => upload.state === 'stored')) form.setFields([{ name: FIELD, errors: [] }]);
  };
  const validator = () => {
    const count = (state: Upload['state']) => uploads.current.filter((upload) => upload.state === state).length;
    if (count('sending') > 0) return Promise.reject(new Error(t('report.photosSending', { count: count('sending') })));
    if (count('failed') > 0) return Promise.reject(new Error(t('report.photosFailed', { count: count('failed') })));
    if (missing && count('stored') === 0) return Promise.reject(new Error(missing));
    return Promise.resolve();
  };
  return (
    <Form.Item name={FIELD} label={label} required={missing !== undefined} rules={[{ validator }]} validateTrigger={[]} className="evidence-item">
      <EvidenceUpload initial={kept?.initial} onUploads={changed} />
    </Form.Item>
  );
}
