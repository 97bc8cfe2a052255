import { CheckCircleFilled } from '@ant-design/icons';
import { Timeline } from 'antd';
import type { PlateDetail } from '@/shared/api/plate';
import { Loaded } from '@/shared/ui/States';
import { usePlateHistory } from '../shared/usePlates';
import { StepPart } from './StepPart';

/** Every signed step, the oldest first: one history through all levels. */
export function HistoryTab({ plate }: { plate: PlateDetail }) {
  return (
    <Loaded query={usePlateHistory(plate)}>
      {(steps) => (
        <Timeline
          className="history"
          items={steps.map((step, index) => ({
            key: `${step.by.at}-${index}`,
            content: <StepPart step={step} next={steps[index + 1]} evidence={plate.evidence} checked={plate.checked} />,
            ...(step.step === 'LIFTING_PUBLISHED' ? { icon: <CheckCircleFilled className="history-end" aria-hidden /> } : {}),
          }))}
        />
      )}
    </Loaded>
  );
}
