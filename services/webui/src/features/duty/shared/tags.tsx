import { CheckCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyState } from '@/shared/api/duty';

const tones: Record<DutyState, string> = { OPEN: 'blue', MISSED: 'red', DONE: 'green', MADE_UP: 'gold', WITHDRAWN: 'grey' };
const icons: Partial<Record<DutyState, ReactNode>> = {
  MISSED: <ExclamationCircleFilled aria-hidden />,
  DONE: <CheckCircleOutlined aria-hidden />,
};

export function DutyStateTag({ state }: { state: DutyState }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={tones[state]} icon={icons[state]}>{t(`duty.states.${state}`)}</Tag>;
}
